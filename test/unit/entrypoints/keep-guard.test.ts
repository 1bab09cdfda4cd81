import { resetFakeChrome } from '../../support/fake-chrome.ts';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepGuard } from '../../../entrypoints/background/keep-guard.ts';
import { db } from '../../../entrypoints/background/own-database.ts';
import { findPrompt } from '../../../lib/db/repos/prompts.ts';
import { saveRow, type Draft } from '../../../lib/db/row-store.ts';
import { type Intent, watchIntent } from '../../../lib/platform/intent.ts';

const rounds = vi.hoisted(() => ({ come: [] as unknown[], looks: 0 }));
vi.mock('../../../lib/worker/come-round.ts', () => ({
  comeRound: (_db: unknown, round: unknown) => Promise.resolve(rounds.come.push(round)),
}));
vi.mock('../../../lib/worker/look-anew.ts', () => ({
  lookAnew: () => Promise.resolve((rounds.looks += 1)),
}));

const id = 'ended_no_next_step talk 1';
const own = { id: 'own-extension', url: 'chrome-extension://own-extension/sidepanel.html' };

let browser = resetFakeChrome();
beforeEach(async () => {
  browser = resetFakeChrome();
  Object.assign(rounds, { come: [], looks: 0 });
  await saveRow(db, 'prompts', {
    id,
    kind: 'ended_no_next_step',
    meetings: ['talk'],
    at: 1,
    toldAt: 1,
    deliveredAt: 2,
    snoozes: 0,
    snoozedUntil: undefined,
    seenAt: undefined,
  } as Draft<'prompts'>);
  keepGuard();
});

const intents = (): Intent[] => {
  const found: Intent[] = [];
  watchIntent((intent) => found.push(intent));
  return found;
};

it('comes round at every start of the worker', () => expect(rounds.come).toEqual([{ trigger: 'time' }]));

describe('a press on a notification', () => {
  it.each<[string, (fake: typeof browser.fake) => void, Intent['action']]>([
    ['its body', ({ notifications }) => notifications.onClicked.fire(id), 'debrief'],
    ['its first button', ({ notifications }) => notifications.onButtonClicked.fire(id, 0), 'book'],
  ])('opens the panel in the same turn, while it still counts: %s', async (_name, fire, action) => {
    fire(browser.fake);
    expect(browser.state.openedPanels).toEqual([-2]);
    const found = intents();
    await vi.waitFor(() => expect(found).toMatchObject([{ promptId: id, action }]));
  });

  it('is for the panel of the window in which it opens, not for one that is open elsewhere', async () => {
    browser.state.ownWindow = 2;
    const elsewhere = intents();
    browser.fake.notifications.onClicked.fire(id);
    await vi.waitFor(async () => expect(await browser.fake.storage.session.get('intent')).not.toEqual({}));
    browser.state.ownWindow = 1;
    const opened = intents();
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    expect(elsewhere).toEqual([]);
  });

  it('opens a window of its own where no side panel can be opened', async () => {
    browser.state.canOpenPanel = false;
    browser.fake.notifications.onButtonClicked.fire(id, 0);
    await vi.waitFor(async () => expect(await browser.fake.storage.session.get('intent')).not.toEqual({}));
    expect(browser.state.openedWindows).toEqual(['/sidepanel.html']);
    browser.state.ownWindow = browser.state.focusedWindow;
    const found = intents();
    await vi.waitFor(() => expect(found).toHaveLength(1));
  });

  it('puts off with the second button, and opens nothing', async () => {
    browser.fake.notifications.onButtonClicked.fire(id, 1);
    await vi.waitFor(() => expect(rounds.looks).toBe(1));
    expect(await findPrompt(db, id)).toMatchObject({ snoozes: 1 });
    expect(browser.state.openedPanels).toEqual([]);
  });

  it('of the digest only opens the panel', async () => {
    const found = intents();
    browser.fake.notifications.onClicked.fire('digest');
    expect(browser.state.openedPanels).toEqual([-2]);
    await Promise.resolve();
    expect(found).toEqual([]);
    expect(await browser.fake.storage.session.get('intent')).toEqual({});
  });

  it('of a minute ago leads a panel that is opened by hand nowhere', async () => {
    await browser.fake.storage.session.set({
      intent: { promptId: id, action: 'book', at: Date.now() - 61_000 },
    });
    const found = intents();
    await vi.waitFor(async () => expect(await browser.fake.storage.session.get('intent')).toEqual({}));
    expect(found).toEqual([]);
  });
});

describe('a notification', () => {
  const seenAt = async () => (await findPrompt(db, id))?.seenAt;

  it('that the rep closed, or pressed, was seen', async () => {
    browser.fake.notifications.onClosed.fire(id, true);
    await vi.waitFor(async () => expect(await seenAt()).toBeDefined());
    await saveRow(db, 'prompts', { id, seenAt: undefined } as Draft<'prompts'>);
    browser.fake.notifications.onClicked.fire(id);
    await vi.waitFor(async () => expect(await seenAt()).toBeDefined());
  });

  it('that was taken away, or went with the browser, may not have been', async () => {
    browser.fake.notifications.onClosed.fire(id, false);
    browser.fake.notifications.onClosed.fire('digest', true);
    await browser.fake.storage.session.get('intent');
    await findPrompt(db, id);
    expect(await seenAt()).toBeUndefined();
  });
});

describe('being asked to look', () => {
  const ask = (sender: object): Promise<unknown> =>
    new Promise((resolve) => {
      browser.fake.runtime.onMessage.fire({ name: 'guard:look' }, sender, resolve);
    });

  it('looks for a page of our own', async () => {
    expect(await ask(own)).toEqual({ ok: true, value: null });
    expect(rounds.looks).toBe(1);
  });

  it('refuses a content script', async () => {
    expect(await ask({ ...own, url: 'https://mail.google.com/', tab: { id: 1 } })).toMatchObject({
      ok: false,
      code: 'unknown_sender',
    });
    expect(rounds.looks).toBe(0);
  });
});
