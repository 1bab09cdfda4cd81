// @vitest-environment jsdom
import { now, sampleDatabase, useFreshPanel } from '../components/render-panel.tsx';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Playbook } from '../../../lib/core/playbook/playbook-schema.ts';
import { type Brief, loadBrief } from '../../../lib/db/brief.ts';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { saveNote } from '../../../lib/db/repos/notes.ts';
import { searchContacts } from '../../../lib/db/search-contacts.ts';
import { DatabaseContext } from '../../../lib/hooks/database-context.ts';
import { prepareSuggestion } from '../../../lib/hooks/suggestion-of.ts';
import { useSuggestion } from '../../../lib/hooks/use-suggestion.ts';

useFreshPanel();

async function briefOf(db: SecondCallDatabase, name: string): Promise<Brief> {
  const [contact] = await searchContacts(db, name);
  const brief = contact && (await loadBrief(db, contact.id, { now, timeZone: 'Europe/Berlin' }));
  if (!brief) throw new Error(`no ${name} in the sample`);
  await prepareSuggestion(brief);
  return brief;
}

const show = (db: SecondCallDatabase, brief: Brief, isTyping = false) =>
  renderHook(({ brief, isTyping }) => useSuggestion(brief, isTyping), {
    initialProps: { brief, isTyping },
    wrapper: ({ children }: { children: ReactNode }) => (
      <DatabaseContext value={db}>{children}</DatabaseContext>
    ),
  });

describe('the lines of a brief', () => {
  it('stand still while somebody types, and follow when they rest', async () => {
    const db = await sampleDatabase();
    const brief = await briefOf(db, 'Sarah');
    const { result, rerender } = show(db, brief);
    const first = result.current;
    expect(first?.opener?.text).toBeTruthy();
    const emptied = { ...brief, input: { ...brief.input, history: [] } };
    rerender({ brief: emptied, isTyping: true });
    expect(result.current).toBe(first);
    rerender({ brief: emptied, isTyping: false });
    expect(result.current?.situation).toBe('first_call');
  });

  it('change at once with the person, typing or not', async () => {
    const db = await sampleDatabase();
    const { result, rerender } = show(db, await briefOf(db, 'Sarah'), true);
    const first = result.current?.input.contact.name;
    rerender({ brief: await briefOf(db, 'Tom'), isTyping: true });
    expect([first, result.current?.input.contact.name]).toEqual(['Sarah Okafor', 'Tom Brandt']);
  });

  it('are none, and the panel goes on, where the playbook of an import cannot be read', async () => {
    const db = await sampleDatabase();
    const brief = await briefOf(db, 'Sarah');
    const { result } = show(db, { ...brief, playbook: {} as Playbook });
    expect(result.current).toBeNull();
  });

  it('come from the facts that the showing before kept, until a text changes', async () => {
    const db = await sampleDatabase();
    const brief = await briefOf(db, 'Sarah');
    expect(brief.facts.size).toBe(0);
    const first = show(db, brief);
    const kept = await waitFor(async () => {
      const again = await briefOf(db, 'Sarah');
      expect(again.facts.size).toBeGreaterThan(0);
      return again;
    });
    expect(show(db, kept).result.current).toEqual(first.result.current);
    // Nothing but the stored facts can make the opener go.
    const none = new Map([...kept.facts.keys()].map((key) => [key, []]));
    const emptied = show(db, { ...kept, facts: none }).result.current;
    expect([first.result.current?.opener === null, emptied?.opener]).toEqual([false, null]);

    for (const { note } of kept.notes) await saveNote(db, { id: note.id, text: `${note.text}\n` });
    const changed = await briefOf(db, 'Sarah');
    const fresh = show(db, { ...changed, facts: none }).result.current;
    expect(fresh?.opener?.text).toBe(first.result.current?.opener?.text);
  });

  it('do without stored facts that are damaged', async () => {
    const db = await sampleDatabase();
    const brief = await briefOf(db, 'Sarah');
    const first = show(db, brief);
    const kept = await waitFor(async () => {
      const again = await briefOf(db, 'Sarah');
      expect(again.facts.size).toBeGreaterThan(0);
      return again;
    });
    const damaged = [null, 'words', [null], [{ kind: 'pain', quote: 'never said', start: 0, end: 10 }]];
    for (const facts of damaged) {
      const stored = new Map([...kept.facts.keys()].map((key) => [key, facts])) as never;
      expect(show(db, { ...kept, facts: stored }).result.current).toEqual(first.result.current);
    }
  });
});
