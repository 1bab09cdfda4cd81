import { type FoundDate, findDates } from '../language/dates/find-dates.ts';
import { isoWithOffset } from '../schedule/zoned-time.ts';
import { datesIn, isShort, type Piece } from './piece.ts';
import { type Clock, joinSlots, type Slot, slotOf } from './slot.ts';

/** A deadline or a lower bound is no date to meet. */
const bounds: ReadonlySet<FoundDate['relation']> = new Set(['by', 'before', 'until', 'since', 'after']);

/** So near to a day a bare figure is its time: "Tuesday at two sounds good". */
const besideDay = 6;

/** "3:15", "make it two thirty", "afternoon 3": read as a time only where one is looked for, or beside a day. */
function bareTimes(piece: Piece, clock: Clock, isLookedFor: boolean): FoundDate[] {
  const { bareTime, spellTime } = piece.words;
  return [...piece.plain.matchAll(bareTime)].flatMap((match) => {
    const end = match.index + match[0].length;
    const around = piece.plain.slice(Math.max(0, match.index - besideDay), end + besideDay);
    if (!isLookedFor && !around.includes('§')) return [];
    const spelled = spellTime(match.groups?.['time'] ?? '', match.groups?.['part']);
    const now = isoWithOffset(clock.nowAt, clock.timeZone);
    return findDates(spelled, { now, timeZone: clock.timeZone, language: 'en' }).filter(
      ({ rule }) => rule === 'time',
    );
  });
}

/** "On the 5th. At 2": a day and a time side by side are one date. */
function merge(slots: readonly Slot[]): Slot[] {
  const merged: Slot[] = [];
  for (const slot of slots) {
    const last = merged.at(-1);
    const isRest =
      last !== undefined &&
      ((last.day === undefined && last.time !== undefined && slot.time === undefined) ||
        (last.time === undefined && last.day !== undefined && slot.day === undefined));
    if (isRest) merged[merged.length - 1] = joinSlots(last, slot);
    else merged.push(slot);
  }
  return merged;
}

export type Dated = {
  /** What could be met at, in the order of the text. */
  slots: Slot[];
  /** What does not suit. */
  refused: Slot[];
};

/** The dates of a piece; bare figures count as times where `seeksTime` holds. */
export function readSlots(piece: Piece, clock: Clock, seeksTime: boolean): Dated {
  if (piece.dates.length === 0 && !seeksTime) return { slots: [], refused: [] };
  const refused = piece.dates.length === 0 ? new Set<FoundDate>() : datesIn(piece, 'refusesDate');
  const kept = piece.dates.filter(
    (date) =>
      !refused.has(date) &&
      date.condition === undefined &&
      !bounds.has(date.relation) &&
      // "From Monday on" is no day to meet, "from 2 to 4" is a time.
      !(date.relation === 'from' && date.grain === 'day'),
  );
  const toSlots = (dates: readonly FoundDate[]): Slot[] => dates.flatMap((date) => slotOf(date, clock) ?? []);
  const slots = toSlots(kept);
  const hasTime = slots.some(({ time }) => time !== undefined);
  const bare =
    !hasTime && (seeksTime || slots.length === 1)
      ? toSlots(bareTimes(piece, clock, seeksTime && isShort(piece)))
      : [];
  return { slots: merge([...slots, ...bare.slice(0, 2)]), refused: toSlots([...refused]) };
}
