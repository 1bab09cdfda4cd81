import { resetFakeChrome } from '../../support/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { toast } from 'sonner';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { ErrorBoundary } from '../../../components/panel/error-boundary.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import { openDatabase, type SecondCallDatabase } from '../../../lib/db/database.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { addSampleData } from '../../../lib/db/sample-data.ts';
import { DatabaseContext } from '../../../lib/hooks/database-context.ts';
import { unsavedNotes } from '../../../lib/hooks/unsaved-notes.ts';
import { saveContext } from '../../../lib/platform/context-store.ts';

/** Tuesday, 10 November 2026, 15:00 UTC. */
export const now = Date.UTC(2026, 10, 10, 15);
const tabId = 7;
// The database in memory is slower than a browser's, and more so on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
let opened = 0;
const timers = new Set<ReturnType<typeof setTimeout>>();

/** Fixes the date, gives a fresh browser with one tab, and takes the page away after each test. */
export function useFreshPanel(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now });
    const { state } = resetFakeChrome();
    state.tabs.push({ id: tabId, windowId: 1, active: true });
    const { setTimeout: start } = globalThis;
    vi.spyOn(globalThis, 'setTimeout').mockImplementation(((...args: Parameters<typeof setTimeout>) => {
      const timer = start(...args);
      timers.add(timer);
      return timer;
    }) as typeof setTimeout);
    // None of these is in jsdom.
    window.matchMedia ??= () => new EventTarget() as unknown as MediaQueryList;
    Object.assign(Element.prototype, { setPointerCapture: () => undefined });
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true;
      },
      close(this: HTMLDialogElement) {
        this.open = false;
      },
    });
  });
  afterEach(() => {
    toast.dismiss();
    cleanup();
    unsavedNotes.clear();
    // A toast's own timer outlives it, and would fire where there is no window any more.
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

export const freshDatabase = (): SecondCallDatabase => {
  opened += 1;
  return openDatabase(`panel-${opened}`);
};

/** A database of a rep who is through the first run, with the sample people. */
export async function sampleDatabase(): Promise<SecondCallDatabase> {
  const db = freshDatabase();
  await addSampleData(db, now);
  await saveSettings(db, { welcomedAt: now });
  return db;
}

export const threadWith = (name: string, email: string): PageSnapshot => ({
  app: 'gmail',
  page: 'thread',
  contact: { name, email },
  thread: { id: email, subject: 'Order entry', messages: [] },
  people: [{ name, email }],
  found: {},
});

export const sarahsThread = threadWith('Sarah Okafor', 'sarah.okafor@harrowfinch.example');

/** What the tab shows from now on. */
export const showPage = (snapshot: PageSnapshot): Promise<void> =>
  saveContext({ tabId, state: 'read', via: 'script', snapshot, reportedAt: now });

/** The panel, pinned to the one tab. */
export function renderPanel(db: SecondCallDatabase) {
  const user = userEvent.setup();
  const view = render(
    <ErrorBoundary>
      <DatabaseContext value={db}>
        <Panel startTarget={tabId} />
      </DatabaseContext>
    </ErrorBoundary>,
  );
  return { user, ...view };
}

/** A region by its name, once it is there; look inside it with the queries that come back. */
export async function region(name: string) {
  const element = await screen.findByRole('region', { name });
  return { element, ...within(element) };
}

/** No violation that can be found without layout; colours are looked at in the browser's journeys. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
