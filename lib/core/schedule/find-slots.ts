import { type Day, isoDay, readIsoDay, weekdayOf } from './calendar-day.ts';
import type { SlotPreference } from './slot-preference.ts';
import { type Hours, clockOf, defaultHours, readClock, readWorkingHours } from './working-hours.ts';
import { instantOf, localDateOf, localParts } from './zoned-time.ts';

export type Slot = { start: number; end: number };

/** All instants are epoch ms. */
export type SlotRequest = {
  /** Slots start at or after this instant … */
  windowFrom: number;
  /** … and end at or before this one. */
  windowTo: number;
  minutes: number;
  buyerTimeZone: string;
  repTimeZone: string;
  /** The rep's, in any form that `readWorkingHours` takes; stated hours hold, the default is only a wish. */
  workingHours?: unknown;
  /** `YYYY-MM-DD`, days on which nobody is called. */
  holidays: readonly string[];
  busy: readonly Slot[];
  avoid: SlotPreference;
  count: number;
  now: number;
  /** The day that holds this instant (buyer's zone) comes first. */
  target?: number;
};

type Candidate = Slot & { day: Day; clock: number };

const minute = 60_000;
const leadMinutes = 30;
// A window is days or weeks; a broken one must not cost more than that.
const mostDays = 120;

/** Times that people offer, best first; every other half hour comes after them, in order. */
const offered = [10, 14, 11, 15, 9, 16, 13, 10.5, 14.5, 11.5, 15.5, 9.5, 13.5, 16.5, 12].map(
  (hour) => hour * 60,
);
const rankOf = (clock: number): number => {
  const at = offered.indexOf(clock);
  return at >= 0 ? at : offered.length + clock / 1_440;
};
const halfOf = (clock: number): 'morning' | 'afternoon' => (clock < 12 * 60 ? 'morning' : 'afternoon');

function hoursFor(avoid: SlotPreference): Hours {
  return {
    from: Math.max(defaultHours.from, readClock(avoid.from) ?? 0),
    to: Math.min(defaultHours.to, readClock(avoid.to) ?? 24 * 60),
  };
}

function isGoodDay(day: Day, request: SlotRequest): boolean {
  const weekday = weekdayOf(day);
  if (weekday > 5 || request.holidays.includes(isoDay(day))) return false;
  if (request.avoid.avoidWeekdays?.includes(weekday) === true) return false;
  const only = request.avoid.onlyWeekdays;
  return only === undefined || only.length === 0 || only.includes(weekday);
}

function candidatesOf(day: Day, request: SlotRequest, busy: readonly Slot[]): Candidate[] {
  const hours = hoursFor(request.avoid);
  const earliest = Math.max(request.windowFrom, request.now + leadMinutes * minute);
  const found: Candidate[] = [];
  for (let clock = Math.ceil(hours.from / 30) * 30; clock + request.minutes <= hours.to; clock += 30) {
    const start = instantOf(isoDay(day), clockOf(clock), request.buyerTimeZone);
    const end = start + request.minutes * minute;
    if (start < earliest || end > request.windowTo) continue;
    if (busy.some((entry) => entry.start < end && entry.end > start)) continue;
    found.push({ start, end, day, clock });
  }
  return found;
}

/** Keeps what lies in the rep's hours on one of the rep's own days. */
function isInRepHours(slot: Slot, hours: Hours, timeZone: string): boolean {
  const from = localParts(slot.start, timeZone);
  const started = from.hour * 60 + from.minute;
  return started >= hours.from && started + (slot.end - slot.start) / minute <= hours.to && from.weekday < 6;
}

function forTheRep(candidates: Candidate[], request: SlotRequest): Candidate[] {
  const stated = readWorkingHours(request.workingHours);
  const kept = candidates.filter((slot) => isInRepHours(slot, stated ?? defaultHours, request.repTimeZone));
  return stated === undefined && kept.length === 0 ? candidates : kept;
}

/** The target day, then the days after it, then those before it, the nearest first. */
function inDayOrder(days: Day[], target: Day | undefined): Day[] {
  if (target === undefined) return days;
  const distance = (day: Day): number => (day >= target ? day - target : 1_000 + target - day);
  return days.toSorted((a, b) => distance(a) - distance(b));
}

/** One slot a day and a morning after an afternoon, as long as there are days; then a second round. */
function pick(byDay: Map<Day, Candidate[]>, order: Day[], count: number): Candidate[] {
  const picked: Candidate[] = [];
  for (let round = 0; round < count && picked.length < count; round += 1) {
    for (const day of order) {
      if (picked.length >= count) break;
      const sameDay = picked.filter((slot) => slot.day === day);
      const last = sameDay.at(-1) ?? picked.at(-1);
      const isFar = (slot: Candidate): boolean =>
        sameDay.every(
          (taken) => slot.start >= taken.end + 60 * minute || taken.start >= slot.end + 60 * minute,
        );
      const isSwap = (slot: Candidate): number =>
        last !== undefined && halfOf(slot.clock) === halfOf(last.clock) ? 1 : 0;
      const best = (byDay.get(day) ?? [])
        .filter(isFar)
        .toSorted((a, b) => isSwap(a) - isSwap(b) || rankOf(a.clock) - rankOf(b.clock))[0];
      if (best !== undefined) picked.push(best);
    }
  }
  return picked;
}

/**
 * Up to `count` times to offer, the target day first: inside the window, at least half an hour from now, on business
 * days between 8:00 and 18:00 of the buyer's zone, on the hour or half hour, clear of `busy`, as the buyer likes it.
 * Same input, same answer. Empty where nothing fits: the caller widens the window, this does not.
 */
export function findSlots(request: SlotRequest): Slot[] {
  const { buyerTimeZone: zone, windowFrom, windowTo, now } = request;
  const earliest = Math.max(windowFrom, now);
  if (!(request.minutes > 0) || !(windowTo > earliest)) return [];
  const first = readIsoDay(localDateOf(earliest, zone));
  const latest = Math.min(windowTo, earliest + mostDays * 24 * 60 * minute);
  const last = readIsoDay(localDateOf(latest, zone));
  const busy = request.busy.filter((entry) => entry.end > earliest && entry.start < windowTo);
  const all: Candidate[] = [];
  for (let day = first; day <= last; day += 1) {
    if (isGoodDay(day, request)) all.push(...candidatesOf(day, request, busy));
  }
  const byDay = Map.groupBy(forTheRep(all, request), (slot) => slot.day);
  const { target: aim } = request;
  const target = aim === undefined || Number.isNaN(aim) ? undefined : readIsoDay(localDateOf(aim, zone));
  const order = inDayOrder([...byDay.keys()], target);
  return pick(byDay, order, request.count).map(({ start, end }) => ({ start, end }));
}
