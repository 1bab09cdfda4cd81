import { useEffect, useRef, useState } from 'react';
import type { Contact } from '../core/model/entities.ts';
import { instantOf, localDateOf } from '../core/schedule/zoned-time.ts';
import type { Brief } from '../db/brief.ts';
import { saveImport } from '../db/save-import.ts';
import type { Undo } from '../db/undo.ts';
import { refuseFile } from '../intake/file/refuse-file.ts';
import type { Overview } from '../intake/talk/overview.ts';
import { useDatabase } from './database-context.ts';
import type { Step } from './job-answer.ts';
import type { Opened } from './language-jobs.ts';
import { type LanguageThread, openLanguageThread } from './language-thread.ts';
import { type Answer, type TalkDraft, useTalkReading } from './use-talk-reading.ts';

export { acceptedFiles } from '../intake/file/refuse-file.ts';
export type { Overview, SpeakerOverview } from '../intake/talk/overview.ts';
export type { Role } from '../intake/talk/role.ts';
export type { TalkReading } from './language-jobs.ts';
export type { Answer } from './use-talk-reading.ts';

export type ImportSource = File | { name: string; text: string };

type Stage =
  | { at: 'choosing'; refusal?: string }
  | { at: 'reading'; name: string; step?: Step }
  | { at: 'preview'; overview: Overview; failure?: string; isSaving?: boolean };

/** What the rep can change of a talk before it is imported; `on` is a local day. */
export type Details = Omit<TalkDraft, 'at'> & { on: string; title: string };

type Files = Exclude<Opened, { refusal: string }>;

const fileEnding = /\.[a-z0-9]{1,8}$/i;
const day = /20\d\d[-_.]?\d\d[-_.]?\d\d/;

/** "order-entry_2026-11-12.vtt" → "Order entry". */
function titleOf(name: string): string {
  const words = name
    .replace(fileEnding, '')
    .replace(day, ' ')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** `savedOn` is the day of the file, for a talk that does not tell its own. */
function detailsOf({ overview, roles }: Files, name: string, savedOn: string, today: string): Details {
  const { recordedOn = savedOn, title = titleOf(name) } = overview;
  const people = overview.speakers.map(({ name }) => [name, { role: roles[name] }] as const);
  const on = recordedOn > today ? today : recordedOn;
  return { kind: 'meeting', on, title, people: Object.fromEntries(people) };
}

/** A talk of today ended just now, another was held at noon: files do not tell the time of day. */
function draftOf(
  { kind, on, people }: Details,
  overview: Overview,
  now: number,
  timeZone: string,
): TalkDraft {
  const isToday = on === localDateOf(now, timeZone);
  const at = isToday ? now - (overview.minutes ?? 0) * 60_000 : instantOf(on, '12:00', timeZone);
  return { kind, people, at };
}

/** Import of one file or text for a contact: read aside, looked at, and written in one go when the rep says so. */
export function useImport(contact: Contact, input: Brief['input']) {
  const db = useDatabase();
  const [now] = useState(() => Date.now());
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const [details, setDetails] = useState<Details | null>(null);
  const [draft, setDraft] = useState<TalkDraft | null>(null);
  const thread = useRef<LanguageThread>(undefined);
  const { timeZone, self } = input;
  const today = localDateOf(now, timeZone);

  const stop = () => {
    thread.current?.close();
    thread.current = undefined;
  };
  useEffect(() => () => thread.current?.close(), []);

  /** Ends what is going on at once; nothing of it stays. */
  const cancel = (refusal?: string) => {
    stop();
    setDraft(null);
    setDetails(null);
    setStage({ at: 'choosing', ...(refusal !== undefined && { refusal }) });
  };
  const { talk, importedAt, isCurrent } = useTalkReading(thread, draft, contact.id, input, () =>
    cancel('This text could not be read. Nothing was imported.'),
  );

  async function start(source: ImportSource): Promise<void> {
    const isFile = source instanceof File;
    const refusal = isFile ? refuseFile(source) : undefined;
    cancel(refusal);
    if (refusal !== undefined) return;
    const { name } = source;
    const own = openLanguageThread();
    thread.current = own;
    const isOver = () => thread.current !== own;
    setStage({ at: 'reading', name });
    try {
      const file = isFile ? { name, bytes: new Uint8Array(await source.arrayBuffer()) } : source;
      if (isOver()) return;
      const onStep = (step: Step) => isOver() || setStage({ at: 'reading', name, step });
      const opened = await own.run('openFile', { ...file, sides: { self, contact: input.contact } }, onStep);
      if (isOver()) return;
      if ('refusal' in opened) return cancel(opened.refusal);
      const { overview } = opened;
      const savedOn = isFile ? localDateOf(source.lastModified, timeZone) : today;
      const found = detailsOf(opened, name, savedOn, today);
      setDetails(found);
      setDraft(draftOf(found, overview, now, timeZone));
      setStage({ at: 'preview', overview });
    } catch {
      if (!isOver()) cancel('This file could not be read. Copy its text and paste it below.');
    }
  }

  /** Takes over what the rep changed; only what matters to the reading makes it be read again. */
  function change(next: Partial<Details>): void {
    if (!details || stage.at !== 'preview') return;
    const changed = { ...details, ...next };
    setDetails(changed);
    if (next.title === undefined) setDraft(draftOf(changed, stage.overview, now, timeZone));
  }

  const isAnswered = Object.values(details?.people ?? {}).every(({ role }) => role !== undefined);
  const canSave = isCurrent && isAnswered;

  async function save(): Promise<Undo | null> {
    if (stage.at !== 'preview' || !draft || !details || !talk || !canSave) return null;
    const { overview } = stage;
    setStage({ at: 'preview', overview, isSaving: true });
    try {
      const { kind, at } = draft;
      const { text, source, summary, readings } = talk;
      const about = { kind, at, minutes: overview.minutes, title: details.title.trim() || undefined };
      return await saveImport(db, contact, { ...about, text, source, summary, readings });
    } catch {
      const failure = 'Not saved: the browser’s storage did not take it. Nothing was written.';
      setStage({ at: 'preview', overview, failure });
      return null;
    }
  }

  return {
    stage,
    today,
    details,
    /** What is understood of the talk; of the draft before while another is being read. */
    talk,
    /** When the same talk was imported before. */
    importedAt,
    isCurrent,
    isAnswered,
    canSave: canSave && !(stage.at === 'preview' && stage.isSaving),
    start,
    cancel,
    change,
    setPerson: (name: string, answer: Answer) =>
      details && change({ people: { ...details.people, [name]: answer } }),
    save,
  };
}

export type ImportState = ReturnType<typeof useImport>;
