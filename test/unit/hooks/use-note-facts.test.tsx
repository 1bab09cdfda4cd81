// @vitest-environment jsdom
import { now, sampleDatabase, useFreshPanel } from '../components/render-panel.tsx';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { ContactId, NoteId } from '../../../lib/core/model/ids.ts';
import { type Brief, loadBrief } from '../../../lib/db/brief.ts';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { removeNote, saveNote } from '../../../lib/db/repos/notes.ts';
import { loadFacts } from '../../../lib/db/stored-facts.ts';
import { DatabaseContext } from '../../../lib/hooks/database-context.ts';
import { prepareSuggestion } from '../../../lib/hooks/suggestion-of.ts';
import { useNoteFacts } from '../../../lib/hooks/use-note-facts.ts';

useFreshPanel();

const contactId = 'sample-sarah' as ContactId;

async function briefOf(db: SecondCallDatabase): Promise<Brief> {
  const brief = await loadBrief(db, contactId, { now, timeZone: 'Europe/Berlin' });
  if (!brief) throw new Error('no Sarah in the sample');
  await prepareSuggestion(brief);
  return brief;
}

const show = (db: SecondCallDatabase, brief: Brief, isTyping = false) =>
  renderHook(({ brief, isTyping }) => useNoteFacts(brief, isTyping), {
    initialProps: { brief, isTyping },
    wrapper: ({ children }: { children: ReactNode }) => (
      <DatabaseContext value={db}>{children}</DatabaseContext>
    ),
  });

const kept = (db: SecondCallDatabase) =>
  waitFor(async () => {
    const stored = await loadFacts(db, contactId);
    expect(stored.size).toBeGreaterThan(0);
    return stored;
  });

describe('the facts of the notes', () => {
  it('come for every note of the history, each on its own words, and are kept', async () => {
    const db = await sampleDatabase();
    const brief = await briefOf(db);
    const { result } = show(db, brief);
    await waitFor(() => expect(result.current.size).toBe(brief.notes.length));
    for (const { note } of brief.notes) {
      const facts = result.current.get(note.id);
      expect(facts?.text).toBe(note.text);
      const quotes = facts?.reviewed.map(({ said }) => note.text.slice(said.start, said.end));
      expect(quotes).toEqual(facts?.reviewed.map(({ said }) => said.quote));
    }
    expect(result.current.get('sample-note-sarah-call' as NoteId)?.reviewed.length).toBeGreaterThan(2);
    expect((await kept(db)).size).toBeGreaterThanOrEqual(brief.notes.length);
  });

  it('wait until nobody types', async () => {
    const db = await sampleDatabase();
    const brief = await briefOf(db);
    const { result, rerender } = show(db, brief, true);
    rerender({ brief: { ...brief }, isTyping: true });
    expect(result.current.size).toBe(0);
    rerender({ brief, isTyping: false });
    await waitFor(() => expect(result.current.size).toBe(brief.notes.length));
  });

  it('of a text that is gone are not kept any longer', async () => {
    const db = await sampleDatabase();
    await saveNote(db, { id: 'own' as NoteId, text: 'their desk loses 9 hrs/wk', at: now - 5, contactId });
    show(db, await briefOf(db));
    const words = async () => JSON.stringify([...(await kept(db)).values()]);
    await waitFor(async () => expect(await words()).toContain('9 hrs/wk'));
    await saveNote(db, { id: 'own' as NoteId, text: ' ' });
    show(db, await briefOf(db));
    await waitFor(async () => expect(await words()).not.toContain('9 hrs/wk'));
    await removeNote(db, 'own' as NoteId);
    expect((await loadFacts(db, contactId)).size).toBe(0);
  });
});
