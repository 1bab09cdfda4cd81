// @vitest-environment jsdom
import { now, sampleDatabase, useFreshPanel } from '../components/render-panel.tsx';
import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Brief, loadBrief } from '../../../lib/db/brief.ts';
import { searchContacts } from '../../../lib/db/search-contacts.ts';
import { useSuggestion } from '../../../lib/hooks/use-suggestion.ts';

useFreshPanel();

async function briefOf(name: string): Promise<Brief> {
  const db = await sampleDatabase();
  const [contact] = await searchContacts(db, name);
  const brief = contact && (await loadBrief(db, contact.id, { now, timeZone: 'Europe/Berlin' }));
  if (!brief) throw new Error(`no ${name} in the sample`);
  return brief;
}

const show = (brief: Brief, isTyping = false) =>
  renderHook(({ brief, isTyping }) => useSuggestion(brief, isTyping), { initialProps: { brief, isTyping } });

describe('the lines of a brief', () => {
  it('stand still while somebody types, and follow when they rest', async () => {
    const brief = await briefOf('Sarah');
    const { result, rerender } = show(brief);
    const first = result.current;
    expect(first?.opener?.text).toBeTruthy();
    const emptied = { ...brief, input: { ...brief.input, history: [] }, historyNoteIds: [] };
    rerender({ brief: emptied, isTyping: true });
    expect(result.current).toBe(first);
    rerender({ brief: emptied, isTyping: false });
    expect(result.current?.situation).toBe('first_call');
  });

  it('change at once with the person, typing or not', async () => {
    const { result, rerender } = show(await briefOf('Sarah'), true);
    const first = result.current?.input.contact.name;
    rerender({ brief: await briefOf('Tom'), isTyping: true });
    expect([first, result.current?.input.contact.name]).toEqual(['Sarah Okafor', 'Tom Brandt']);
  });

  it('are none, and the panel goes on, where the playbook of an import cannot be read', async () => {
    const brief = await briefOf('Sarah');
    const { result } = show({ ...brief, input: { ...brief.input, playbook: { name: 'broken' } } });
    expect(result.current).toBeNull();
  });

  it('read the head of a very long note, so that its spans stay true', async () => {
    const brief = await briefOf('Sarah');
    const history = brief.input.history.map((entry) =>
      entry.text ? { ...entry, text: `${entry.text}\n${'filler words. '.repeat(60_000)}` } : entry,
    );
    const { result } = show({ ...brief, input: { ...brief.input, history } });
    const [evidence] = result.current?.opener?.evidence ?? [];
    expect(evidence && history[evidence.history]?.text?.slice(evidence.start, evidence.end)).toBe(
      evidence?.quote,
    );
    expect(evidence).toBeDefined();
  });
});
