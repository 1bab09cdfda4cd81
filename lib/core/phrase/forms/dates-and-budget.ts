import { findVerb, isMass, isPlural } from '../grammar.ts';
import { baseOf } from '../verb-forms.ts';
import { prepositions } from '../vocabulary/en/describing-words.ts';
import { nounVerbs } from '../vocabulary/en/verbs.ts';
import { eventNouns } from '../vocabulary/en/nouns.ts';
import { splitWords } from '../words.ts';
import { amount, dated, day, money, type Form, month, period, rate } from './form.ts';

const moment = `(?:${day}|${period})`;
const eventAt = new RegExp(
  `^(?:(?:your|the) )?((?:[\\p{L}\\d-]+ ){0,3}?[\\p{L}-]+)((?: (?:with|of|for) [\\p{L}&.-]+)?)(?: is|:| =|,)? ((?:on |in |at |by |before |after |until |around )?${moment})$`,
  'iu',
);
const deadlineWord =
  /^(?:your |the )?(?:hard |target |final )?(?:deadline|go[- ]?live(?: (?:date|target))?|target live date|live date|target date|due date|timeline|timing|launch date)(?: is|:| =|,)? /i;
const value = `${amount}${money}${rate}`;
const budgetAmount = new RegExp(
  `^(?:your |the )?budget(?: is| of|:| =| about| around)? (${value})(?:,? (approved|allocated|set aside|signed off|confirmed|available|for .+|this .+|in .+))?$`,
  'i',
);
const amountBudget = new RegExp(
  `^(?:an? )?(${value})(?: in)? budget(?:,? (approved|allocated|signed off|confirmed|available|for .+))?$`,
  'i',
);
const amountOnly = new RegExp(
  `^(${value})(?:,? (approved|allocated|set aside|signed off|confirmed|available|for .+|budgeted|earmarked)( for .+| this .+)?)$`,
  'i',
);

const isDated = new RegExp(`\\b(?:${moment})\\b`, 'i');

const opensOther = (event: string) => {
  const first = event.split(' ')[0]?.toLowerCase() ?? '';
  return (
    prepositions.has(first) ||
    /^(?:needs?|wants?|no|not|plans)$/.test(first) ||
    (baseOf(first, 's') !== undefined && !nounVerbs.has(baseOf(first, 's') ?? ''))
  );
};

/** "audit in May" → "your audit is in May"; "contract ends March 31" has a verb and is said elsewhere. */
export const sayEvent: Form = ({ text, words }) => {
  // The pattern is large, and slow to compile: only where an event is named at all.
  if (!words.some((word) => eventNouns.has(word.text.toLowerCase()))) return null;
  const [, event = '', whose = '', when = ''] = eventAt.exec(text) ?? [];
  const head = event.split(' ').at(-1)?.toLowerCase() ?? '';
  if (when === '' || !eventNouns.has(head) || deadlineWord.test(`${event} `) || opensOther(event))
    return null;
  const name = event.replace(/^\p{Lu}(?=\p{Ll}+$)/u, (letter) => letter.toLowerCase());
  const isDue = /^(?:by|before|until) /i.test(when);
  return `your ${name}${head === 'board' ? ' meeting' : ''}${whose} is ${isDue ? 'due ' : ''}${dated(when)}`;
};

/** "new rota before 1 February": a thing that has to be there, and no event. */
const thingUntil = new RegExp(
  `^(?:the )?((?:\\p{Ll}[\\p{L}-]* ){0,2}\\p{Ll}[\\p{L}-]+) ((?:by|before|until) ${moment})$`,
  'u',
);

const lastWord = (text: string) => text.split(' ').at(-1) ?? '';

const label = (name: string | undefined) =>
  name !== undefined && /dead ?line|timeline|timing|go-?live|target|due|when|critical/.test(name);

/** "deadline: before the Q3 board meeting" → "your deadline is the Q3 board meeting". */
export const sayDeadlineWord: Form = ({ text, label: name }) => {
  const isNamed = deadlineWord.test(text);
  if (!isNamed && !label(name)) return null;
  const rest = text.replace(deadlineWord, '');
  const isLive = /go-?live|live/i.test(isNamed ? text.slice(0, text.length - rest.length) : (name ?? ''));
  const until = rest.replace(/^(?:by|before|until|no later than|in time for|ahead of|end by) /i, '');
  if (
    until.split(' ').length > 8 ||
    !(isDated.test(until) || /^(?:the |q\d|board|audit|year|end)/i.test(until)) ||
    /\b(?:wants?|needs?|is|are|to|must)\b/i.test(until) ||
    findVerb(splitWords(until)) > 0
  )
    return null;
  const [, thing, limit] = thingUntil.exec(until) ?? [];
  if (
    thing !== undefined &&
    limit !== undefined &&
    !eventNouns.has(thing.split(' ').at(-1)?.toLowerCase() ?? '')
  )
    return `you want ${isMass(lastWord(thing)) || isPlural(lastWord(thing)) || /^(?:same|next)[- ]day /.test(thing) ? '' : 'the '}${thing} ${limit}`;
  if (isLive)
    return `you want to go live ${/^(?:by|before|in|on|after|at|until)\b/i.test(rest) ? rest : dated(rest)}`;
  const isOnly = new RegExp(`^(?:${moment})$`, 'i').test(until);
  return `your deadline is ${isOnly || /^the /i.test(until) ? until : `the ${until}`}`;
};

/** "budget $45,000", "$45,000 approved" → "your budget is $45,000", "$45,000 is approved". */
export const sayBudget: Form = ({ text, label: name, kind }) => {
  if (kind !== 'budget' && name !== 'budget' && !/[Bb]udget/.test(text)) return null;
  const there = /^(?:your |the )?budget is (?:there|in place|available)(?:, (.+))?$/i.exec(text);
  if (there)
    return there[1] === undefined || !/^[$£€₹]?\d/.test(there[1])
      ? 'there is a budget'
      : `there is a budget of ${there[1]}`;
  const named = budgetAmount.exec(text) ?? amountBudget.exec(text);
  if (named) {
    const [, much, state] = named;
    if (state === undefined) return `your budget is ${much}`;
    return /^(?:for|this|in)\b/i.test(state)
      ? `your budget ${state} is ${much}`
      : `a budget of ${much} is ${state}`;
  }
  const bare = amountOnly.exec(text);
  if (bare && (kind === 'budget' || name === 'budget')) {
    const [, much, state = '', aim = ''] = bare;
    if (/^for\b/i.test(state)) return `your budget ${state} is ${much}`;
    return `${name === 'budget' ? 'a budget of ' : ''}${much} is ${state}${aim}`;
  }
  const isAlone = new RegExp(`^${value}$`, 'i').test(text) && /[\d]/.test(text);
  return isAlone && (name === 'budget' || kind === 'budget') ? `your budget is ${text}` : null;
};

const starting = 'live|launch(?:es)?|starts?|ends?|expires?|renews?|opens?|meets?|kicks off|kicks in';
const endsDate = '(?=$|[,.]| (?:and|but|so|to|with|for)\\b)';
const bareDay = new RegExp(`\\b(${starting}|is due|back) (${day})${endsDate}`, 'g');
const byEnd = new RegExp(`\\b(by|before|until) end (?=${month}|Q[1-4]|H[12]|20\\d\\d)`, 'g');
const barePeriod = new RegExp(`\\b(${starting}) (${month}|Q[1-4]|20\\d\\d)${endsDate}`, 'g');

/** "late in March": a bare date behind "live", "starts", "ends" gets its preposition. */
export function withDatePrepositions(text: string): string {
  return text.replace(byEnd, '$1 the end of ').replace(bareDay, '$1 on $2').replace(barePeriod, '$1 in $2');
}
