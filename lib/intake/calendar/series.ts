import { type Budget, shareOf } from './recur/budget.ts';
import { expandRule } from './recur/expand-rule.ts';
import type { Rule } from './recur/parse-rule.ts';
import { instantOfMoment, type Moment, type RawEvent } from './raw-event.ts';
import { dayMs, type Length, readDateValue, type Wall, wallDay } from './wall-time.ts';

/** Instants; an occurrence counts when some of it lies inside `[from, to)`. */
export type Window = { from: number; to: number };

/** One instance: what is told of it stands in `event`, `id` is when the series would have it (none for a single event). */
export type Occurrence = { event: RawEvent; start: Moment; length: Length; id?: Moment };

/** Around a change of the clock wall times are no measure of instants: what this adds is sorted out by instants. */
const slack = 3_600_000;

const spanOf = ({ days, ms }: Length): number => days * dayMs + ms;

/** Splits of one series; each of its instances is held against them. */
const maxOnward = 200;

/**
 * Days are compared as days, times as instants, since an exception may be written in another zone.
 * The number of a day gets a half, so that it is never that of an instant.
 */
const keyOf = (moment: Moment, isDay: boolean): number =>
  isDay ? wallDay(moment.wall) + 0.5 : instantOfMoment(moment);

/** An exception that names a time excludes that time, one that names a day whatever the series has on it. */
function exceptionKey(exception: Moment, series: Moment | undefined): number {
  if (exception.isDay || !series?.isDay) return keyOf(exception, exception.isDay);
  return keyOf({ ...series, wall: series.zone.toWall(instantOfMoment(exception)) }, true);
}

function untilWall(rule: Rule, start: Moment): Wall | undefined {
  const until = readDateValue(rule.until ?? '');
  if (!until) return undefined;
  if (until.isDay) return until.wall + dayMs - 1;
  if (!until.isUtc) return until.wall;
  const there = start.zone.toWall(until.wall);
  // Of days some write the last midnight in UTC, some their own: none of them may lose its last day.
  return start.isDay ? Math.max(until.wall, there) : there;
}

/** Days have no times: BYHOUR and the like on an all-day event are left out. */
const withoutTimes = (rule: Rule): Rule => ({ ...rule, hours: [], minutes: [], seconds: [] });

/** The starts of an event by its rules, exceptions still in, that may touch the window. `isCut`: the budget ended first. */
function startsOf(
  event: RawEvent,
  window: Window,
  file: Budget,
): { starts: { start: Moment; length?: Length }[]; isCut: boolean } {
  const { start } = event;
  const walls = new Set<Wall>();
  let isCut = false;
  const { share, settle } = shareOf(file);
  for (const rule of event.rules) {
    const found = expandRule(start.isDay ? withoutTimes(rule) : rule, {
      start: start.wall,
      from: start.zone.toWall(window.from) - slack - spanOf(event.length),
      to: start.zone.toWall(window.to) + slack,
      until: untilWall(rule, start),
      budget: share,
    });
    isCut ||= found.isCut;
    for (const wall of found.walls) walls.add(start.isDay ? wallDay(wall) * dayMs : wall);
  }
  settle();
  if (event.rules.length === 0) walls.add(start.wall);
  return { starts: [...walls].map((wall) => ({ start: { ...start, wall } })), isCut };
}

/** The same instance as a "this and all that follow" has it: moved by as much as its first one was. */
function moved(start: Moment, onward: RawEvent): Occurrence {
  const from = onward.replaces?.moment ?? start;
  const shift = onward.start.wall - onward.start.zone.toWall(instantOfMoment(from));
  const isDay = onward.start.isDay;
  const wall = onward.start.zone.toWall(instantOfMoment(start)) + shift;
  return {
    event: onward,
    start: { ...onward.start, wall: isDay ? wallDay(wall) * dayMs : wall },
    length: onward.length,
    id: start,
  };
}

type Onward = { change: RawEvent; at: number };

/** Changes that hold for all that follow, the last one first. */
const onwardChanges = (changes: RawEvent[]): Onward[] =>
  changes
    .flatMap((change) =>
      change.replaces?.isOnward ? [{ change, at: instantOfMoment(change.replaces.moment) }] : [],
    )
    .sort((a, b) => b.at - a.at)
    .slice(0, maxOnward);

/** A window so wide that whatever such changes move into the real one begins in it. */
function around({ from, to }: Window, onward: Onward[]): Window {
  const shifts = onward.map(
    ({ change, at }) => Math.abs(instantOfMoment(change.start) - at) + spanOf(change.length),
  );
  const most = Math.min(Math.max(0, ...shifts), 400 * dayMs);
  return { from: from - most, to: to + most };
}

type Changes = { replaced: ReadonlySet<number>; onward: Onward[]; window: Window; file: Budget };

type Found = { occurrences: Occurrence[]; isCut: boolean };

/** The occurrences of one series that no change replaces. */
function occurrencesOfMaster(master: RawEvent, { replaced, onward, window, file }: Changes): Found {
  const { starts, isCut } = startsOf(master, around(window, onward), file);
  const isSeries = master.rules.length + master.extra.length > 0;
  const excluded = new Set(master.excluded.map((moment) => exceptionKey(moment, master.start)));
  const isGone = (key: number) => replaced.has(key) || excluded.has(key);
  const seen = new Set<number>();
  const occurrences: Occurrence[] = [];
  for (const { start, length = master.length } of [...starts, ...master.extra]) {
    const key = keyOf(start, start.isDay);
    if (seen.has(key) || isGone(key) || isGone(keyOf(start, true))) continue;
    seen.add(key);
    const at = instantOfMoment(start);
    const later = onward.find((one) => one.at <= at);
    if (later) occurrences.push(moved(start, later.change));
    else occurrences.push({ event: master, start, length, ...(isSeries && { id: start }) });
  }
  return { occurrences, isCut };
}

/**
 * All occurrences of the events with one uid: `masters` say the series, `changes` replace single instances of it or,
 * with RANGE=THISANDFUTURE, all from one on (RFC 5545, 3.8.4.4).
 */
export function occurrencesOf(masters: RawEvent[], changes: RawEvent[], window: Window, file: Budget): Found {
  const series = masters[0]?.start;
  const replaced = new Set(
    changes.flatMap(({ replaces }) => (replaces ? [exceptionKey(replaces.moment, series)] : [])),
  );
  const context = { replaced, onward: onwardChanges(changes), window, file };
  const found = masters.map((master) => occurrencesOfMaster(master, context));
  const changed = changes.map((event): Occurrence => {
    const { start, length, replaces } = event;
    return { event, start, length, id: replaces?.moment };
  });
  return {
    occurrences: [...found.flatMap(({ occurrences }) => occurrences), ...changed],
    isCut: found.some(({ isCut }) => isCut),
  };
}
