import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { receiveReports } from '../../../entrypoints/background/receive-reports.ts';
import type { PageKind } from '../../../lib/core/contract/read.ts';

const sender = {
  id: 'own-extension',
  frameId: 0,
  tab: { id: 7 },
  url: 'https://calendar.google.com/calendar/u/0/r/eventedit',
  origin: 'https://calendar.google.com',
};
const onSaved = vi.fn<() => void>();
let { fake } = resetFakeChrome();
beforeEach(() => {
  ({ fake } = resetFakeChrome());
  onSaved.mockReset();
  receiveReports({ onSaved, onMail: () => undefined, onRecord: () => undefined });
});

const report = async (page: PageKind | 'reading', from: object = sender) => {
  const snapshot = { app: 'google-calendar', page, people: [], found: {} };
  const data = page === 'reading' ? { state: 'reading' } : { state: 'read', snapshot };
  const answer = vi.fn<(result: unknown) => void>();
  fake.runtime.onMessage.fire({ name: 'context:report', data }, from, answer);
  await vi.waitFor(() => expect(answer).toHaveBeenCalled());
};

describe('an event that was edited', () => {
  it.each<[string, (PageKind | 'reading')[], number]>([
    ['saved and gone from the screen', ['event_edit', 'grid'], 1],
    ['on the way to another page', ['event_edit', 'reading', 'grid'], 1],
    ['still being edited', ['grid', 'event_edit', 'event_edit'], 0],
    ['only looked at', ['grid', 'event', 'grid'], 0],
    ['edited twice', ['event_edit', 'grid', 'event_edit', 'grid'], 2],
  ])('%s', async (_name, pages, expected) => {
    for (const page of pages) await report(page);
    expect(onSaved).toHaveBeenCalledTimes(expected);
  });

  it('is none where another page, or nobody that we trust, says so', async () => {
    await report('event_edit');
    await report('grid', { ...sender, tab: { id: 8 } });
    await report('grid', { ...sender, id: 'other' });
    await report('grid', { ...sender, frameId: 3 });
    expect(onSaved).not.toHaveBeenCalled();
  });
});
