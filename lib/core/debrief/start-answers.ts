import type { Conversation, NextStep } from '../model/entities.ts';
import { isoWithOffset, localDateOf } from '../schedule/zoned-time.ts';
import type { DebriefAnswers, HomeworkLine, Outcome } from './debrief.ts';

const isOutcome = (outcome: Conversation['outcome']): outcome is Outcome =>
  outcome !== undefined && outcome !== 'cancelled';

/** The answers of a talk that somebody gave before. */
function fromTalk(talk: Conversation | undefined): Partial<DebriefAnswers> {
  if (talk === undefined) return {};
  const { outcome, buyerChange, brushOffs, isNextBooked } = talk;
  return {
    ...(isOutcome(outcome) && { outcome }),
    ...(buyerChange && { change: buyerChange.kind, changeText: buyerChange.text }),
    ...(brushOffs && { brushOffs }),
    ...(isNextBooked !== undefined && { isNextBooked }),
  };
}

const lineOf =
  (timeZone: string) =>
  ({ text, dueAt }: NextStep['homework']['ours'][number]): HomeworkLine => ({
    text,
    dueOn: dueAt === undefined ? '' : localDateOf(dueAt, timeZone),
  });

/** A step as it would be typed; one without a time of day has its day alone, and its work the days of its own. */
function fromStep(step: NextStep | undefined, timeZone: string): Partial<DebriefAnswers> {
  if (step === undefined) return {};
  const { id, strength, startsAt, minutes, agenda, homework } = step;
  const [ours, theirs] = [homework.ours, homework.theirs].map((lines) => lines.map(lineOf(timeZone)));
  const isWork =
    strength < 3 && [...homework.ours, ...homework.theirs].some(({ dueAt }) => dueAt === startsAt);
  const local = startsAt === undefined || isWork ? '' : isoWithOffset(startsAt, timeZone);
  return {
    stepId: id,
    day: local.slice(0, 10),
    time: strength >= 3 ? local.slice(11, 16) : '',
    ...(minutes !== undefined && { minutes: `${minutes}` }),
    ...(agenda.length > 0 && { agenda: agenda.join('\n') }),
    ...(ours && ours.length > 0 && { ours }),
    ...(theirs && theirs.length > 0 && { theirs }),
  };
}

/** A meeting of the calendar, epoch ms. */
export type StandingMeeting = { title: string; startsAt: number; endsAt: number };

function fromCalendar(meeting: StandingMeeting | undefined, timeZone: string): Partial<DebriefAnswers> {
  if (meeting === undefined) return {};
  const { startsAt, endsAt } = meeting;
  const local = isoWithOffset(startsAt, timeZone);
  const minutes = `${Math.round((endsAt - startsAt) / 60_000)}`;
  return { day: local.slice(0, 10), time: local.slice(11, 16), minutes, isNextBooked: true };
}

type Known = {
  talk?: Conversation | undefined;
  step?: NextStep | undefined;
  /** The buyer's next meeting that stands in a calendar. */
  next?: StandingMeeting | undefined;
};

/**
 * What a debrief begins with: what is stored of the talk and its next step, what stands in the calendar, and what the
 * notes say of the rest. Days and times are local to `timeZone`.
 */
export const startAnswers = (
  read: DebriefAnswers,
  { talk, step, next }: Known,
  timeZone: string,
): DebriefAnswers => ({
  ...read,
  ...fromTalk(talk),
  ...fromStep(step, timeZone),
  ...fromCalendar(next, timeZone),
});
