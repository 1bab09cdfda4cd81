import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openFromPage } from '../../../entrypoints/background/open-from-page.ts';

const gmail = {
  id: 'own-extension',
  frameId: 0,
  tab: { id: 7, windowId: 4 },
  url: 'https://mail.google.com/mail/u/0/#inbox',
  origin: 'https://mail.google.com',
};

let browser = resetFakeChrome();
beforeEach(() => {
  browser = resetFakeChrome();
  openFromPage();
});

describe('the chip’s click', () => {
  it('opens the panel in the same turn, while it still counts', () => {
    browser.fake.runtime.onMessage.fire({ name: 'panel:open' }, gmail, vi.fn<() => void>());
    expect(browser.state.openedPanels).toEqual([4]);
  });

  it('says where the browser refused', async () => {
    browser.state.canOpenPanel = false;
    const answer = vi.fn<(result: unknown) => void>();
    browser.fake.runtime.onMessage.fire({ name: 'panel:open' }, gmail, answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith(expect.objectContaining({ code: 'refused' })));
  });

  it.each<[string, object]>([
    ['another extension', { ...gmail, id: 'other-extension' }],
    ['a frame inside the page', { ...gmail, frameId: 3 }],
    ['no tab', { ...gmail, tab: undefined }],
    ['a site that is not read', { ...gmail, url: 'https://evil.example/', origin: 'https://evil.example' }],
    ['a frame of another origin', { ...gmail, origin: 'https://evil.example' }],
    ['a page that is rendered ahead', { ...gmail, documentLifecycle: 'prerender' }],
  ])('is not taken from %s', async (_name, sender) => {
    const answer = vi.fn<(result: unknown) => void>();
    browser.fake.runtime.onMessage.fire({ name: 'panel:open' }, sender, answer);
    await vi.waitFor(() =>
      expect(answer).toHaveBeenCalledWith(expect.objectContaining({ code: 'unknown_sender' })),
    );
    expect(browser.state.openedPanels).toEqual([]);
  });
});
