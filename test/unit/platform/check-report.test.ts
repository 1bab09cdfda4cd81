import { describe, expect, it } from 'vitest';
import { checkSender, checkSnapshot } from '../../../lib/platform/check-report.ts';
import { longThread, threadSnapshot } from './sample-snapshots.ts';

const honest = {
  id: 'own',
  tab: { id: 7 },
  frameId: 0,
  url: 'https://mail.google.com/mail/u/0/#inbox',
  origin: 'https://mail.google.com',
  documentId: 'D1',
  documentLifecycle: 'active',
} as chrome.runtime.MessageSender;

describe('checkSender', () => {
  it('knows the content script of a tab by what the browser says of it', () => {
    expect(checkSender(honest, 'own')).toMatchObject({
      tabId: 7,
      origin: 'https://mail.google.com',
      documentId: 'D1',
      site: { id: 'gmail' },
    });
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['a page without a tab', { tab: undefined }],
    ['a frame inside the page', { frameId: 3 }],
    ['a page that is rendered ahead', { documentLifecycle: 'prerender' }],
    ['no address', { url: undefined }],
    ['http that leaves this machine', { url: 'http://news.example/', origin: 'http://news.example' }],
    ['a site that is read by a click alone', { url: 'https://www.linkedin.com/in/x', origin: undefined }],
    ['the site without encryption', { url: 'http://mail.google.com/', origin: 'http://mail.google.com' }],
    ['an origin that is not the address', { origin: 'https://evil.example' }],
    [
      'a page of the extension',
      { url: 'chrome-extension://own/sidepanel.html', origin: 'chrome-extension://own' },
    ],
  ])('drops %s', (_name, fields) => {
    expect(checkSender({ ...honest, ...fields } as chrome.runtime.MessageSender, 'own')).toBeNull();
  });

  it.each([
    ['https://app-eu1.hubspot.com/contacts/1/record/0-1/2', 'hubspot'],
    ['https://hubspot.com/', 'hubspot'],
    ['https://meet.google.com/kfa-wmpt-zqe', 'meet'],
    ['https://calendar.google.com/calendar/u/0/r', 'calendar'],
  ])('knows %s as %s', (url, site) => {
    expect(checkSender({ ...honest, url, origin: undefined }, 'own')?.site?.id).toBe(site);
  });

  it.each([
    ['HubSpot', 'https://nothubspot.com/'],
    ['Gmail', 'https://mail.google.com.evil.example/'],
    ['a site', 'https://crm.harrow.example:8443/#Contact/view/1'],
    ['a site', 'http://127.0.0.1:8000/#tryton/model/party.party/1'],
  ])('takes for %s no other host: %s', (_name, url) => {
    expect(checkSender({ ...honest, url, origin: undefined }, 'own')).toEqual({
      tabId: 7,
      origin: new URL(url).origin,
      documentId: 'D1',
      site: undefined,
    });
  });
});

describe('checkSnapshot', () => {
  it('takes a snapshot of the agreed shape and drops fields that nobody agreed on', () => {
    expect(checkSnapshot({ ...threadSnapshot, extra: 1 })).toEqual({ ok: true, value: threadSnapshot });
  });

  it.each([
    ['10 MB', { ...threadSnapshot, found: { x: 'y'.repeat(1e7) } }],
    ['more messages than agreed', longThread(300, 10)],
    ['a text that is an object', { ...threadSnapshot, contact: { email: { toString: 'x' } } }],
    ['another page kind', { ...threadSnapshot, page: 'bank' }],
    ['nothing', undefined],
  ])('refuses %s', (_name, value) => {
    expect(checkSnapshot(value)).toMatchObject({ ok: false, code: 'refused' });
  });
});
