import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMenus, openOnGesture } from '../../../entrypoints/background/open-on-gesture.ts';
import { loadContext } from '../../../lib/platform/context-store.ts';
import { listClips } from '../../../lib/platform/clip-inbox.ts';

const tab = { id: 7, windowId: 4, url: 'https://journal.example/a' };
const article = { title: 'Twice', excerpt: '', text: 'Long.', kind: 'insight', url: tab.url };
const page = { app: 'generic', page: 'other', people: [], found: {} };

let browser = resetFakeChrome();
beforeEach(() => {
  browser = resetFakeChrome();
  openOnGesture();
  createMenus();
});

describe('a gesture', () => {
  it.each([
    ['the toolbar icon', () => browser.fake.action.onClicked.fire(tab)],
    ['the keys', () => browser.fake.commands.onCommand.fire('open-panel', tab)],
    ['the context menu', () => browser.fake.contextMenus.onClicked.fire({ menuItemId: 'open-panel' }, tab)],
    ['saving the page', () => browser.fake.contextMenus.onClicked.fire({ menuItemId: 'save-page' }, tab)],
  ])('opens the panel in the same turn, while it still counts: %s', (_name, fire) => {
    fire();
    expect(browser.state.openedPanels).toEqual([4]);
  });

  it('reads the page that it granted', async () => {
    browser.state.scripts.set('/read-page.js', page);
    browser.fake.action.onClicked.fire(tab);
    await vi.waitFor(async () => expect(await loadContext(7)).toMatchObject({ state: 'read', via: 'click' }));
  });

  it('saves the article for the panel, and nothing where there is none', async () => {
    browser.state.scripts.set('/clip-article.js', article);
    browser.fake.contextMenus.onClicked.fire({ menuItemId: 'save-page' }, tab);
    await vi.waitFor(async () => expect((await listClips()).map(({ clip }) => clip)).toEqual([article]));
    browser.state.scripts.set('/clip-article.js', { ...article, url: 'https://journal.example/b', text: '' });
    browser.fake.contextMenus.onClicked.fire({ menuItemId: 'save-page' }, tab);
    await vi.waitFor(() => expect(browser.state.injected).toHaveLength(2));
    expect(await listClips()).toHaveLength(1);
  });

  it.each([
    ['another command', () => browser.fake.commands.onCommand.fire('other', tab)],
    ['another menu', () => browser.fake.contextMenus.onClicked.fire({ menuItemId: 'other' }, tab)],
    ['no tab', () => browser.fake.action.onClicked.fire(undefined)],
  ])('does nothing for %s', (_name, fire) => {
    fire();
    expect(browser.state.openedPanels).toEqual([]);
  });

  it('has two menus after an update as after the install', () => {
    chromeProxy.current.fake.runtime.onInstalled.fire({ reason: 'install' });
    chromeProxy.current.fake.runtime.onInstalled.fire({ reason: 'update' });
    expect(browser.state.menus).toEqual(['open-panel', 'save-page']);
  });
});
