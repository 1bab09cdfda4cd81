import type { Fact } from '../contract/facts.ts';
import { amount, rate, timeUnit } from './forms/form.ts';
import { findVerb, headOf, isAuxiliary, isMass, isPlural } from './grammar.ts';
import { sayFact } from './say-fact.ts';
import { namesOthers } from './antecedent.ts';
import type { Said, Voice } from './said.ts';
import { baseOf, inFormOf } from './verb-forms.ts';
import { nounVerbs } from './vocabulary/en/verbs.ts';
import { adjectives, determiners } from './vocabulary/en/describing-words.ts';
import { splitWords } from './words.ts';

const often =
  '(?:every|each|per|a|an|last|this|next|most of|once a|twice a) (?:single )?(?:hour|day|week|month|quarter|year|shift|morning|Monday|month end)s?';
const tail = new RegExp(
  `,? (?:${often}|daily|weekly|monthly|quarterly|yearly|in total|by hand and .+|twice|once|again|because .+|since .+|so that .+|which .+|and (?:you|they|it|that|so|then|the|your)\\b.+|but .+|roughly .+|about .+|before .+|by .+|until .+|that (?:came|come|is|are|were|was) .+|right now|at the moment|to (?:get|have|do|keep|make) .+|(?:like |about |some )?[$£€]?\\d[\\d.,]*[%x]?(?: .+)?|off|late|always|still|to|in|on|at|for|of|by|with|from|into|over|beyond|without|between|across|per)$`,
  'i',
);
const atWork =
  /^(?:type|retype|rekey|re-key|re-enter|enter|key|reconcile|chase|copy|process|build|prepare|check|track|match|approve|pick|pack|schedule|plan|collect|consolidate|correct|bill|invoice|quote|print|type|merge|assemble|update|order|onboard|report|forecast|review|sort|scan|file|merge|do|close|manage|handle|compare|validate|verify|import|export|rebuild|redo|recount|recheck|rewrite|rework|phone|answer|search|count|weigh|label|fill|transcribe|translate|reprint|rebook|reschedule|photocopy|scribble|calculate|research|tally|draw|write|send|email|fax)$/;
const spans = new RegExp(` (?:(?:in|within|for|over) ${amount} ${timeUnit}|${amount} times)(?= |$)`, 'giu');
const figures = new RegExp(`\\b${amount}(?= \\p{Ll}+s\\b)(?: |$)`, 'giu');

/** Where the topic stands in a clause that was said; the group is the topic. The first that fits. */
const places: readonly RegExp[] = [
  /\b(?:stop using|get rid of|getting rid of|do away with|move away from|replace) (.+)$/i,
  new RegExp(`\\b(?:loses?|losing|lost|wastes?|wasting) ${amount}.{0,40}? (?:to|on|in|doing) (.+)$`, 'i'),
  /\byou(?:'re)? (?:spend|spending|waste|wasting) .{0,60}?\b(?:on|doing|in) (.+)$/i,
  /\bspends? .{0,60}?\b(?:on|doing) (.+)$/i,
  /\b(?:spends?|spending|wastes?|lose|loses|losing) (?:[\p{L}\d]+ ){0,10}?((?!evening|morning|during|nothing|something|anything|everything)\p{Ll}{2,}ing .+)$/iu,
  /\bcomplain(?:ed|s|ing)? about (.+)$/i,
  /^(?:it takes|you need) .{0,40}? to (.+)$/i,
  /\b(?:worried|concerned|nervous|anxious|frustrated|unhappy|annoyed|fed up|sick|tired|unsure|unclear) (?:about|with|by|of|on|that) (.+)$/i,
  /\b(?:trouble|difficulty|problems|issues|struggle|struggles|struggling|behind|swamped|overwhelmed|dealing|drowning) (?:with|in|by|on|over) (.+)$/i,
  /^you have (?:no|little|limited|poor) (.+)$/i,
  /\bhow long (.+?) takes?\b/i,
  /^your (?:main |biggest |only |real )?(?:worry|concern|problem|issue|fear|pain|challenge) is (?!that|to)(.+)$/i,
  /^there (?:are|is) (?:too many|too much|lots of|a lot of|frequent|constant|several|many)? ?(.+)$/i,
];

/** Behind "it takes 9 days to" stands what is done. */
const toDo = /^(?:it takes|you need) .{0,40}? to (\p{Ll}+ .+)$/u;

const doing = (what: string): string =>
  what.replace(/^\p{Ll}+/u, (verb) => (baseOf(verb, 'base') === verb ? inFormOf(verb, 'ing') : verb));

const subjectBefore =
  /^((?:(?:your|the) )?(?:[\p{L}\d-]+ ){0,4}[\p{L}\d-]+?) (?:is|are|was|were|takes?|costs?|come to|keeps?|goes|gets?|fails?|breaks?|crash(?:es)?|drags?|eats?|kills?|hurts?|drains?|blocks?|slows?)\b/iu;
const notTopics =
  /^(?:(?:main|biggest|real|big|key|top)? ?(?:headache|thing|pain|problem|issue|worry|challenge|goal|fear|complaint|frustration|annoyance|wish|risk|concern|bottleneck|priority)s?|you|it|this|that|there|they|everything|nobody|team|staff|boss|everyone|two|we|what|time|budget|deadline|cfo|ceo|board|price|impact|decision maker|average|total|\p{L}+ team)$/iu;

function trim(topic: string): string {
  let plain = topic
    .replace(/^still /, '')
    .replace(/^(?:last|this|next|every) (?:week|month|quarter|year),? (?=\p{Ll})/iu, '')
    .replace(/^(?:all the|all|this|that|our) /i, '');
  for (let round = 0; round < 3; round += 1) plain = plain.replace(tail, '');
  return plain
    .replace(spans, '')
    .replace(figures, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/[,.;: ]+$/, '')
    .replace(/^the (?=.+)/i, (article, at: number, all: string) =>
      isPlural(headNoun(all)) || isMass(headNoun(all)) ? '' : article,
    );
}

const headNoun = (topic: string) => headOf(splitWords(topic), 0, splitWords(topic).length);
const withoutArticle = (topic: string) => topic.replace(/^(?:the|your) /i, '');

/** "your team retypes 400 orders a day into SAP" → "retyping orders into SAP". */
function fromVerb(text: string): string | null {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index > 0 &&
      index < 8 &&
      atWork.test(baseOf(word, 's') ?? baseOf(word, 'base') ?? baseOf(word, 'ing') ?? ''),
  );
  if (at < 1 || at + 1 >= words.length || isAuxiliary(words[at + 1] ?? '')) return null;
  if ((words[at] ?? '').endsWith('ing') && baseOf(words[at + 1] ?? '', 's') !== undefined) return null;
  const word = words[at] ?? '';
  const base = baseOf(word, 's') ?? baseOf(word, 'base') ?? '';
  if (nounVerbs.has(base) && !/^(?:\d|the|every|all|each|\p{Ll}+s$)/u.test(words[at + 1] ?? '')) return null;
  const rest = ` ${words.slice(at + 1).join(' ')}`
    .replace(spans, '')
    .trim()
    .replace(new RegExp(`^${amount} (?=\\p{L})`, 'iu'), '')
    .replace(new RegExp(rate.slice(0, -1), 'i'), '')
    // "Retypes 12 hours a week of orders": the orders are retyped.
    .replace(/^(?:hours?|minutes?|days?|weeks?) of /, '');
  return `${base === '' ? word : inFormOf(base, 'ing')} ${rest}`;
}

/** "It takes you 3 months to hire a welder" is about hiring one. */
function asActivity(topic: string): string {
  const [first = '', ...rest] = topic.split(' ');
  const isVerb =
    baseOf(first, 'base') === first && (!nounVerbs.has(first) || /^(?:an?|the|your)$/.test(rest[0] ?? ''));
  return isVerb && rest.length > 0 && !adjectives.has(first)
    ? [inFormOf(first, 'ing'), ...rest].join(' ')
    : topic;
}

/** "orders are retyped twice" → "retyping orders". */
function fromPassive(given: string): string | null {
  const text = given
    .replace(figures, '')
    .replace(new RegExp(rate.slice(0, -1), 'i'), '')
    .trim();
  const [, what = '', , verb = ''] =
    /^((?:[\p{L}-]+ ){0,2}[\p{L}-]+) (is|are|get|gets) (?:(?:all|still|always|mostly|manually) )?([\p{L}-]+)\b/u.exec(
      text,
    ) ?? [];
  const base = baseOf(verb, 'participle');
  return base !== undefined && atWork.test(base) ? `${inFormOf(base, 'ing')} ${what}` : null;
}

/** "Support tickets like 120 a day" → "Support tickets": a quote's noun, without its figures; null where it has a verb. */
function fromQuote(text: string): string | null {
  const noun = text.replace(/(?:,|(?: (?:like|about|some|of|at|around|approx))?\s+[~$£€]?\d).*$/su, '');
  return findVerb(splitWords(noun)) < 0 ? noun : null;
}

const isVerbFirst = (word: string) =>
  (baseOf(word, 'base') !== undefined && !nounVerbs.has(word) && !adjectives.has(word)) ||
  /^(?:who|which|that|to|how|when)$/.test(word);

const isTopic = (given: string) => {
  const topic = withoutArticle(given);
  const words = topic.split(' ');
  return (
    words.length <= 8 &&
    topic.length > 2 &&
    !isVerbFirst(words[0]?.toLowerCase() ?? '') &&
    !notTopics.test(topic) &&
    (words.length > 1 || !namesOthers(topic.toLowerCase(), {})) &&
    !/\b(?:you|you're|is|are|can|has|have|will|to be|want|wants|it|this|them|one)\b/i.test(topic) &&
    !/^[$£€₹]?\d|[(),;:]|\b(?:takes?|spends?|costs?|goes|needs?|gets?)\b/.test(topic) &&
    // "Hours" of what: alone they name nothing.
    (words.length > 1 ||
      (topic.length > 4 && !/^(?:hours|days|weeks|months|minutes|years|money|people)$/.test(topic))) &&
    !determiners.has(words[0]?.toLowerCase() ?? '')
  );
};

/** The topic of what was said, as a noun phrase; null where the words give none. */
export function topicOfSaid({ text, form }: Said): string | null {
  const done = toDo.exec(text)?.[1];
  const found =
    (done === undefined ? undefined : doing(done)) ??
    places.map((place) => place.exec(text)?.[1]).find((topic) => topic !== undefined);
  const candidates =
    form === 'quote'
      ? [fromQuote(text)]
      : [found, fromPassive(text), fromVerb(text), subjectBefore.exec(text)?.[1]];
  for (const candidate of candidates) {
    const topic = candidate === undefined || candidate === null ? '' : trim(asActivity(candidate));
    if (isTopic(topic))
      return topic.replace(/^\p{Lu}(?=\p{Ll})(?!\p{Ll}+ \p{Lu})/u, (letter) =>
        form === 'quote' ? letter.toLowerCase() : letter,
      );
  }
  return null;
}

/** The topic as a noun phrase for a deeper question (R22): "manual entry"; null where the words give none. */
export function asQuestionTopic(fact: Fact, sourceText: string, voice: Voice): string | null {
  const said = sayFact(fact, sourceText, [], voice);
  return said === null ? null : topicOfSaid(said);
}

const until =
  /\b((?:before|by|in time for) (?!hand\b|half\b|then\b|\d+%|e-?mail|phone\b|post\b|mail\b|fax|letter|order of|an?\b|itself|themselves|\p{Ll}+ing\b)(?:the )?.{3,40}?)$/iu;

/** The date that a clause ends in, for a mail's subject: "before the Q3 board meeting"; null where it has none. */
export function untilOf({ text, form }: Said): string | null {
  if (form !== 'clause') return null;
  const named = /^your deadline is (.{3,40})$/.exec(text)?.[1];
  return named === undefined ? (until.exec(text)?.[1] ?? null) : `before ${named}`;
}
