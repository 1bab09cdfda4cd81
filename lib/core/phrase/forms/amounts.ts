import { findVerb, isMass, isPlural } from '../grammar.ts';
import { splitWords } from '../words.ts';
import { baseOf } from '../verb-forms.ts';
import { nounVerbs } from '../vocabulary/en/verbs.ts';
import { massNouns, measureNouns } from '../vocabulary/en/nouns.ts';
import { adjectives } from '../vocabulary/en/describing-words.ts';
import { amount, type Form, money, rate, timeUnit } from './form.ts';

// The patterns below are large and slow to compile: a cheap look first tells whether one could fit.
const namesTime = /(?:hour|day|minute|week|month)/;
const time = `${amount} ${timeUnit}${rate}`;
const anyAmount = `${amount}${money}(?: ${timeUnit})?${rate}`;

const timeFirst = new RegExp(
  `^(${time}),? (?:(?:is |are |was |were )?(spent|lost|wasted|gone|burned|burnt)(?: (?:on|to|in|doing|for))?|on|in|for|of|doing|into|just on|just for)? ?(.+)$`,
  'i',
);
const timeLast = new RegExp(
  `^(.+?)(?: at|,| is| =|:)? (${time})(?: ((?:in|across|for|at|during|over) .+))?$`,
  'i',
);
const moneyFirst = new RegExp(
  `^(${amount}${money}${rate}) (spent on|on|lost to|lost in|wasted on|in) (.+)$`,
  'i',
);
const shareOf = /^(\d[\d.,]*%) (wrong|missing|late|damaged|duplicate|short)(?: (\p{Ll}[\p{L}-]+))?$/u;
const lostTimes = new RegExp(
  `^(${amount}${money}) (lost|wasted|spent|gone) ((?:each|every|per|a) .{3,30}|daily|weekly|monthly)$`,
  'i',
);
const valueLast = new RegExp(`^(.+?)(?: of| at| is| =|:|,)? (${anyAmount})$`, 'i');
const valueThere = new RegExp(
  `^(.+?)(?: of| at| is| =|:|,)? (${anyAmount})( (?:on|in|at|for|across|per|by|before|from|until) .+)$`,
  'i',
);
const troubles =
  /(?:errors|mistakes|returns|complaints|rejects|delays|stock-?outs|cancellations|no-shows|claims|credit notes|discrepancies)$/;
const percentFirst = new RegExp(`^(${amount}) (.+)$`, 'i');
const countedNouns =
  'plants|sites|reps|people|employees|warehouses|offices|stores|locations|users|seats|drivers|trucks|planners|clerks|engineers|systems|spreadsheets|tools|countries|entities|branches|shops|customers|staff|FTEs?|kids|children|dogs|cats|grandchildren';
const counted = new RegExp(countedNouns);
const takesPeople = new RegExp(`^(${amount}) ((?:\\p{Ll}+ ){0,2}(?:${countedNouns}))( .*)?$`, 'iu');

const isActivity = (text: string) => {
  const words = text.split(' ');
  const first = words[0]?.toLowerCase() ?? '';
  const head =
    words.find(
      (_word, index) =>
        index === words.length - 1 ||
        /^(?:in|for|of|from|between|into|by|per|across|at)$/.test(words[index + 1] ?? ''),
    ) ?? '';
  return (
    !/^(?:a|an|the|late|delay|behind|ago|delivery|lead|to|from|left|notice|downtime|close|ramp|contract|old|long|turnaround|before|after|until|by|meeting|call|demo|trial|pilot|and|or|but|if|off|out|out)$/.test(
      first,
    ) &&
    (baseOf(first, 'ing') !== undefined ||
      isMass(head) ||
      isMass(first) ||
      isPlural(head) ||
      /^(?:manual|invoice|order|data|double|month|re-?keying|expense)/.test(first))
  );
};

/** "about 15 hours a week manual entry" → "your team spends about 15 hours a week on manual entry". */
export const sayTimeOn: Form = ({ text, kind }) => {
  if (!namesTime.test(text)) return null;
  const still = /^still (?=\d|about|around)/.exec(text)?.[0] ?? '';
  const [, much = '', verb, what = ''] = timeFirst.exec(text.slice(still.length)) ?? [];
  if (/^\d/.test(what) || /^an? \S+, /.test(what) || /^\S+ \S+,? \d+ .*,/.test(text)) return null;
  if (much === '' || what === '' || kind === 'deadline' || kind === 'preference' || kind === 'next_step')
    return null;
  const toDo = /^to (\p{Ll}+ .+)$/u.exec(what);
  if (toDo) return `it takes ${much} ${what}`;
  if (!isActivity(what) || /^(?:\p{L}+days?|goes|go|is|are|was|gets?|went)\b/u.test(what)) return null;
  const isDoing =
    baseOf(what.split(' ')[0] ?? '', 'ing') !== undefined && !massNouns.has(what.split(' ')[0] ?? '');
  if (verb === 'lost' || verb === 'wasted')
    return `you ${verb === 'lost' ? 'lose' : 'waste'} ${much} ${verb === 'lost' ? 'to' : 'on'} ${what}`;
  return `your team ${still}spends ${much} ${isDoing ? '' : 'on '}${what}`;
};

/** "manual entry 15 hours a week" → "manual entry takes about 15 hours a week". */
export const sayTimeTaken: Form = ({ text, kind }) => {
  if (!namesTime.test(text)) return null;
  const [, what = '', much = '', where] = timeLast.exec(text) ?? [];
  const words = what.split(' ');
  if (
    much === '' ||
    /(?:^| )(?:takes?|costs?|needs?|wastes?|spends?|loses?)$/.test(what) ||
    /^an? \p{L}+$/u.test(much) ||
    /\d/.test(what) ||
    words.length > 5 ||
    kind === 'deadline' ||
    kind === 'next_step' ||
    kind === 'preference' ||
    kind === 'condition'
  )
    return null;
  if (
    !isActivity(what) ||
    adjectives.has(words.at(-1) ?? '') ||
    /\b(?:in|within|by|for|every|last|next|than|to|on|with|and)$/.test(what)
  )
    return null;
  const plural = isPlural(words.at(-1) ?? '') && baseOf(words[0] ?? '', 'ing') === undefined;
  const isCut = baseOf(words.at(-1) ?? '', 'participle') !== undefined;
  return isCut
    ? null
    : `${what} ${plural ? 'take' : 'takes'} ${much}${where === undefined ? '' : ` ${where}`}`;
};

/** "$40,000 a year on temps" → "you spend …"; "chargebacks $12,000 a month" → "chargebacks come to …". */
export const sayMoneyOn: Form = ({ text, kind }) => {
  if (!/[$£€₹]|euros|pounds|dollars|francs|\b[A-Z]{3} \d|\d [A-Z]{3}\b/.test(text) || kind === 'budget')
    return null;
  const [, much = '', link = '', what = ''] = moneyFirst.exec(text) ?? [];
  if (much !== '') {
    const verbs: Record<string, string> = { lost: 'lose', wasted: 'waste', in: 'have' };
    const [first = '', preposition] = link.split(' ');
    return `you ${verbs[first] ?? 'spend'} ${much} ${preposition ?? link} ${what}`;
  }
  const [, lost = '', verb = '', times = ''] = lostTimes.exec(text) ?? [];
  if (lost !== '')
    return `you ${verb === 'lost' ? 'lose' : verb === 'wasted' ? 'waste' : 'spend'} ${lost} ${times}`;
  const [, cost = '', value = ''] = valueLast.exec(text) ?? [];
  const head = cost.split(' ').at(-1) ?? '';
  if (
    value === '' ||
    cost.split(' ').length > 4 ||
    !isPlural(head) ||
    /^(?:each|every|one|an?|the)\b.* costs$/.test(cost) ||
    (cost === head && baseOf(head, 's') !== undefined && !nounVerbs.has(baseOf(head, 's') ?? '')) ||
    /\b(?:to|in|for|by|about|than)$/.test(cost)
  )
    return null;
  return / (?:of|in) /.test(cost) ? `the ${cost} comes to ${value}` : `${cost} come to ${value}`;
};

/** "error rate 8%", "8% error rate" → "your error rate is 8%". */
export const sayMeasure: Form = ({ text, words, kind }) => {
  const isMeasure =
    /\d/.test(text) &&
    words.some((word) => measureNouns.has(word.text.toLowerCase()) || troubles.test(word.text.toLowerCase()));
  if (kind === 'budget' || (!isMeasure && !shareOf.test(text))) return null;
  const last = [valueLast, valueThere].map((form) => form.exec(text));
  const first = percentFirst.exec(text);
  const opensAdjective = adjectives.has(first?.[2]?.split(' ')[0] ?? '');
  const readings = [
    ...last.map((found) => [found?.[1], found?.[2], found?.[3]]),
    ...(opensAdjective ? [] : [[first?.[2]?.split(', ')[0], first?.[1]]]),
  ];
  const [, part = '', flaw = '', thing] = shareOf.exec(text) ?? [];
  if (part !== '' && thing === undefined) return `${part} are ${flaw}`;
  if (part !== '' && thing !== undefined && flaw !== 'late')
    return isPlural(thing)
      ? `${part} of ${thing} are ${flaw}`
      : `${part} have ${flaw === 'wrong' ? 'the' : 'a'} ${flaw} ${thing}`;
  for (const [name = '', value = '', place = ''] of readings) {
    const lead = name.replace(/,$/, '').split(', ').slice(0, -1).join(', ');
    if (lead !== '' && (findVerb(splitWords(lead)) >= 0 || lead.split(' ').length > 4)) continue;
    const bare = (name.replace(/[,:]$/, '').split(', ').at(-1) ?? '')
      .replace(/^(?:your|the|current|our) /i, '')
      .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
    const head = bare.split(' ').at(-1)?.toLowerCase() ?? '';
    if (
      /^(?:(?:you|they|we|it|she|he|i)\b|costs?$)|^(?:an? |the )?(?:each|every|one|average|typical) .*costs$|[^s]s costs?$|\b(?:each|every|per|this|that|last|next) \S+$/i.test(
        bare,
      )
    )
      continue;
    if (troubles.test(bare) && /^\d[\d.,]*%$/.test(value) && bare.split(' ').length < 4)
      return `${bare} are at ${value}${place}`;
    if (!measureNouns.has(head) || bare.split(' ').length > 3 || !/\d/.test(value)) continue;
    // "Nurses spend 35 minutes": what they do, and no measure.
    if (/^(?:spend|limit|cost|aim|target|volume)$/.test(head) && isPlural(bare.split(' ').at(-2) ?? ''))
      continue;
    return `your ${bare} ${isPlural(head) ? 'are' : 'is'} ${value}${place}`;
  }
  return null;
};

/** "3 plants", "45 reps in two countries" → "you have …". */
export const sayCount: Form = ({ text }) => {
  if (!/^(?:\d|[a-z]+ )/.test(text) || !counted.test(text)) return null;
  const found = takesPeople.exec(text);
  if (!found || /^[$£€]/.test(text)) return null;
  const rest = found[3]?.trim() ?? '';
  return rest === '' ||
    /^(?:in|across|on|at|with|worldwide|globally|nationwide|using|doing|full[ -]time|just (?:for|on|doing)|for|dedicated)\b/.test(
      rest,
    )
    ? `you have ${text}`
    : null;
};

/** "Impact: 3 FTE, about €120,000 a year" → "the impact is 3 FTE, about €120,000 a year". */
export const sayImpact: Form = ({ text, label }) => {
  if (label === undefined || !/^(?:impact|cost of problem|metrics?)$/.test(label)) return null;
  return new RegExp(`^${amount}`, 'i').test(text) && text.split(' ').length < 12
    ? `the impact is ${text}`
    : null;
};
