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

/** What a debrief begins with: what is stored of the talk and its next step, and what the notes say of the rest. */
export const startAnswers = (
  read: DebriefAnswers,
  talk: Conversation | undefined,
  step: NextStep | undefined,
  timeZone: string,
): DebriefAnswers => ({ ...read, ...fromTalk(talk), ...fromStep(step, timeZone) });
