import { role } from '../vocabulary/en/roles.ts';

const pronoun = "(?:i|we|they|she|he|it|you|there|that|this|nobody|no one|everyone|everybody)(?:'\\w+)?";
const verb =
  "(?:wants?|needs?|hates?|loves?|prefers?|asked|asks|said|says|mentioned|told|would|will|is|are|was|has|have|had|can't|cannot|don't|doesn't|didn't|won't|likes?|thinks?|" +
  'hop(?:es|ing)|looking|trying|planning|plans|struggling|struggles|worried|concerned|considering|evaluating|comparing|using|uses|spends?|wastes?|loses?|losing|takes|costs|holds?|owns|decides|approves|agreed|promised|ok|happy|unhappy|frustrated|currently|send|sending|call|said|must|should|currently|open)';
const noun =
  '(?:budget|timeline|deadline|decision|procurement|price|pricing|demo|next|follow[- ]?up|prefers|email|contract|goal|pain|competitor|errors?|no|not|too|never|live|go-?live|biggest|main|manual|also|maybe|probably|currently|already|plus|asked|renewal|legal|security|board|best|only|call|w/)';
const starter = `(?:${pronoun}\\s|(?:their|his|her|our|your|my|one|another)\\s|${verb}\\b|${noun}\\b|${role}\\b|[~$€£]?\\d)`;

/** Marks that always part two statements, and the comma or conjunction before a new one. */
const separator = new RegExp(
  [
    ';',
    '(?<!\\d)\\s-{1,3}\\s|\\s-{1,3}\\s(?!\\d)',
    '\\s(?:\\/\\/|\\||\\/|\\+)\\s',
    '\\s?(?:-+>|→|=>|•)\\s?',
    '\\.{3}|…',
    `,\\s+(?:(?:and|but|so|or|plus|also|then|though|while|whereas)\\s+)?(?=${starter})`,
    `\\s(?:and|but|so|plus|though|although|while|whereas|however|&)\\s+(?:also\\s+|then\\s+)?(?=${pronoun}\\s|(?:their|his|her|our|your)\\s\\w+\\s|${verb}\\b|${role}\\b)`,
    '\\s\\((?=[^()]{25,400}\\))',
    '(?<=\\([^()]{25,400})\\)',
  ].join('|'),
  'g',
);

const spoken =
  "(?:said|says|wants?|wanted|asked|mentioned|told|thinks?|prefers?|hates?|also|needs?|would|will|are|is|have|has|don't|doesn't|can't|spends?|lose|loses|currently|use|uses)";
/** In a dictated run-on a new subject with its verb starts a new statement, unless a conjunction leads it in. */
const runOn = new RegExp(
  '(?<!\\b(?:that|if|whether|what|how|when|where|why|who|because|since|while|after|before|until|till|than|as|so|and|but|or|like|once|which|of|to|for|with|thing|part|one|way|time|all|everything|reason|say|says|said|think|thinks|know|tool|system|report|where|did|does|do|can|could|will|would|should|is|are|was|were|have|has)),?\\s' +
    `(?=(?:she|he|they|i|we) ${spoken}\\b|(?:she|he|they|i|we|it)'(?:s|re|ll|ve|d)\\s)`,
  'g',
);
const runOnLength = 90;

/** The words inside quotation marks, where they are more than a name. */
export function quotedRanges(plain: string): (readonly [start: number, end: number])[] {
  const marks = [...plain.matchAll(/"/g)].map((match) => match.index);
  const ranges: (readonly [number, number])[] = [];
  for (let index = 0; index < marks.length; index += 2) {
    const from = marks[index]! + 1;
    const to = marks[index + 1] ?? plain.length;
    if (plain.slice(from, to).trim().split(' ').length >= 3) ranges.push([from, to]);
  }
  return ranges;
}

/** The bounds of each clause of a sentence, in its plain text; separators belong to none. */
export function splitClauses(
  plain: string,
  quoted: ReturnType<typeof quotedRanges>,
): (readonly [start: number, end: number])[] {
  const cuts = [...plain.matchAll(separator)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  if (plain.length >= runOnLength) {
    for (const match of plain.matchAll(runOn)) cuts.push([match.index, match.index + match[0].length]);
  }
  for (const [from, to] of quoted) cuts.push([from - 1, from], [to, to + 1]);
  cuts.sort((a, b) => a[0] - b[0]);
  const clauses: (readonly [number, number])[] = [];
  let start = 0;
  for (const [from, to] of cuts) {
    if (from > start) clauses.push([start, from]);
    start = Math.max(start, to);
  }
  if (start < plain.length) clauses.push([start, plain.length]);
  return clauses;
}
