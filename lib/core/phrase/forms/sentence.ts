import { hasLostPassive } from '../checks/subject-and-verb.ts';
import { findVerb, headOf, isAuxiliary, isMass, isPlural } from '../grammar.ts';
import { adverbs, buyerStates, determiners, prepositions } from '../vocabulary/en/describing-words.ts';
import { departments, ownedNouns, roleNouns } from '../vocabulary/en/nouns.ts';
import { baseOf } from '../verb-forms.ts';
import { nounVerbs } from '../vocabulary/en/verbs.ts';
import { joinWords, lower, type Word } from '../words.ts';
import type { Form } from './form.ts';

const opensSubordinate =
  /^(?:who|which|that|if|when|because|before|after|since|while|until|unless|although|though|whether|where|as|how|what|why)$/;
const started =
  /^(?:i|we|you|they|it|he|she|there|this|that|nobody|noone|everyone|everybody|someone|nothing|everything|each|both|half|most|many|some|all|every|no|any|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i;

/** A subject that a note wrote without its article gets the one that it is said with: "team" → "your team". */
export function withArticle(words: readonly Word[], end: number, text: string): string {
  const first = lower(words, 0);
  if (first === 'the' && ownTeam.test(text)) return text.replace(/^the/i, 'your');
  if (words[0]?.text === 'IT' && end > 1) return roleNouns.has(lower(words, 1)) ? `your ${text}` : text;
  if (
    started.test(first) ||
    determiners.has(first.replace(/['’]s$/, '')) ||
    /['’]s$/.test(first) ||
    /^\d|^[$£€]/.test(first)
  )
    return text;
  if (/^(?:last|this|next) (?:week|month|quarter|year|spring|summer|autumn|fall|winter)\b/.test(text))
    return text;
  // "Quote to cash", "handling one": no thing of which there is one.
  if (
    words.slice(1, end).some((_word, at) => lower(words, at + 1) === 'to') ||
    (/\wing$/.test(first) && (/^(?:one|\d.*)$/.test(lower(words, 1)) || isPlural(lower(words, 1))))
  )
    return text;
  if (/^\p{Lu}{3}$/u.test(words[0]?.text ?? '') && /^\d/.test(lower(words, 1))) return text;
  if (first === 'the' || (/\wing$/.test(first) && determiners.has(lower(words, 1)))) return text;
  if (departments.has(first) && (end === 1 || lower(words, 1) === 'and')) return text;
  const head = headOf(words, 0, end).toLowerCase();
  const isName = /^\p{Lu}\p{Ll}/u.test(words[0]?.text ?? '');
  const opensRole =
    roleNouns.has(first) ||
    (end > 1 && /^\p{Lu}+$/u.test(words[0]?.text ?? '') && roleNouns.has(lower(words, 1))) ||
    /^(?:vp|svp|evp|head|chief|director)$/.test(first);
  if (opensRole || ownedNouns.has(head) || (ownedNouns.has(first) && end > 1 && /^\p{Ll}/u.test(text)))
    return isName && !opensRole ? text : `your ${text}`;
  if (isName || isPlural(head) || isMass(head) || (isMass(first) && end === 1) || departments.has(head))
    return text;
  return `the ${text}`;
}

const subordinates =
  /^(?:before|after|when|until|once|while|because|if|so|since|as|where|what|which|who|that|how|why|whether)$/;
const wishes = /^(?:want|need|hope|hate)$/;

/** "Clean books before the auditors start": the verb belongs to the part behind "before", not to the books. */
const isSubordinate = (words: readonly Word[], verb: number): boolean =>
  words.some((_word, index) => index > 0 && index < verb && subordinates.test(lower(words, index)));

/** "Manual entry, 300 orders take a day": a list of fragments, of which the verb holds only the last. */
const isList = (words: readonly Word[], verb: number): boolean =>
  words.some(
    (word, index) =>
      index + 1 < verb && word.after.endsWith(',') && /^[$£€]?\d/.test(words[index + 1]?.text ?? ''),
  );

/** "Sales team of 12, half of their day goes into quotes": what stands before the comma is not what the verb is about. */
function isTwoSubjects(words: readonly Word[], verb: number): boolean {
  const before = words.slice(0, verb);
  const commas = before.filter(({ after }) => after.endsWith(',')).length;
  const first = lower(words, 0);
  return (
    commas === 1 &&
    !adverbs.has(first) &&
    !/^(?:last|this|next|every|most|some|right|so|then|today|now|currently|one|all)$/.test(first) &&
    !first.endsWith('ly')
  );
}

const ownTeam = /^the (?:team|staff|crew|boss|board|planners|drivers|reps|warehouse team)\b/i;
const alwaysVerb = /^(?:needs|uses|plans|wants|holds|runs|spends|loves|hopes)$/;

/** "needs sign-off", "spends 3 days": the subject is left out, so the sentence is said elsewhere. */
function isThirdPersonVerb(words: readonly Word[]): boolean {
  const first = lower(words, 0);
  const base = baseOf(first, 's');
  const after = lower(words, 1);
  const hasObject =
    determiners.has(after) || isPlural(after) || /^(?:you|us|me|them|it|\d.*|[$£€].*)$/.test(after);
  return base !== undefined && base !== 'be' && (alwaysVerb.test(first) || !nounVerbs.has(base) || hasObject);
}

const isPastVerb = (word: string) => baseOf(word, 'past') !== undefined && baseOf(word, 'base') === undefined;

/** Subject and verb are both there: "your team spends …", "CFO Dana holds the budget". */
export const sayAsSentence: Form = ({ text, words }) => {
  const first = lower(words, 0);
  if (opensSubordinate.test(first) || prepositions.has(first)) return null;
  if (isThirdPersonVerb(words) || isPastVerb(first) || (isAuxiliary(first) && first !== 'can')) return null;
  if (
    adverbs.has(first) &&
    !/^(?:daily|weekly|monthly|quarterly)$/.test(first) &&
    !determiners.has(first) &&
    (first !== 'not' || buyerStates.has(lower(words, 1)))
  )
    return null;
  const verb = findVerb(words);
  if (
    isSubordinate(words, verb) ||
    isList(words, verb) ||
    (isPlural(lower(words, verb - 1)) && hasLostPassive(words))
  )
    return null;
  if (wishes.test(first) && verb > 1) return null;
  if (
    words.slice(0, Math.max(0, verb)).filter((word) => word.after.endsWith(',')).length === 1 &&
    words[verb - 1]?.after.endsWith(',')
  )
    return null;
  if (verb < 0 || (verb === 0 && !/'/.test(first)) || isTwoSubjects(words, verb)) return null;
  return withArticle(words, verb, text);
};

const handled =
  /^(?:scheduling|planning|reporting|billing|invoicing|forecasting|pricing|tracking|picking|packing|onboarding|booking|ordering|budgeting|rostering|dispatching|training|quoting)$/;

/** The verb lost its "is": "team spending 15 hours a week" → "your team is spending …". */
export const sayAsGoingOn: Form = ({ text, words }) => {
  const at = words.findIndex(
    (word, index) =>
      index > 0 && index < 5 && /^\p{Ll}{2,}ing$/u.test(word.text) && !prepositions.has(lower(words, index)),
  );
  if (
    at < 1 ||
    determiners.has(lower(words, at - 1)) ||
    prepositions.has(lower(words, at - 1)) ||
    /^\d/.test(lower(words, 0))
  )
    return null;
  if ((at === 1 && isMass(lower(words, 0))) || words[at - 1]?.after !== '') return null;
  const head = headOf(words, 0, at).toLowerCase();
  const isActor =
    roleNouns.has(head) ||
    ownedNouns.has(head) ||
    isPlural(head) ||
    departments.has(head) ||
    /^\p{Lu}/u.test(words[at - 1]?.text ?? '');
  if (!isActor) return null;
  // "Crew scheduling on a whiteboard" is where it is done, and not what the crew does.
  const isDone = /^(?:on|in|by|via|with|through)$/.test(lower(words, at + 1));
  if (isDone && !isPlural(head) && handled.test(lower(words, at))) {
    const [thing, way] = [joinWords(words.slice(0, at + 1)), joinWords(words.slice(at + 1))];
    return `${thing} is ${way}`;
  }
  const subject = words
    .slice(0, at)
    .map((word) => word.text)
    .join(' ');
  const rest = text.slice(text.indexOf(`${words[at]?.text}`, subject.length - 1));
  return withArticle(words, at, `${subject} ${isPlural(head) && head !== 'sales' ? 'are' : 'is'} ${rest}`);
};
