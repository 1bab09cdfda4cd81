import { useMemo } from 'react';
import { type Agenda, isTwoSided } from '../core/booking/booking.ts';
import type { BuyerMeeting } from '../core/booking/buyer-meetings.ts';
import { meetingOfTalk } from '../core/debrief/meeting-of-talk.ts';
import type { NextStep } from '../core/model/entities.ts';
import type { BuyerTalk } from '../core/debrief/buyer-talk.ts';
import type { Settings } from '../core/model/settings.ts';
import type { Brief } from '../db/brief.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { changeSettings } from '../db/repos/settings.ts';
import { sayBooked } from '../db/say-booked.ts';
import { newId } from '../db/row-store.ts';
import { changeRows, type Undo, writeRows } from '../db/undo.ts';
import { sendToWorker } from '../platform/messages.ts';
import { useDatabase } from './database-context.ts';
import { planOf } from './plan-of.ts';

export type StepDraft = Pick<NextStep, 'text' | 'startsAt' | 'minutes' | 'strength'>;
export type BookingWay = NonNullable<Settings['bookingWay']>;

type Homework = NextStep['homework'];

/** A line that was there keeps the day by which it is due. */
const linesOf = (points: readonly string[], before: Homework['ours'] = []): Homework['ours'] =>
  points.map((text) => before.find((line) => line.text === text) ?? { text });

/** The agenda as the row keeps it, and the strength that it gives a step with date and time (R13, R15). */
const agendaFields = (agenda: Agenda, before?: Homework) => ({
  agenda: agenda.decide,
  homework: { theirs: linesOf(agenda.theirs, before?.theirs), ours: linesOf(agenda.ours, before?.ours) },
  strength: isTwoSided(agenda) ? 4 : 3,
});

/** What of an agenda stands in a row already. */
export const agendaIn = ({ agenda, homework }: Pick<NextStep, 'agenda' | 'homework'>): Agenda => ({
  theirs: homework.theirs.map(({ text }) => text),
  ours: homework.ours.map(({ text }) => text),
  decide: agenda,
});

const isEmpty = ({ theirs, ours, decide }: Agenda): boolean =>
  theirs.length + ours.length + decide.length === 0;

/** The agenda that was written for it, else the one that the notes give. */
async function proposedAgenda(brief: Brief, open: NextStep | undefined, slot: StepDraft): Promise<Agenda> {
  const written = open && agendaIn(open);
  if (written && !isEmpty(written)) return written;
  const plan = await planOf(brief, { startsAt: slot.startsAt ?? 0, minutes: slot.minutes ?? 30 });
  const texts = (points: readonly { text: string }[] = []) => points.map(({ text }) => text);
  return {
    theirs: texts(plan?.agenda.theirs),
    ours: texts(plan?.agenda.ours),
    decide: texts(plan?.agenda.decide),
  };
}

/**
 * Writes the chosen time at once; it waits for the calendar from then on. A meeting whose time has come is over, and the
 * next one is a step of its own; a step below a time is kept as it was entered.
 */
async function bookStep(
  db: SecondCallDatabase,
  brief: Brief,
  open: NextStep | undefined,
  draft: StepDraft,
): Promise<Undo> {
  const now = db.surroundings.now();
  const over = brief.nextSteps.filter(({ strength, startsAt = now }) => strength >= 3 && startsAt < now);
  const before = over.some(({ id }) => id === open?.id) ? undefined : open;
  const isFirm = draft.strength >= 3;
  const agenda = isFirm ? await proposedAgenda(brief, before, draft) : undefined;
  return writeRows(db, ['nextSteps'], async (put) => {
    for (const { id } of over) await put('nextSteps', id, { status: 'done' });
    await put('nextSteps', before?.id ?? newId(db), {
      ...draft,
      ...(agenda && agendaFields(agenda, before?.homework)),
      contactId: brief.contact.id,
      ...(brief.deal && { dealId: brief.deal.id }),
      status: 'open',
      meetingKey: undefined,
      waitingSince: isFirm ? now : undefined,
    });
  });
}

/** An agenda for a meeting that only the calendar has: a step of its own, tied to it. */
const agendaForMeeting = (
  db: SecondCallDatabase,
  { contact, deal }: Brief,
  { row, key }: BuyerMeeting,
  agenda: Agenda,
) =>
  writeRows(db, ['nextSteps'], async (put) => {
    await put('nextSteps', newId(db), {
      ...agendaFields(agenda),
      contactId: contact.id,
      ...(deal && { dealId: deal.id }),
      text: row.title || 'Meeting',
      startsAt: row.startsAt,
      minutes: Math.min(1_440, Math.max(1, Math.round((row.endsAt - row.startsAt) / 60_000))),
      status: 'open',
      meetingKey: key,
    });
  });

/** What can be done about the next step. */
export function useStepActions(brief: Brief) {
  const db = useDatabase();
  return useMemo(() => {
    const change = (step: NextStep, patch: Partial<NextStep>): Promise<Undo> =>
      changeRows(db, [{ table: 'nextSteps', id: step.id, patch }]);
    return {
      book: (open: NextStep | undefined, draft: StepDraft) => bookStep(db, brief, open, draft),
      close: (step: NextStep, status: 'done' | 'cancelled') => change(step, { status }),
      /** It stands, whatever the calendar shows. */
      confirm: (step: NextStep) => change(step, { waitingSince: undefined, meetingKey: undefined }),
      saveAgenda: (step: NextStep, agenda: Agenda) => change(step, agendaFields(agenda, step.homework)),
      addAgenda: (meeting: BuyerMeeting, agenda: Agenda) => agendaForMeeting(db, brief, meeting, agenda),
      /** The rep's own word that the next meeting stands, or no longer. */
      sayBooked: (talk: BuyerTalk, isNextBooked: boolean) =>
        sayBooked(db, [meetingOfTalk(talk, brief.contact)], isNextBooked),
      rememberWay: (bookingWay: BookingWay) => changeSettings(db, () => ({ bookingWay })),
      askCalendars: () => sendToWorker('calendar:sync', {}),
    };
  }, [db, brief]);
}

export type StepActions = ReturnType<typeof useStepActions>;
