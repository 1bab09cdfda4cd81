import type { datesInputSchema } from '../../contract/dates.ts';
import type { z } from '../../model/zod.ts';
import { type Day, readIsoDay } from '../../schedule/calendar-day.ts';
import { isKnownTimeZone, localDateOf, localParts, toInstant } from '../../schedule/zoned-time.ts';
import { rulesByStart } from './rules.ts';
import { type Reading, type Scan, type Span, matchAt, sticky } from './scan.ts';

const word = sticky('[a-z]+|\\d+');
// "once they have signed", "will be signed": not yet.
const notYet = String.raw`(?<!\b(?:once|after|when|until|if|as soon as)\s(?:[\w']+\s){0,5})(?<!\b(?:be|been|get|gets|is|are|being|will|to)\s)`;

/** "we spoke on …", "the deck I sent …", but not "asked to meet on …". */
const happened = new RegExp(
  String.raw`${notYet}\b(?:spoke|talked|chatted|met|saw|visited|presented|demoed|emailed|called|sent|launched|signed|went live|started|joined|left|attended|hosted|happened|rolled out|(?:was|were) (?:\w+ed )?(?:on|in|back in|at|last)|since)\b(?!.*\b(?:to|for|until|thinking|supposed|going|planned|hoping|scheduled|asked|about|by|will|would|wants?|next|free|if)\b)[^.;!?,\n]{0,40}$`,
);
/** "passed in February". */
const happenedIn = new RegExp(
  String.raw`${notYet}\b(?!planned|scheduled|interested|needed|expected|based|supposed|delayed|postponed|budgeted|targeted|pushed)\w{2,}ed (?:\w+ ){0,2}(?:back )?in $`,
);
/** "In March they moved", "on Tuesday she told us". */
const happenedAfter =
  /^(?!by\b)[\w ]{2,20}?,?\s(?:they|we|he|she|it|i)\s+(?!needed|wanted|preferred|agreed|accepted|confirmed|said (?:yes|ok|okay|sure|fine|it)|asked|planned)(?:[a-z]{2,12}ed|went|had|did|lost|was|were|met|spoke|got|told|said|saw|made|left|sent)\b/i;

/** Where such a date stands: "proposed Tuesday 2pm, she said yes" tells of none. */
const opensStatement =
  /(?:^|[.!?;:]\s+)(?:(?:and|but|so|then|yeah|well|yes),? )?(?:(?:back )?in |on |last |early |late )?$/;
/** An invitation is sent today for a day to come. */
const invites = /\binvit(?:e|es|ed|ation)\b[^.;!?,\n]{0,30}$/;

type Read = ReturnType<Scan['readSpan']>;
const onlyDay = (read: Read): Read => (read?.span.grain === 'day' ? read : undefined);

const readersAt = (scan: Scan, depth: number): Pick<Scan, 'readSpan' | 'readDay'> => ({
  readSpan: (at) => readAt(scan, at, depth),
  readDay: (at) => onlyDay(readAt(scan, at, depth)),
});

/** The rule that reads furthest from an offset; null where none does. `depth` ends "end of end of end of …". */
export function readAt(
  scan: Scan,
  at: number,
  depth: number,
): (Reading & { span: Span; rule: string }) | undefined {
  const key = matchAt(word, scan.text, at)?.[0].toLowerCase();
  if (key === undefined || depth > 3) return undefined;
  let best: (Reading & { span: Span; rule: string }) | undefined;
  let inner: Scan | undefined;
  for (const rule of rulesByStart.get(/^\d/.test(key) ? '#' : key) ?? []) {
    const match = matchAt(rule.pattern, scan.text, at);
    if (match === null) continue;
    const found = rule.read(match, (inner ??= { ...scan, ...readersAt(scan, depth + 1) }));
    const end = found?.end ?? at + match[0].length;
    if (found?.span !== undefined && end > (best?.end ?? at))
      best = { ...found, span: found.span, end, rule: rule.id };
  }
  return best;
}

// The exact patterns are dear, and most dates have no such word before them.
const maybeTold = /ed |\b(?:spoke|met|saw|went|left|sent|was|were|since)\b/;
const isTold = (words: string): boolean =>
  maybeTold.test(words) && (happened.test(words) || happenedIn.test(words)) && !invites.test(words);

/** `now` is ISO 8601, local to `timeZone` (default UTC) where it has no offset. */
export type DateOptions = Omit<z.infer<typeof datesInputSchema>, 'id' | 'text'>;

type Moment = Pick<Scan, 'timeZone' | 'nowAt' | 'today' | 'minuteOfDay'> & {
  now: string;
  wantedZone: string;
};
// Notes are read clause by clause, all at one moment.
let latest: Moment | undefined;

function momentOf(now: string, wantedZone: string): Moment {
  if (latest?.now === now && latest.wantedZone === wantedZone) return latest;
  const timeZone = isKnownTimeZone(wantedZone) ? wantedZone : 'UTC';
  const nowAt = toInstant(now, timeZone);
  const { hour, minute } = localParts(nowAt, timeZone);
  const today: Day = readIsoDay(localDateOf(nowAt, timeZone));
  latest = { now, wantedZone, timeZone, nowAt, today, minuteOfDay: hour * 60 + minute };
  return latest;
}

/** What the rules need to know about the text and the moment it was written. */
export function makeScan(text: string, options: DateOptions): Scan {
  const { timeZone, nowAt, today, minuteOfDay } = momentOf(options.now, options.timeZone ?? 'UTC');
  const before = (at: number): string => {
    const words = text.slice(Math.max(0, at - 48), at).toLowerCase();
    return words.slice(words.lastIndexOf('\n') + 1);
  };
  const scan: Scan = {
    text,
    today,
    minuteOfDay,
    nowAt,
    timeZone,
    contactTimeZone: options.contactTimeZone,
    fiscalYearStart: options.fiscalYearStart,
    before,
    isPast: (at) =>
      isTold(before(at)) || (opensStatement.test(before(at)) && happenedAfter.test(text.slice(at, at + 64))),
    readSpan: (at) => readAt(scan, at, 1),
    readDay: (at) => onlyDay(readAt(scan, at, 1)),
  };
  return scan;
}
