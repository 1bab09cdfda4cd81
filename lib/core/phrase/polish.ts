import { withDatePrepositions } from './forms/dates-and-budget.ts';
import { withNounArticles } from './noun-articles.ts';
import { definiteNouns } from './vocabulary/en/nouns.ts';

const time =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|H[12]|FY\\d{2,4}|20\\d\\d|spring|summer|autumn|winter|annual|year-end|Easter|Christmas|Xmas|Black Friday|Diwali|Ramadan|half-term)';
const beforeEvent = new RegExp(
  `(?<!\\bup )\\b(before|by|after|until|for|at|of|during|since|without|ahead of|in time for) (${time} )?(\\p{Ll}[\\p{Ll}-]*)(?=$|[,.;]| (?:on|in|at|and|but|or|so|because|to|with|next|this|is|starts|\\d))`,
  'gu',
);
/** "before Q3 board" → "before the Q3 board meeting": what a note leaves out of a date's event. */
function withTheEvent(text: string): string {
  return text
    .replace(/\b(before|by|after|until|for|at) (?=(?:Q[1-4]|H[12]|annual|year-end|next) board\b)/g, '$1 the ')
    .replace(beforeEvent, (all, preposition: string, when: string | undefined, noun: string) =>
      definiteNouns.has(noun) ||
      (when !== undefined &&
        /^(?:board|meeting|review|launch|audit|planning|close|kickoff|stocktake|offsite|conference|budget|freeze|season|peak|rush|break|trade-fair|fair)$/.test(
          noun,
        ) &&
        noun !== 'planning')
        ? `${preposition} the ${when ?? ''}${noun}`
        : all,
    );
}

/** "board" as a date is its meeting. */
const boardMeeting = (text: string) =>
  text.replace(
    /\b((?:before|by|at|after|until|in time for|for|is) the (?:(?:\p{Lu}\p{Ll}+|Q[1-4]|next|annual|year-end) )?board)(?=$|[,.;]| (?:and|but|in|on|at|or|so|because|next|this)\b)/gu,
    '$1 meeting',
  );

const deicticDays: Readonly<Record<string, string>> = {
  tomorrow: 'the next day',
  today: 'that day',
  tonight: 'that evening',
  'this week': 'that week',
  'next week': 'the following week',
  yesterday: 'the day before',
  'last week': 'the week before',
  'this morning': 'that morning',
  'this afternoon': 'that afternoon',
};
const deictic = new RegExp(`(?:\\bby )?\\b(?:${Object.keys(deicticDays).join('|')})\\b`, 'gi');

/** "tomorrow" in a note of last week is no longer tomorrow when the line is said. */
export function asReported(text: string): string {
  return text.replace(deictic, (all) => {
    const by = /^by /i.test(all) ? 'by ' : '';
    return by + (deicticDays[all.slice(by.length).toLowerCase()] ?? all);
  });
}

const newRole =
  /\b(once|when|until|after|before|as soon as) (?=(?:(?:new|next) )?(?:FY|fiscal year|financial year|C[A-Z]O|[Bb]oss|manager|director)\b|reorg|merger|migration|audit)/g;

const lastOne =
  /\b(by|with|from|of|on|in|to|about) (?=(?:last|previous|current|existing|old) (?!week|month|year|quarter|time|summer|winter|spring|autumn|fall|minute|night)\p{Ll})/gu;
const region =
  /\b(in|of|from|to|leaving|within|outside|across|into) (?=(?:EU|UK|US|USA|UAE|Netherlands|Nordics)\b)/g;
const goingOn =
  /\b(about|with|by|of) (?=(?:rollout|migration|project|launch|audit|merger|reorg|move) \p{Ll}+ing\b)/gu;
const theLast =
  /(^|, )(?=last (?!week|month|year|quarter|time|summer|winter|spring|autumn|fall|minute|night)\p{L})/gu;
const neededFrom =
  /\b(needs?) (your )?((?:C[A-Z]O|[Bb]oss|manager|director|board)(?:, [\p{L} ]+,)?) (sign[- ]?off|approval|buy-in|blessing)\b/gu;
const mainTrouble =
  /^(?:your|the) (?:(?:main|biggest|real|key|only|number one) )?(?:headache|problem|pain|issue|trouble|bottleneck|challenge|thing|point)(?: for you)? is that (?=\S+ \S+ \S)/;
const mainThing =
  /^(?:the|your) (?:(?:main|biggest|real|big|whole|key) )?(?:thing|point|problem|issue|headache|trouble|pain|challenge)(?: for you)? is (?:that )?(?=(?:you|your|they|it|there|nobody|everyone|everybody|no one)\b \S+ \S)/;
const ownRole =
  /\b(to|with|by|from|past|asks?|tell|involve|convince) (?=(?:operations|sales|finance|plant|warehouse|purchasing|marketing|quality|production|IT|HR|logistics|project|area|regional|general|managing|line|shift|store|site|works) (?:director|manager|lead|head|controller)\b)/g;
const splice = /, (?=(?:didn't|doesn't|wasn't|isn't|won't|never) )/g;

/** The last touch: articles, prepositions, contractions; no word that adds meaning. */
export function polish(text: string): string {
  const dated = boardMeeting(
    withTheEvent(
      withDatePrepositions(
        text
          .replace(newRole, '$1 the ')
          .replace(lastOne, '$1 the ')
          .replace(splice, ', but it ')
          .replace(region, '$1 the ')
          .replace(theLast, '$1the ')
          .replace(ownRole, '$1 your ')
          .replace(goingOn, '$1 the '),
      ),
    ),
  );
  return (
    withNounArticles(dated)
      .replace(
        neededFrom,
        (_all, need: string, _your: string, who: string, what: string) =>
          `${need} ${what.replace(/^sign ?off$/, 'sign-off')} from your ${who}`,
      )
      .replace(mainTrouble, '')
      .replace(mainThing, '')
      .replace(
        /\b(wants?|needs?|see|get|expects?) (?=(?:first|next|final) \p{Ll}+\b)(?!first thing|next to)/gu,
        '$1 the ',
      )
      // "Meets first Tuesday of each month".
      .replace(
        /(?<!\b(?:the|every|each|a|your) )\b(?=(?:first|second|third|fourth|last) \p{L}+day of\b)/giu,
        'the ',
      )
      .replace(
        /\b(meets?|sits|happens|comes) the (?=(?:first|second|third|fourth|last) \p{L}+day of\b)/gu,
        '$1 on the ',
      )
      .replace(
        /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b/g,
        (day) => day.charAt(0).toUpperCase() + day.slice(1),
      )
      .replace(/\b(penalties|fines|fees|surcharges) (?=about [$£€]?\d)/g, '$1 of ')
      .replace(/^you are (?=\p{Ll})/u, "you're ")
      .replace(/\b(is|are) be\b/g, '$1')
      .replace(/\byou['’]ve (?=\d|no |an? |two |three )/g, 'you have ')
      .replace(/^the (?=\p{Ll}+ing \p{Ll}+s (?:twice|again|every|by)\b)/u, '')
      .replace(/[\s,;:.!?–-]+$/u, '')
  );
}
