import { type Budget, shareOf } from './recur/budget.ts';
import { expandRule } from './recur/expand-rule.ts';
import type { Rule } from './recur/parse-rule.ts';
import { instantOfMoment, type Moment, type RawEvent } from './raw-event.ts';
import { dayMs, type Length, readDateValue, type Wall, wallDay } from './wall-time.ts';

/** Instants; an occurrence counts when some of it lies inside `[from, to)`. */
export type Window = { from: number; to: number };

/** One instance: what is told of it stands in `event`, `id` is when the series would have it (none for a single event). */
export type Occurrence = { event: RawEvent; start: Moment; length: Length; id?: Moment };

/** Zones differ from UTC by up to 14 hours; wall times are compared with instants only this loosely. */
const slack = 2 * dayMs;

const spanOf = ({ days, ms }: Length): number => days * dayMs + ms;

/** Splits of one series; each of its instances is held against them. */
const maxOnward = 200;

/** Days are compared as days, times as instants, since an exception may be written in another zone. */
const keyOf = (moment: Moment, isDay: boolean): string =>
  isDay ? `day ${wallDay(moment.wall)}` : `at ${instantOfMoment(moment)}`;

const keysOf = (moment: Moment): string[] => [keyOf(moment, true), keyOf(moment, moment.isDay)];

/** An exception that names a time excludes that time, one that names a day whatever the series has on it. */
function exceptionKey(exception: Moment, series: Moment | undefined): string {
  if (exception.isDay || !series?.isDay) return keyOf(exception, exception.isDay);
  return keyOf({ ...series, wall: series.zone.toWall(instantOfMoment(exception)) }, true);
}

function untilWall(rule: Rule, start: Moment): Wall | undefined {
  const until = readDateValue(rule.until ?? '');
  if (!until) return undefined;
  if (until.isDay) return until.wall + dayMs - 1;
  return until.isUtc ? start.zone.toWall(until.wall) : until.wall;
}

/** Days have no times: BYHOUR and the like on an all-day event are left out. */
const withoutTimes = (rule: Rule): Rule => ({ ...rule, hours: [], minutes: [], seconds: [] });

/** The starts of an event with all that its rules and RDATEs add, exceptions still in. `isCut`: the budget ended first. */
function startsOf(event: RawEvent, window: Window, file: Budget): { starts: Moment[]; isCut: boolean } {
  const { start } = event;
  const walls = new Set<Wall>();
  let isCut = false;
  const { share, settle } = shareOf(file);
  for (const rule of event.rules) {
    const found = expandRule(start.isDay ? withoutTimes(rule) : rule, {
      start: start.wall,
      from: window.from - slack - spanOf(event.length),
      to: window.to + slack,
      until: untilWall(rule, start),
      budget: share,
    });
    isCut ||= found.isCut;
    for (const wall of found.walls) walls.add(start.isDay ? wallDay(wall) * dayMs : wall);
  }
  settle();
  if (event.rules.length === 0) walls.add(start.wall);
  return { starts: [...walls].map((wall) => ({ ...start, wall })), isCut };
}

/** The same instance as a "this and all that follow" has it: moved by as much as its first one was. */
function moved({ start, id }: { start: Moment; id: Moment }, onward: RawEvent): Occurrence {
  const from = onward.replaces?.moment ?? start;
  const shift = onward.start.wall - onward.start.zone.toWall(instantOfMoment(from));
  const isDay = onward.start.isDay;
  const wall = onward.start.zone.toWall(instantOfMoment(start)) + shift;
  return {
    event: onward,
    start: { ...onward.start, wall: isDay ? wallDay(wall) * dayMs : wall },
    length: onward.length,
    id,
  };
}

/**
 * All occurrences of the events with one uid: `masters` say the series, `changes` replace single instances of it or,
 * with RANGE=THISANDFUTURE, all from one on (RFC 5545, 3.8.4.4).
 */
export function occurrencesOf(
  masters: RawEvent[],
  changes: RawEvent[],
  window: Window,
  file: Budget,
): { occurrences: Occurrence[]; isCut: boolean } {
  const occurrences: Occurrence[] = [];
  let isCut = false;
  const onward = changes
    .filter((change) => change.replaces?.isOnward)
    .map((change) => ({ change, at: change.replaces ? instantOfMoment(change.replaces.moment) : 0 }))
    .sort((a, b) => b.at - a.at)
    .slice(0, maxOnward);
  const series = masters[0]?.start;
  const replaced = new Set(
    changes.flatMap(({ replaces }) => (replaces ? [exceptionKey(replaces.moment, series)] : [])),
  );
  for (const master of masters) {
    const isSeries = master.rules.length + master.extra.length > 0;
    if (!isSeries && changes.length === 0) {
      occurrences.push({ event: master, start: master.start, length: master.length });
      continue;
    }
    const excluded = new Set(master.excluded.map((moment) => exceptionKey(moment, master.start)));
    const found = startsOf(master, window, file);
    isCut ||= found.isCut;
    const seen = new Set<string>();
    for (const { start, length = master.length } of [
      ...found.starts.map((one): RawEvent['extra'][number] => ({ start: one })),
      ...master.extra,
    ]) {
      const keys = keysOf(start);
      const [, key = ''] = keys;
      if (seen.has(key) || keys.some((one) => excluded.has(one) || replaced.has(one))) continue;
      seen.add(key);
      const at = instantOfMoment(start);
      const later = onward.find((one) => one.at <= at);
      if (later) occurrences.push(moved({ start, id: start }, later.change));
      else occurrences.push({ event: master, start, length, ...(isSeries && { id: start }) });
    }
  }
  for (const change of changes) {
    occurrences.push({
      event: change,
      start: change.start,
      length: change.length,
      id: change.replaces?.moment,
    });
  }
  return { occurrences, isCut };
}
