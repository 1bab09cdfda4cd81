// @vitest-environment jsdom
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckedDraft } from '../../../lib/hooks/draft-jobs.ts';
import type { Brief } from '../../../lib/hooks/use-person-on-screen.ts';
import { useDraftCheck } from '../../../lib/hooks/use-draft-check.ts';

const waiting = vi.hoisted(() => [] as { text: string; answer: () => void; fail: () => void }[]);
vi.mock('../../../lib/hooks/draft-thread.ts', () => ({
  askOfDraft: (_about: unknown, _name: string, { text }: { text: string }) =>
    new Promise((resolve, reject) => {
      const checked = { isEmpty: false, needed: [], findings: [], elements: {}, of: text };
      waiting.push({ text, answer: () => resolve(checked), fail: () => reject(new Error('broke')) });
    }),
}));

const brief = {} as Brief;
const start = (first: string) =>
  renderHook(({ text }) => useDraftCheck({ brief, threadText: '' }, { key: 'k', subject: '', text }), {
    initialProps: { text: first },
  });
const asked = (text: string) => waiting.findLast((one) => one.text === text);
const ofText = (checked: CheckedDraft | null | undefined) => (checked as { of?: string } | undefined)?.of;

afterEach(() => {
  cleanup();
  waiting.length = 0;
});

describe('the check of a draft', () => {
  it('never shows an answer over a newer text, in whatever order they come', async () => {
    const { result, rerender } = start('one');
    rerender({ text: 'two' });
    asked('two')?.answer();
    await waitFor(() => expect(ofText(result.current.checked)).toBe('two'));
    asked('one')?.answer();
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
    expect(ofText(result.current.checked)).toBe('two');
    expect(result.current.isCurrent).toBe(true);
  });

  it('says at once that what it shows is of an older text', async () => {
    const { result, rerender } = start('one');
    asked('one')?.answer();
    await waitFor(() => expect(result.current.isCurrent).toBe(true));
    rerender({ text: 'one more' });
    expect(result.current).toMatchObject({ isCurrent: false, text: 'one' });
  });

  it('waits for a pause in typing, and asks nothing of an empty draft', async () => {
    const { result, rerender } = start('');
    expect(waiting).toEqual([]);
    rerender({ text: 'one' });
    asked('one')?.answer();
    rerender({ text: 'one two' });
    asked('one two')?.answer();
    await waitFor(() => expect(result.current.isCurrent).toBe(true));
    expect(ofText(result.current.checked)).toBe('one two');
  });

  it('has no answer where a text breaks it, and one again for the next', async () => {
    const { result, rerender } = start('one');
    asked('one')?.fail();
    await waitFor(() => expect(result.current.checked).toBeNull());
    rerender({ text: 'two' });
    asked('two')?.answer();
    await waitFor(() => expect(ofText(result.current.checked)).toBe('two'));
  });
});
