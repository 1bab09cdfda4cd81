import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../lib/core/contract/suggest.ts';
import type { NoteId } from '../../lib/core/model/ids.ts';
import { createFactMemo } from '../../lib/db/fact-memo.ts';

const at = '2026-11-09T12:00:00Z';
const entry = (text: string): HistoryEntry => ({ type: 'call', at, text });

function withMemo(limit?: number) {
  const asked: string[] = [];
  const memo = createFactMemo(limit, ({ text = '' }) => {
    asked.push(text);
    return [];
  });
  const read = (texts: string[], ids: (string | undefined)[] = texts, contact = {}) => {
    const factsOf = memo({
      input: { now: at, timeZone: 'UTC', self: {}, contact, history: [] },
      historyNoteIds: ids as (NoteId | undefined)[],
    });
    for (const [index, text] of texts.entries()) factsOf(entry(text), index);
    return asked.splice(0);
  };
  return read;
}

describe('a fact memo', () => {
  it('reads a note once, over several briefs', () => {
    const read = withMemo();
    expect(read(['a', 'b'])).toEqual(['a', 'b']);
    expect(read(['a', 'b'])).toEqual([]);
    expect(read(['b', 'c'])).toEqual(['c']);
  });

  it('reads a note again when its text or what is known of the people has changed', () => {
    const read = withMemo();
    read(['old'], ['n']);
    expect(read(['new'], ['n'])).toEqual(['new']);
    expect(read(['new'], ['n'], { name: 'Ines' })).toEqual(['new']);
  });

  it('lets the longest unused go', () => {
    const read = withMemo(2);
    read(['a', 'b']);
    read(['a', 'c']);
    expect(read(['a'])).toEqual([]);
    expect(read(['b'])).toEqual(['b']);
  });
});
