// @vitest-environment jsdom
import { sarahsThread, showPage, threadWith, useFreshPanel } from '../components/render-panel.tsx';
import { renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useTabContext } from '../../../lib/hooks/use-tab-context.ts';
import { saveContext } from '../../../lib/platform/context-store.ts';

useFreshPanel();

describe('what a tab shows', () => {
  it('is the same object, and one change, while the page only reports it again', async () => {
    await showPage(sarahsThread);
    performance.clearMarks('context-changed');
    const { result } = renderHook(() => useTabContext(7));
    await waitFor(() => expect(result.current?.snapshot?.contact?.name).toBe('Sarah Okafor'));
    const first = result.current;
    for (const reportedAt of [1, 2, 3]) {
      await saveContext({
        tabId: 7,
        state: 'read',
        via: 'script',
        snapshot: { ...sarahsThread },
        reportedAt,
      });
    }
    await showPage(threadWith('Tom Brandt', 'tom.brandt@harrowfinch.example'));
    await waitFor(() => expect(result.current?.snapshot?.contact?.name).toBe('Tom Brandt'));
    expect(result.current).not.toBe(first);
    expect(performance.getEntriesByName('context-changed')).toHaveLength(2);
  });

  it('is null for a tab that is not there', async () => {
    const { result } = renderHook(() => useTabContext(99));
    await waitFor(() => expect(result.current).toBeNull());
  });
});
