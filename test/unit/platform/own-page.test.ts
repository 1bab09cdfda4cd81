import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { isOwnPage } from '../../../lib/platform/own-page.ts';

beforeEach(() => void resetFakeChrome());

describe('a message of a page of our own', () => {
  it.each([
    [
      'the options page',
      { id: 'own-extension', url: 'chrome-extension://own-extension/options.html#data' },
      true,
    ],
    ['the panel', { id: 'own-extension', url: 'chrome-extension://own-extension/sidepanel.html' }, true],
    ['our script in a web page', { id: 'own-extension', url: 'https://mail.google.com/mail/u/0/' }, false],
    ['another extension', { id: 'other', url: 'chrome-extension://other/options.html' }, false],
    [
      'another one that names our page',
      { id: 'other', url: 'chrome-extension://own-extension/a.html' },
      false,
    ],
    [
      'an id that only begins alike',
      { id: 'own-extension', url: 'chrome-extension://own-extensions/a' },
      false,
    ],
    ['nobody', {}, false],
  ])('%s', (_name, sender, expected) => {
    expect(isOwnPage(sender)).toBe(expected);
  });
});
