import type { DebriefAnswers, DebriefMeeting } from '../core/debrief/debrief.ts';
import { outsiders } from '../core/debrief/outsiders.ts';
import type { Contact, Conversation, FactReview, NextStep, Note } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import { localDateOf } from '../core/schedule/zoned-time.ts';
import { tableOf, type SecondCallDatabase } from './database.ts';
import { type DebriefDraft, draftsOf, dropDraft, isNoteDraft, keepDraft } from './drafts.ts';
import { findTalk } from './find-talk.ts';
import { listFactReviews } from './repos/fact-reviews.ts';
import { getSettings } from './repos/settings.ts';
import { getRows, liveRows } from './row-store.ts';

/** Everything that is stored of a meeting and matters to its debrief. */
export type DebriefGround = {
  /** Whom it was with, the foremost first. */
  contacts: Contact[];
  /** People of the meeting from outside who are no contacts yet. */
  unknown: { email: string; name?: string | undefined }[];
  talk?: Conversation | undefined;
  /** What was written in the talk or after it on its day, oldest first. */
  notes: Note[];
  /** What the rep said of facts in them. */
  reviews: FactReview[];
  /** The open step of this talk, or the next one that stands, which the debrief changes. */
  step?: NextStep | undefined;
  /** What was typed before and not saved. */
  draft?: DebriefAnswers | undefined;
};

/** So long before the start notes of the talk are typed; what is older was preparation. */
const early = 15 * 60_000;
/** A draft that nobody came back to is gone by then. */
const keptMs = 30 * 86_400_000;

async function contactsOf(db: SecondCallDatabase, { contactIds = [], people }: DebriefMeeting) {
  const { self } = await getSettings(db);
  const outside = outsiders(people, self);
  const table = tableOf(db, 'contacts');
  const found = await Promise.all(
    outside.map(async (person) => ({
      person,
      known: (await liveRows(table.where('emails').equals(person.email), 1))[0],
    })),
  );
  const given = await getRows(db, 'contacts', contactIds);
  const contacts = [...given, ...found.flatMap(({ known }) => known ?? [])];
  return {
    contacts: [...new Map(contacts.map((contact) => [contact.id, contact])).values()],
    unknown: found.filter(({ known }) => known === undefined).map(({ person }) => person),
  };
}

async function notesOf(
  db: SecondCallDatabase,
  ids: readonly ContactId[],
  { startsAt }: DebriefMeeting,
  talk: Conversation | undefined,
  timeZone: string,
): Promise<Note[]> {
  const table = tableOf(db, 'notes');
  const day = localDateOf(startsAt, timeZone);
  const near = ids.map((id) =>
    liveRows(table.where('[contactId+at]').between([id, startsAt - 86_400_000], [id, startsAt + 86_400_000])),
  );
  const linked = talk && liveRows(table.where('conversationId').equals(talk.id));
  const [own, ...others] = await Promise.all([linked ?? [], ...near]);
  // A file tells no time of day, so that its transcript stands at noon; what was typed beside another talk is not of this one.
  const sameDay = others
    .flat()
    .filter(
      ({ at, source, conversationId }) =>
        localDateOf(at, timeZone) === day &&
        (source === 'transcript' || (conversationId === undefined && at >= startsAt - early)),
    );
  const notes = new Map([...own, ...sameDay].map((note) => [note.id, note]));
  return [...notes.values()].filter(({ text }) => text.trim() !== '').sort((a, b) => a.at - b.at);
}

/** The step that came out of this talk, else the first meeting with the foremost contact that lies after it. */
async function stepOf(
  db: SecondCallDatabase,
  contactId: ContactId | undefined,
  talk: Conversation | undefined,
  after: number,
): Promise<NextStep | undefined> {
  if (contactId === undefined) return undefined;
  const steps = await liveRows(tableOf(db, 'nextSteps').where('contactId').equals(contactId));
  const open = steps.filter(({ status }) => status === 'open');
  const own = open.find(({ conversationId }) => conversationId !== undefined && conversationId === talk?.id);
  if (own) return own;
  return open
    .filter(({ strength, startsAt = 0 }) => strength >= 3 && startsAt > after)
    .sort((a, b) => (a.startsAt ?? 0) - (b.startsAt ?? 0))[0];
}

/** Under what the draft of a meeting may lie: it is opened from the calendar and from the contact's page. */
const draftIds = (
  { key, startsAt }: DebriefMeeting,
  talk: Conversation | undefined,
): [DebriefDraft['id'], ...DebriefDraft['id'][]] => {
  const names = [key, talk?.meetingKey, talk?.id].filter((name) => name !== undefined);
  const [first = `${startsAt}`, ...others] = names;
  return [`debrief ${first}`, ...others.map((name) => `debrief ${name}` as const)];
};

/** Everything that is stored of a meeting and matters to its debrief; `timeZone` is the rep's. Writes nothing. */
export async function loadDebrief(
  db: SecondCallDatabase,
  meeting: DebriefMeeting,
  timeZone: string,
): Promise<DebriefGround> {
  const { contacts, unknown } = await contactsOf(db, meeting);
  const ids = contacts.map(({ id }) => id);
  const talk = await findTalk(db, meeting, ids);
  const [notes, reviews, step, drafts] = await Promise.all([
    notesOf(db, ids, meeting, talk, timeZone),
    listFactReviews(db, ids),
    stepOf(db, ids[0], talk, meeting.endsAt),
    draftsOf(db).bulkGet(draftIds(meeting, talk)),
  ]);
  const draft = drafts.find((one) => one !== undefined && !isNoteDraft(one));
  const answers = draft && !isNoteDraft(draft) ? draft.answers : undefined;
  return { contacts, unknown, talk, notes, reviews, step, draft: answers };
}

/** Keeps what is typed before the input event is over, so that nothing is lost when the panel is closed with it. */
export function keepDebriefDraft(
  db: SecondCallDatabase,
  meeting: DebriefMeeting,
  talk: Conversation | undefined,
  answers: DebriefAnswers,
): void {
  const [id] = draftIds(meeting, talk);
  keepDraft(db, { id, keptAt: db.surroundings.now(), answers });
}

/** Forgets what was typed for this meeting, and drafts that nobody came back to. */
export async function dropDebriefDrafts(
  db: SecondCallDatabase,
  meeting: DebriefMeeting,
  talk: Conversation | undefined,
): Promise<void> {
  for (const id of draftIds(meeting, talk)) dropDraft(db, id);
  const kept = await draftsOf(db).where('id').startsWith('debrief ').toArray();
  const before = db.surroundings.now() - keptMs;
  for (const draft of kept) if (!isNoteDraft(draft) && draft.keptAt < before) dropDraft(db, draft.id);
}
