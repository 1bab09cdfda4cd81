import type { FactKind } from '../model/fact-kinds.ts';
import { dayOf, daysInMonth, isoDay, readIsoDay } from '../schedule/calendar-day.ts';
import { isoWithOffset, toInstant } from '../schedule/zoned-time.ts';
import type { ReviewedFact } from './apply-reviews.ts';
import type { FoundDate } from './dates/find-dates.ts';

/** A fact that hangs on a day, with the words that name it. */
export type DatedFact = {
  of: ReviewedFact;
  /** As they stand in the note. */
  words: string;
  /** What they may mean, the likelier first: a local `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where a time was said. */
  choices: string[];
  /** Nobody can tell which day is meant, and the rep has not said. */
  isAsked: boolean;
};

/** Kinds that a day decides about, the weightiest first. */
const dated: readonly FactKind[] = ['next_step', 'commitment', 'deadline', 'condition', 'decision_process'];

/** Whether a day decides about facts of this kind. */
export const isDatedKind = (kind: FactKind): boolean => dated.includes(kind);

/** "01/02" read the other way round, in the year that keeps it on the same side of the first reading's year. */
function otherOrder(words: string, day: string): string | undefined {
  const [, first = 0, second = 0] = (/^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?!\d)/.exec(words) ?? []).map(Number);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const isRead = (month === first && date === second) || (month === second && date === first);
  if (!isRead || first === second || date > 12 || month > daysInMonth(year, date)) return undefined;
  return isoDay(dayOf(year, date, month));
}

/** The days that a date may mean, each with its time where one was said. Local to `timeZone`. */
export function dateChoices({ quote, from, to, grain }: FoundDate, timeZone: string): string[] {
  if (grain === 'day') return [from, otherOrder(quote, from)].filter((day) => day !== undefined);
  if (grain !== 'minute' && grain !== 'hour') return [from, isoDay(readIsoDay(to) - 1)];
  const local = isoWithOffset(toInstant(from, timeZone), timeZone).slice(0, 16);
  const [day = '', time = ''] = local.split('T');
  const other = otherOrder(quote, day);
  return other === undefined ? [local, day] : [local, `${other}T${time}`];
}

const isAsked = ({ fact, review }: ReviewedFact): boolean =>
  fact !== null && fact.due === undefined && fact.superseded !== true && review?.change.date === undefined;

/** The facts of a note that hang on a day, the weightiest first; `datesIn` reads the words of a fact. */
export function datedFacts(
  reviewed: readonly ReviewedFact[],
  datesIn: (words: string) => readonly FoundDate[],
  timeZone: string,
): DatedFact[] {
  const weight = ({ of }: DatedFact): number => dated.indexOf(of.said.kind);
  return reviewed
    .flatMap((of): DatedFact[] => {
      if (!isDatedKind((of.fact ?? of.said).kind)) return [];
      const dates = datesIn(of.said.quote);
      const unsure = dates.find(({ certain }) => !certain);
      const date = dates.find(({ from }) => from.slice(0, 10) === of.said.due?.slice(0, 10)) ?? unsure;
      // Where another date of the same words is certain, that one is meant or will do.
      const isOpen = unsure !== undefined && dates.every(({ certain }) => !certain) && isAsked(of);
      return date ? [{ of, words: date.quote, choices: dateChoices(date, timeZone), isAsked: isOpen }] : [];
    })
    .toSorted((a, b) => weight(a) - weight(b));
}
