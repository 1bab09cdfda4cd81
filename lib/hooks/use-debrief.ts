import { useEffect, useMemo, useRef, useState } from 'react';
import type { Slot } from '../core/contract/suggest.ts';
import { type DebriefAnswers, type DebriefMeeting, noAnswers } from '../core/debrief/debrief.ts';
import type { Prefill } from '../core/debrief/prefill.ts';
import { type StandingMeeting, startAnswers } from '../core/debrief/start-answers.ts';
import type { Contact } from '../core/model/entities.ts';
import { type Brief, loadBrief } from '../db/brief.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { addContactFromPage } from '../db/add-contact-from-page.ts';
import { type DebriefGround, dropDebriefDrafts, keepDebriefDraft, loadDebrief } from '../db/load-debrief.ts';
import { saveDebrief } from '../db/save-debrief.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';
import { sharedThread } from './language-thread.ts';
import { ownTimeZone } from './own-time-zone.ts';
import { prepareSuggestion, suggestionOf } from './suggestion-of.ts';

type Opened = {
  ground: DebriefGround;
  prefill: Prefill;
  brief: Brief | null;
  /** The buyer's next meeting that stands in a calendar. */
  next?: StandingMeeting | undefined;
};

const nothingRead: Prefill = { answers: noAnswers, evidence: { next: [] }, left: 0 };

/** What the notes say; a text that cannot be read leaves the questions open. */
function readNotes({ notes, reviews }: DebriefGround, { input }: Brief): Promise<Prefill> {
  const { timeZone, self, contact } = input;
  const told = notes.map(({ id, text, source, at }) => ({
    text,
    source,
    at: new Date(at).toISOString(),
    reviews: reviews.filter(({ noteId }) => noteId === id),
  }));
  const asked = { timeZone, self, contact };
  return sharedThread()
    .run('readDebrief', { notes: told, asked })
    .catch(() => nothingRead);
}

async function open(db: SecondCallDatabase, meeting: DebriefMeeting, timeZone: string): Promise<Opened> {
  const ground = await loadDebrief(db, meeting, timeZone);
  const [foremost] = ground.contacts;
  const brief = foremost ? await loadBrief(db, foremost.id, { now: Date.now(), timeZone }) : null;
  if (!brief) return { ground, prefill: nothingRead, brief };
  const reading = ground.notes.length > 0 ? readNotes(ground, brief) : nothingRead;
  await prepareSuggestion(brief).catch(() => undefined);
  const row = brief.calendar.meetings.find((one) => one.row.startsAt > meeting.endsAt)?.row;
  return { ground, prefill: await reading, brief, next: row };
}

const startOf = ({ ground, prefill, next }: Opened, timeZone: string): DebriefAnswers =>
  ground.draft ?? startAnswers(prefill.answers, { ...ground, next }, timeZone);

/** The times that are offered next, which are others after a meeting that was none. */
function slotsAfter(brief: Brief | null | undefined, outcome: DebriefAnswers['outcome']): Slot[] {
  if (!brief) return [];
  const { input } = brief;
  const entry = outcome && outcome !== 'held' && ({ type: outcome, at: input.now } as const);
  const asked = entry ? { ...brief, input: { ...input, history: [...input.history, entry] } } : brief;
  return suggestionOf(asked)?.suggestion.offer?.slots ?? [];
}

/** The debrief of one meeting: what is known of it, the answers as they are typed, and how to save them. */
export function useDebrief(meeting: DebriefMeeting) {
  const db = useDatabase();
  const timeZone = ownTimeZone();
  // Whoever shows it may make the meeting anew with every minute.
  const [held] = useState(meeting);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isBroken, setBroken] = useState(false);
  const [answers, setAnswers] = useState<DebriefAnswers | null>(null);
  const latest = useRef<DebriefAnswers | null>(null);

  useEffect(() => {
    let isGone = false;
    const show = (found: Opened) => {
      if (isGone) return;
      latest.current = startOf(found, timeZone);
      setOpened(found);
      setAnswers(latest.current);
    };
    open(db, held, timeZone).then(show, () => isGone || setBroken(true));
    return () => {
      isGone = true;
    };
  }, [db, held, timeZone]);

  const talk = opened?.ground.talk;
  const outcome = answers?.outcome;
  const slots = useMemo(() => slotsAfter(opened?.brief, outcome), [opened, outcome]);

  const change = (next: Partial<DebriefAnswers>): void => {
    if (!latest.current) return;
    latest.current = { ...latest.current, ...next };
    keepDebriefDraft(db, held, talk, latest.current);
    setAnswers(latest.current);
  };

  async function save(): Promise<Undo> {
    const given = latest.current;
    const [foremost, ...others] = (opened?.ground.contacts ?? []).map(({ id }: Contact) => id);
    if (!given || !foremost) throw new Error('nobody to save it for');
    const undo = await saveDebrief(db, held, [foremost, ...others], given, timeZone);
    await dropDebriefDrafts(db, held, talk);
    return async () => {
      await undo();
      // What was typed is there again when the debrief is opened again.
      keepDebriefDraft(db, held, talk, given);
    };
  }

  return {
    /** What is stored could not be read. */
    isBroken,
    timeZone,
    ground: opened?.ground,
    prefill: opened?.prefill ?? nothingRead,
    answers,
    slots,
    next: opened?.next,
    change,
    save,
    /** Makes somebody of the meeting a contact. */
    add: async (person: DebriefGround['unknown'][number]): Promise<void> => {
      await addContactFromPage(db, person, { app: 'calendar', page: 'event', people: [], found: {} });
      const found = await open(db, held, timeZone);
      // Who is the first to be known brings what is known of them; what was typed already stays, since it is a draft.
      latest.current = startOf(found, timeZone);
      setOpened(found);
      setAnswers(latest.current);
    },
  };
}

export type Debrief = ReturnType<typeof useDebrief>;
