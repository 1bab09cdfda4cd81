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

const idOf = ({ kind, about, dueOn }: TodayLine): TaskId => `${kind} ${about} ${dueOn}` as TaskId;

function ownLines({ tasks, timeZone }: TodayRows): (TodayLine & { id: TaskId })[] {
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
function itemOf(line: TodayLine & { id: TaskId }, task: Task | undefined, rows: TodayRows) {
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

/**
 * What there is to do, the dearest first: overdue, today (by the time of day), coming. Derived from the rows; the rep's
 * word on a line (`tasks`) takes it off or puts it off. The same rows give the same lines under the same ids.
 */
export function today(rows: TodayRows): TodayItem[] {
  const taskOf = new Map(rows.tasks.map((task) => [task.id, task]));
  const taken = [...meetingLines(rows), ...stepLines(rows)];
  const derived = [...taken, ...buyerLines(rows, taken)].map((line) => ({ ...line, id: idOf(line) }));
  const lines = new Map([...derived, ...ownLines(rows)].map((line) => [line.id, line]));
  return [...lines.values()]
    .flatMap((line) => itemOf(line, taskOf.get(line.id), rows) ?? [])
    .toSorted(compare);
}

/** What waits for the rep now: all but what is still to come. */
export const isPending = ({ state }: TodayItem): boolean => state !== 'coming';
