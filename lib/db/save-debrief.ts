import { answersThatCount, type DebriefAnswers, type DebriefMeeting } from '../core/debrief/debrief.ts';
import { filled, stepStrength } from '../core/debrief/step-strength.ts';
import type { Contact, Conversation, NextStep } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import { instantOf } from '../core/schedule/zoned-time.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { findTalk } from './find-talk.ts';
import { openDealOf } from './open-deal-of.ts';
import { getContact } from './repos/contacts.ts';
import { getRow, liveRows, newId } from './row-store.ts';
import { type Undo, writeRows } from './undo.ts';

/** What somebody does by a day is due when its work is over. */
const endOfDay = '18:00';
/** A step that begins so near to a meeting was this meeting. */
const sameMeeting = 2 * 3_600_000;

type Answered = { meeting: DebriefMeeting; answers: DebriefAnswers; timeZone: string };

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function talkContent({ meeting, answers }: Answered, found: Conversation | undefined): Partial<Conversation> {
  const { key, title, startsAt, endsAt } = meeting;
  const { outcome, change, changeText, brushOffs, isNextBooked } = answers;
  const minutes = Math.max(0, Math.round((endsAt - startsAt) / 60_000));
  return {
    kind: found?.kind ?? 'meeting',
    // The calendar knows better than the first key of a note when it began.
    at: key === undefined ? (found?.at ?? startsAt) : startsAt,
    minutes: found?.minutes ?? (minutes > 0 ? minutes : undefined),
    title: found?.title ?? title,
    meetingKey: key ?? found?.meetingKey,
    outcome,
    buyerChange: change && { kind: change, text: changeText.trim() },
    brushOffs: brushOffs.length > 0 ? brushOffs : undefined,
    // A day and a time are a step of their own, which the calendar confirms or not.
    isNextBooked: isNextBooked || undefined,
  };
}

type StepContent = Pick<NextStep, 'text' | 'strength' | 'startsAt' | 'minutes'> &
  Partial<Pick<NextStep, 'agenda' | 'homework'>>;

/** The next step as it was entered; undefined where nothing was. */
function stepContent({ answers, timeZone }: Answered): StepContent | undefined {
  const { day, time, minutes, agenda, outcome } = answers;
  const dueAt = (dueOn: string): { dueAt?: number } =>
    dueOn === '' ? {} : { dueAt: instantOf(dueOn, endOfDay, timeZone) };
  const side = (lines: DebriefAnswers['ours']) =>
    filled(lines).map(({ text, dueOn }) => ({ text: text.trim(), ...dueAt(dueOn) }));
  const homework = { ours: side(answers.ours), theirs: side(answers.theirs) };
  const strength = stepStrength(answers);
  const work = [...homework.theirs, ...homework.ours];
  if (day === '' && work.length === 0 && agenda.trim() === '') return undefined;
  // What they do by a day weighs more than what we do.
  const first = homework.theirs.find((line) => line.dueAt !== undefined) ?? homework.ours[0] ?? work[0];
  return {
    text: day === '' ? (first?.text ?? 'Next call') : 'Next call',
    strength,
    startsAt: day === '' ? first?.dueAt : instantOf(day, time || endOfDay, timeZone),
    minutes: strength >= 3 ? Math.min(1_440, Math.max(1, Math.round(Number(minutes)) || 30)) : undefined,
    // A talk that was none says nothing of these.
    ...(outcome === 'held' && { agenda: linesOf(agenda), homework }),
  };
}

/** A time that was agreed waits until a calendar has it, unless the rep says that it stands there. */
function waitingOf(
  db: SecondCallDatabase,
  { strength, startsAt }: StepContent,
  { isNextBooked }: DebriefAnswers,
  stored?: NextStep,
): Pick<NextStep, 'waitingSince'> {
  if (strength < 3 || isNextBooked) return { waitingSince: undefined };
  return { waitingSince: stored?.startsAt === startsAt ? stored?.waitingSince : db.surroundings.now() };
}

/** Booked steps that were this very meeting: it is over now. */
async function stepsOfMeeting(
  db: SecondCallDatabase,
  contactIds: readonly ContactId[],
  { startsAt: at }: DebriefMeeting,
): Promise<NextStep[]> {
  const table = tableOf(db, 'nextSteps');
  const found = await Promise.all(contactIds.map((id) => liveRows(table.where('contactId').equals(id))));
  return found
    .flat()
    .filter(
      ({ status, strength, startsAt = Infinity }) =>
        status === 'open' && strength >= 3 && Math.abs(startsAt - at) <= sameMeeting,
    );
}

/**
 * Stores a debrief in one transaction: how the talk went and what it changed (R19, R20), and the next step of the
 * foremost contact (R13, R15). `contactIds` is whom it was with, the foremost first, at least one; days and times are
 * local to `timeZone`. The undo takes all of it back.
 */
export function saveDebrief(
  db: SecondCallDatabase,
  meeting: DebriefMeeting,
  contactIds: readonly [ContactId, ...ContactId[]],
  given: DebriefAnswers,
  timeZone: string,
): Promise<Undo> {
  const answers = answersThatCount(given);
  const answered = { meeting, answers, timeZone };
  const [contactId] = contactIds;
  return writeRows(db, ['contacts', 'deals', 'conversations', 'nextSteps'], async (put) => {
    const contact: Contact | undefined = await getContact(db, contactId);
    const found = await findTalk(db, meeting, contactIds);
    const dealId = found?.dealId ?? (await openDealOf(db, contactId));
    const { id: conversationId } = await put('conversations', found?.id ?? newId(db), {
      ...talkContent(answered, found),
      contactIds: [...new Set([...(found?.contactIds ?? []), ...contactIds])],
      accountId: found?.accountId ?? contact?.accountId,
      dealId,
    });
    const { stepId } = answers;
    for (const { id } of await stepsOfMeeting(db, contactIds, meeting))
      if (id !== stepId)
        await put('nextSteps', id, { status: answers.outcome === 'held' ? 'done' : 'cancelled' });
    const content = stepContent(answered);
    const stored = stepId && (await getRow(db, 'nextSteps', stepId));
    if (content && stored) {
      const text = stored.strength >= 3 ? stored.text : content.text;
      const waiting = stored.meetingKey === undefined && waitingOf(db, content, answers, stored);
      await put('nextSteps', stored.id, { ...content, ...waiting, text, conversationId, status: 'open' });
    } else if (content) {
      const waiting = waitingOf(db, content, answers);
      await put('nextSteps', newId(db), { ...content, ...waiting, contactId, dealId, conversationId });
    } else if (stored?.status === 'open') await put('nextSteps', stored.id, { status: 'cancelled' });
  });
}
