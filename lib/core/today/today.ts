import type { Task } from '../model/calendar-entities.ts';
import type { TaskId } from '../model/ids.ts';
import { instantOf, localDateOf } from '../schedule/zoned-time.ts';
import { buyerLines } from './buyer-lines.ts';
import { meetingLines } from './meeting-lines.ts';
import { stepLines } from './step-lines.ts';
import type { TodayItem } from './today-item.ts';
import { type TodayLine, todayRules } from './today-line.ts';
import type { TodayRows } from './today-rows.ts';

/** What costs most if it is missed, first: a broken promise, then a deal that cools, then what others owe. */
const costs: Record<Task['kind'], number> = {
  meeting: 0,
  ours: 1,
  own: 2,
  teaser: 3,
  no_next_step: 4,
  attempt: 5,
  theirs: 6,
};

const states: Record<TodayItem['state'], number> = { overdue: 0, today: 1, coming: 2 };

/** What comes later than within a week is not shown yet. */
const shownAhead = 7 * 86_400_000;

const idOf = ({ kind, about, dueOn }: TodayLine): TaskId => `${kind} ${about} ${dueOn}` as TaskId;

function ownLines({ tasks, timeZone }: TodayRows): NamedLine[] {
  return tasks
    .filter(({ kind }) => kind === 'own')
    .map(({ id, text, dueAt, contactId }) => ({
      id,
      kind: 'own',
      reason: 'own',
      about: id,
      dueOn: localDateOf(dueAt, timeZone),
      text,
      done: 'task',
      ...(contactId && { contactId }),
    }));
}

/** A line with the rep's word laid over it; undefined where that says done, or later. */
function itemOf(line: NamedLine, task: Task | undefined, rows: Pick<TodayRows, 'now' | 'timeZone'>) {
  const { now, timeZone } = rows;
  const { about: _about, dueOn, lateOn = dueOn, at, ...rest } = line;
  const snoozedUntil = task?.snoozedUntil;
  if (task?.doneAt !== undefined || (snoozedUntil !== undefined && snoozedUntil > now)) return undefined;
  const today = localDateOf(now, timeZone);
  // What was put off is due again on the day that the rep chose.
  const [from, to] =
    snoozedUntil === undefined
      ? [dueOn, lateOn]
      : [localDateOf(snoozedUntil, timeZone), localDateOf(snoozedUntil, timeZone)];
  const state = today > to ? 'overdue' : today >= from ? 'today' : 'coming';
  return {
    ...rest,
    rule: todayRules[line.reason],
    state,
    dueAt: at ?? instantOf(from, '00:00', timeZone),
    hasTime: at !== undefined,
  } satisfies TodayItem;
}

const compare = (a: TodayItem, b: TodayItem): number =>
  states[a.state] - states[b.state] ||
  (a.state === 'overdue' ? costs[a.kind] - costs[b.kind] : 0) ||
  // What has a time of day comes at its time, and before what only has a day.
  Number(b.hasTime) - Number(a.hasTime) ||
  (a.state === 'today' && !a.hasTime ? costs[a.kind] - costs[b.kind] : 0) ||
  Number(b.dealId !== undefined) - Number(a.dealId !== undefined) ||
  a.dueAt - b.dueAt ||
  costs[a.kind] - costs[b.kind] ||
  (a.id < b.id ? -1 : 1);

/** A line under its id: the same thing has the same one each time. */
export type NamedLine = TodayLine & { id: TaskId };

/** All lines that follow from the rows, and the rep's own tasks. */
export function todayLines(rows: TodayRows): NamedLine[] {
  const taken = [...meetingLines(rows), ...stepLines(rows)];
  const derived = [...taken, ...buyerLines(rows, taken)].map((line) => ({ ...line, id: idOf(line) }));
  return [...new Map([...derived, ...ownLines(rows)].map((line) => [line.id, line])).values()];
}

/**
 * What there is to do, the dearest first: overdue, today (by the time of day), coming. The rep's word on a line (`tasks`)
 * takes it off or puts it off.
 */
export function layTasks(
  lines: readonly NamedLine[],
  tasks: readonly Task[],
  rows: Pick<TodayRows, 'now' | 'timeZone'>,
): TodayItem[] {
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  const last = rows.now + shownAhead;
  return lines
    .flatMap((line) => itemOf(line, taskOf.get(line.id), rows) ?? [])
    .filter(({ dueAt }) => dueAt < last)
    .toSorted(compare);
}

/** What waits for the rep now: neither still to come, nor a meeting, which comes by itself. */
export const isPending = ({ state, kind }: TodayItem): boolean => state !== 'coming' && kind !== 'meeting';
