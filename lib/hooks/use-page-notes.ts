import { useEffect, useMemo, useState } from 'react';
import type { PageSnapshot } from '../core/contract/read.ts';
import { entryDay } from '../core/deal/entry-day.ts';
import { normalizeEmail } from '../core/model/email-address.ts';
import { foldName } from '../core/model/fold-name.ts';
import type { Deal } from '../core/model/entities.ts';
import type { Brief } from '../db/brief.ts';
import { type PageNote, savePageNotes } from '../db/save-page-notes.ts';
import { useDatabase } from './database-context.ts';
import { loadLanguage } from './load-language.ts';
import { ownTimeZone } from './own-time-zone.ts';

export type { PageNote } from '../db/save-page-notes.ts';

type Entry = NonNullable<PageSnapshot['timeline']>[number];

/** An entry of the page's timeline. Without `at` (epoch ms) its day has to be asked. */
export type TimelineNote = Omit<PageNote, 'at'> & {
  key: string;
  at?: number | undefined;
  /** The date as it stands on the page. */
  shownAt?: string | undefined;
  by?: string | undefined;
  kind: Entry['kind'];
};

const talks: Partial<Record<Entry['kind'], PageNote['talk']>> = {
  call: 'call',
  meeting: 'meeting',
  email: 'email',
};

/** What is written by the contact came in; who wrote anything else is not known for certain. */
const isBy = ({ name, emails }: Brief['contact'], by = ''): boolean =>
  by.includes('@') ? emails.includes(normalizeEmail(by)) : by !== '' && foldName(by) === foldName(name);

/** The newest first, those without a known day in the page's order at the end. */
async function readTimeline(timeline: readonly Entry[], { contact }: Brief): Promise<TimelineNote[]> {
  if (timeline.length === 0) return [];
  const { freshReader } = await loadLanguage();
  // Only the dates are read; no fact depends on whom it is with.
  const { findDates } = freshReader({ now: '', timeZone: 'UTC', self: {}, contact: {}, history: [] });
  const options = { now: Date.now(), timeZone: ownTimeZone(), findDates };
  const notes = timeline.map((entry, index): TimelineNote => {
    const { key = `${index} ${entry.text.slice(0, 80)}`, kind, by, text, at: shownAt } = entry;
    const at = entryDay(shownAt, options);
    const direction = kind === 'email' && isBy(contact, by) ? 'in' : undefined;
    return { key, kind, by, text, shownAt, at, talk: talks[kind], direction };
  });
  return notes.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

/**
 * What people wrote on the open record, to be kept as notes of the contact on screen; undefined until its days are read.
 */
export function usePageNotes(brief: Brief, snapshot: PageSnapshot, deal: Deal | undefined) {
  const db = useDatabase();
  const [read, setRead] = useState<TimelineNote[]>();
  const { timeline = [] } = snapshot;
  const said = JSON.stringify(timeline);
  useEffect(() => {
    let isGone = false;
    readTimeline(timeline, brief).then(
      (found) => isGone || setRead(found),
      () => isGone || setRead([]),
    );
    return () => {
      isGone = true;
    };
    // A page reports again with every change of it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [said, brief.contact.id]);
  return useMemo(() => {
    const texts = new Set(brief.notes.map(({ note }) => note.text.trim()));
    return {
      notes: read,
      isKept: ({ text }: Pick<PageNote, 'text'>): boolean => texts.has(text.trim()),
      keep: (notes: readonly PageNote[]) => savePageNotes(db, brief.contact, deal, notes),
    };
  }, [db, read, brief.contact, brief.notes, deal]);
}
