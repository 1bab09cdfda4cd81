import type { NextStep } from '../model/entities.ts';
import { addBusinessDays } from '../schedule/business-days.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import { endOfStep, isMeeting } from './meeting-lines.ts';
import type { TodayLine } from './today-line.ts';
import type { TodayRows } from './today-rows.ts';

/** Business days in which what was promised without a day is looked at, and is late. */
const undated = { from: 1, to: 5 };
const slack = 30 * 60_000;

type Days = Pick<TodayLine, 'dueOn' | 'lateOn'>;

/** The day that was named; homework without one is due by the meeting, and anything else soon after it was promised. */
function daysOf(dueAt: number | undefined, step: NextStep, { timeZone, holidays }: TodayRows): Days {
  if (dueAt !== undefined) return { dueOn: localDateOf(dueAt, timeZone) };
  const saidOn = localDateOf(step.createdAt, timeZone);
  return {
    dueOn: addBusinessDays(saidOn, undated.from, holidays),
    lateOn: addBusinessDays(saidOn, undated.to, holidays),
  };
}

type Shared = Pick<TodayLine, 'who' | 'contactId' | 'dealId' | 'stepId'>;

function homeworkLines(step: NextStep, rows: TodayRows, shared: Shared): TodayLine[] {
  const sides = [
    { lines: step.homework.ours, kind: 'ours', reason: 'promised' },
    { lines: step.homework.theirs, kind: 'theirs', reason: 'owed' },
  ] as const;
  return sides.flatMap(({ lines, kind, reason }) =>
    lines
      .filter(({ text, doneAt }) => doneAt === undefined && text.trim() !== '')
      .map(({ text, dueAt }) => ({
        ...shared,
        ...daysOf(dueAt ?? step.startsAt, step, rows),
        ...((dueAt ?? step.startsAt) !== undefined && { since: dueAt ?? step.startsAt }),
        kind,
        reason,
        about: `${step.id} ${text.slice(0, 120)}`,
        text,
        done: 'homework' as const,
      })),
  );
}

/** A meeting that is over while its step stands open, and no talk was noted since: how did it go? */
function openMeeting(step: NextStep, rows: TodayRows, shared: Shared): TodayLine[] {
  const { now, timeZone, buyers, isBooked } = rows;
  const startsAt = step.startsAt ?? 0;
  if (endOfStep(step) > now || isBooked(step.contactId)) return [];
  const notedAt = buyers.find(({ contact }) => contact.id === step.contactId)?.state.notedAt ?? 0;
  if (notedAt >= startsAt - slack) return [];
  return [
    {
      ...shared,
      kind: 'no_next_step',
      reason: 'not_noted',
      about: step.id,
      dueOn: localDateOf(startsAt, timeZone),
      text: step.text,
      since: startsAt,
      done: 'step',
    },
  ];
}

/** What was said to be done, by the rep (1) or by the buyer (2), unless it is homework that has its own line. */
function actionLine(step: NextStep, rows: TodayRows, shared: Shared): TodayLine[] {
  const { ours, theirs } = step.homework;
  if ([...ours, ...theirs].some(({ text }) => text === step.text)) return [];
  const isOurs = step.strength < 2;
  return [
    {
      ...shared,
      ...daysOf(step.startsAt, step, rows),
      kind: isOurs ? 'ours' : 'theirs',
      reason: isOurs ? 'promised' : 'owed',
      about: step.id,
      text: step.text,
      ...(step.startsAt !== undefined && { since: step.startsAt }),
      done: 'step',
    },
  ];
}

/** What the rep owes, what the buyers owe (R15), and meetings of which nobody said how they went (R19). */
export function stepLines(rows: TodayRows): TodayLine[] {
  return rows.steps.flatMap((step) => {
    const { id, contactId, dealId } = step;
    const who = rows.contacts.get(contactId)?.name;
    const shared: Shared = { stepId: id, contactId, ...(who && { who }), ...(dealId && { dealId }) };
    const own = isMeeting(step) ? openMeeting(step, rows, shared) : actionLine(step, rows, shared);
    return [...homeworkLines(step, rows, shared), ...own];
  });
}
