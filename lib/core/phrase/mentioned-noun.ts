import { month } from './forms/form.ts';
import { withoutStartCapital } from './known-word.ts';
import { isNounPhrase } from './noun-phrase.ts';
import { withNounArticles } from './noun-articles.ts';
import { doubtsAbout } from './doubts.ts';
import { splitWords } from './words.ts';

const parts = /,(?!\d{3})\s*|[;:()]\s*| (?:because|since(?! \p{Lu}| \d| last\b)|so|which|but|due to) /u;
const share = /^(\d[\d.,]*%) (?!of\b)((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]+s)$/u;
const measured =
  /^((?:\p{L}[\p{L}-]*,? ){0,3}?\p{L}[\p{L}-]+)(?: is| are| at| =|:)? ((?:about |over |nearly )?[$£€]?\d[\d.,]*%?(?: (?:euros|pounds|dollars|francs|hours|days|minutes|weeks|months|years))?(?: (?:an?|per|each|every|last|this) \p{L}+| daily| weekly| monthly| yearly)?)$/u;

const asShown = (part: string): string => {
  const [, much, what] = share.exec(part) ?? [];
  if (much !== undefined && what !== undefined) return `${what} at ${much}`;
  const [, name = '', value = ''] = measured.exec(part) ?? [];
  const head = name.split(' ').at(-1) ?? '';
  const isThing =
    name !== '' &&
    !/^(?:average|total|max|min|around)$|\bone$/.test(name) &&
    isNounPhrase([...splitWords('the'), ...splitWords(name)]);
  if (!isThing || /^\d/.test(name)) return part;
  const article =
    /(?<!down|up|over)(?:time|rate|price|cost|size|target|backlog|value|score|share|limit|margin)$/.test(head)
      ? 'a '
      : '';
  return `${article}${name} of ${value}`;
};

/** "reporting lag of 3 weeks" → "a reporting lag of 3 weeks". */
function withLeadArticle(given: string): string {
  const part = withNounArticles(given);
  if (!/^\p{Ll}.* of (?:about )?[$£€]?\d/u.test(part) || isNounPhrase(splitWords(part))) return part;
  return `${/^[aeiou]/.test(part) ? 'an' : 'a'} ${part}`;
}

const bareMeasure =
  /^(?:about |over |nearly )?[$£€]?\d[\d.,]*(?: to \d+)? (?:hours|days|minutes|weeks|months|years|people|euros|pounds|dollars|francs)(?: (?:an?|per|each|every|last|on|in|at) .+| each)?$/u;

/** "Mid January": a time alone is nothing that they mentioned. */
const onlyTime = new RegExp(
  `^(?:(?:early|mid|late|end of|beginning of|start of|by|next|last|this)[ -])*(?:${month}|\\p{L}+day|week|month|quarter|year|q[1-4])(?: \\d{1,4})?$`,
  'iu',
);

const shapeDoubts = new Set(['no-verb', 'two-verbs', 'agreement', 'number']);

/** The noun phrase of a clause that cannot be said as a sentence, for "you mentioned …"; one with a number first, else null. */
export function mentionedNoun(clause: string): string | null {
  const shown = clause
    .split(parts)
    .map((part) =>
      withLeadArticle(asShown(withoutStartCapital(part.trim()).replace(/^(?:also|still|just|plus) /, ''))),
    )
    .filter(
      (part) => isNounPhrase(splitWords(part)) && doubtsAbout(part).every((doubt) => shapeDoubts.has(doubt)),
    );
  const fit = shown.filter(
    (part) =>
      part.split(' ').length < 10 &&
      part.length > 8 &&
      !/^\d\S* \S+$/.test(part) &&
      !onlyTime.test(part) &&
      !bareMeasure.test(part) &&
      !/^(?:no|all|both|said|told|asked|got|had|went|did|made|took|found|gave|came|wants|needs) /.test(part),
  );
  const [first, second = ''] = fit;
  // "Manual rebooking, 25 calls per storm day": the measure stands behind its thing, as in the note.
  const isMeasured = first !== undefined && !/\d/.test(first) && /^(?:about )?\d/.test(second);
  if (isMeasured && clause.includes(`${first}, ${second}`)) return `${first}, ${second}`;
  // A heading says less than what stands behind it.
  const isHeading = (part: string): boolean => clause.toLowerCase().startsWith(`${part.toLowerCase()}:`);
  const best = fit.find((part) => /\d/.test(part)) ?? fit.find((part) => !isHeading(part)) ?? first;
  const [lead = ''] = clause.split(/ to (?!\d)/u);
  return best ?? (lead === clause ? null : mentionedNoun(lead));
}
