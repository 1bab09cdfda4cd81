import { deliverRow, dismissRow, snoozeRow } from '../../../../../lib/core/guard/guard-row.ts';
import { reconcile } from '../../../../../lib/core/guard/reconcile.ts';
import type { GuardRow, World } from '../../../../../lib/core/guard/world.ts';
import { consultative } from '../../../../../lib/core/playbook/consultative.ts';
import { type Life, minute, type SimMeeting } from './life.ts';
import { openTalks } from './oracle.ts';
import { makeRandom, type Random } from './random.ts';

export type Faults = {
  kills: number;
  sleeps: number;
  clocks: number;
  edits: number;
  zones: number;
  copies: number;
};
export type Told = { name: string; at: number; by: number };
export type Report = {
  /** What the guard told, and what the oracle says that it had to, with the time of the look. */
  told: Told[];
  expected: Told[];
  problems: string[];
  looks: number;
  faults: Faults;
};

/** How far the worker gets before it is killed; the last is all the way. */
const steps = ['started', 'judged', 'written', 'shown', 'done'] as const;
type Step = (typeof steps)[number];
const slowestLook = 4;

type Machine = {
  rows: Map<string, GuardRow>;
  alarm: number;
  /** Shown and not noted yet, by id and snooze: shown again, it replaces itself. */
  shown: Map<string, number>;
  /** What was shown when the worker was killed. */
  cut: Set<string>;
  problems: string[];
};

const clocks = new Map<string, Intl.DateTimeFormat>();

function isQuiet({ quietHours, timeZone }: World, at: number): boolean {
  if (quietHours === undefined) return false;
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  clocks.set(timeZone, clock);
  const time = clock.format(at);
  return time >= '22:00' || time < '07:00';
}

const isWithin = (at: number, spans: readonly { from: number; to: number }[]) =>
  spans.some(({ from, to }) => at >= from && at <= to);

function worldOf(life: Life, calendar: readonly SimMeeting[], timeZone: string, random: Random): World {
  const copies = life.hasTwoCalendars ? calendar.filter(() => random.isOnce(2)) : [];
  return {
    timeZone,
    self: { email: 'maya@kestrelloop.example' },
    playbook: consultative,
    meetings: random.isOnce(2) ? [...calendar, ...copies] : [...copies, ...calendar].toReversed(),
    quietHours: life.quietHours,
  };
}

/** What the worker of the extension does at each start: watchdog, judge, write, show, note, one alarm. */
function work(
  machine: Machine,
  world: World,
  clock: number,
  dies: Step,
): ReturnType<typeof reconcile> | undefined {
  machine.alarm = clock + minute;
  if (dies === 'started') return undefined;
  const found = reconcile(clock, world, [...machine.rows.values()]);
  if (dies === 'judged') return undefined;
  for (const row of found.rows) machine.rows.set(row.id, row);
  if (dies === 'written') return found;
  for (const { id, isDue, at, delivery } of found.prompts) {
    const row = machine.rows.get(id);
    if (!isDue || at > clock || row === undefined) continue;
    if (delivery !== 'panel' && isQuiet(world, clock)) machine.problems.push(`${id} in quiet hours`);
    const name = `${id} ${row.snoozes}`;
    machine.shown.set(name, (machine.shown.get(name) ?? 0) + 1);
    if (dies === 'shown') {
      machine.cut.add(name);
      return found;
    }
    machine.rows.set(id, deliverRow(row, clock));
  }
  machine.alarm = found.nextAt;
  return found;
}

/** The rep answers some of what was shown, some time. */
function answer(machine: Machine, clock: number, random: Random): void {
  for (const row of machine.rows.values()) {
    if (row.deliveredAt === undefined || row.dismissedAt !== undefined || !random.isOnce(40)) continue;
    machine.rows.set(row.id, random.isOnce(2) ? snoozeRow(row, clock) : dismissRow(row, clock));
    machine.alarm = clock;
  }
}

export function live(life: Life): Report {
  const random = makeRandom(life.seed ^ 0x5e_ed);
  const machine: Machine = { rows: new Map(), alarm: 0, shown: new Map(), cut: new Set(), problems: [] };
  const report: Report = {
    told: [],
    expected: [],
    problems: [],
    looks: 0,
    faults: {
      kills: 0,
      sleeps: life.asleep.length,
      clocks: life.setBack.length,
      edits: 0,
      zones: life.zones.length - 1,
      copies: 0,
    },
  };
  const toldFor = new Map<string, number>();
  const waiting = new Map<string, number>();
  let [calendar, timeZone, furthest, killsInRow, wasAwake] = [life.calendar, 'UTC', 0, 0, false];
  let open = openTalks(calendar, timeZone);

  for (let at = 0; at <= life.minutes; at += 1) {
    const clock =
      life.startsAt +
      (at - Math.max(0, ...life.setBack.filter((span) => isWithin(at, [span])).map(({ by }) => by))) * minute;
    const edits = life.edits.filter((edit) => edit.at === at);
    const zone = life.zones.find((one) => one.at === at);
    if (edits.length > 0 || zone) {
      for (const { change } of edits) calendar = change(calendar);
      report.faults.edits += edits.length;
      timeZone = zone?.timeZone ?? timeZone;
      open = openTalks(calendar, timeZone);
      machine.alarm = 0;
    }
    if (isWithin(at, life.asleep)) {
      wasAwake = false;
      waiting.clear();
      continue;
    }
    answer(machine, clock, random);
    const due = open.filter(
      ({ name, startsAt, from, until }) =>
        clock >= from && clock <= until && startsAt > (toldFor.get(name) ?? Number.NEGATIVE_INFINITY),
    );
    if (!wasAwake || clock >= machine.alarm) {
      wasAwake = true;
      const dies = killsInRow < 2 && random.isOnce(5) ? random.pick(steps) : 'done';
      killsInRow = dies === 'done' ? 0 : killsInRow + 1;
      report.faults.kills += Number(dies !== 'done');
      report.looks += 1;
      const world = worldOf(life, calendar, timeZone, random);
      report.faults.copies += Number(life.hasTwoCalendars);
      const found = work(machine, world, clock, dies);
      if (found) {
        for (const { name, from } of due) {
          toldFor.set(name, from);
          report.expected.push({ name, at, by: from });
        }
        for (const row of found.rows)
          if (row.kind === 'ended_no_next_step')
            for (const name of row.meetings) report.told.push({ name, at, by: row.at });
        if (dies === 'done' && reconcile(clock, world, [...machine.rows.values()]).rows.length > 0)
          report.problems.push(`told anew in the same minute, ${at}`);
      }
    }
    // What became due after the furthest time that the clock has shown must be looked at within minutes.
    for (const { name, until } of due) {
      const since = waiting.get(name) ?? at;
      waiting.set(name, since);
      const isOpen = !toldFor.has(name) && until > furthest;
      if (isOpen && at - since > slowestLook) report.problems.push(`nobody looked at ${name} since ${since}`);
    }
    for (const name of waiting.keys()) if (!due.some((one) => one.name === name)) waiting.delete(name);
    furthest = Math.max(furthest, clock);
  }
  for (const [name, times] of machine.shown)
    if (times > 1 && !machine.cut.has(name)) report.problems.push(`${name} shown ${times} times`);
  report.problems.push(...machine.problems);
  return report;
}
