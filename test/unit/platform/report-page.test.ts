// @vitest-environment jsdom
import { chromeProxy, resetFakeChrome } from '../../support/fake-chrome.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import { reportPage } from '../../../lib/platform/report-page.ts';
import { threadSnapshot } from './sample-snapshots.ts';

type Sent = { name: string; data: { state: string; snapshot?: { contact?: { name?: string } } } };
let sent: Sent[] = [];
let controller = new AbortController();
let isHidden = false;
let readyState = 'complete';

/** Reads a name out of the page, as a site's reader would. */
const reader = vi.fn<(document: Document) => PageSnapshot>((document) => ({
  ...threadSnapshot,
  page: document.querySelector('h1') ? ('thread' as const) : ('other' as const),
  contact: { name: document.querySelector('h1')?.textContent ?? '' },
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run, 0));
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => readyState as DocumentReadyState);
  const { fake } = resetFakeChrome();
  sent = [];
  fake.runtime.sendMessage = (message) => {
    sent.push(structuredClone(message) as Sent);
    return Promise.resolve({ ok: true, value: null });
  };
  [isHidden, readyState] = [false, 'complete'];
  controller = new AbortController();
  document.body.innerHTML = '<h1>Sarah</h1>';
  reader.mockClear();
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const names = () => sent.map(({ data }) => data.snapshot?.contact?.name ?? data.state);
const settle = (ms = 400) => vi.advanceTimersByTimeAsync(ms);
const show = (name: string) => {
  document.body.innerHTML = `<h1>${name}</h1>`;
};

describe('reportPage', () => {
  it('ends where it is told that the site may not be read', async () => {
    chromeProxy.current.fake.runtime.sendMessage = (message) => {
      sent.push(structuredClone(message) as Sent);
      return Promise.resolve({ ok: false, code: 'no_access', message: '' });
    };
    reportPage(reader, controller.signal);
    await settle();
    reader.mockClear();
    show('Tom');
    await settle(5_000);
    expect(names()).toEqual(['Sarah']);
    expect(reader).not.toHaveBeenCalled();
  });

  it('reports at once, and again when the page shows something else', async () => {
    reportPage(reader, controller.signal);
    expect(names()).toEqual(['Sarah']);
    show('Tom');
    await settle();
    expect(names()).toEqual(['Sarah', 'Tom']);
  });

  it('reads once for a thousand changes, and is silent where they say nothing new', async () => {
    reportPage(reader, controller.signal);
    for (let index = 0; index < 1_000; index += 1) document.body.append(document.createElement('i'));
    await settle();
    expect(reader).toHaveBeenCalledTimes(2);
    expect(names()).toEqual(['Sarah']);
  });

  it('watches the shadow trees that were read, until it ends', async () => {
    const root = document.body.appendChild(document.createElement('a-card')).attachShadow({ mode: 'open' });
    const inTree = (
      _page: Document,
      _url: string,
      { onRoot }: { onRoot?: (root: ShadowRoot) => void } = {},
    ) => {
      onRoot?.(root);
      return { ...threadSnapshot, contact: { name: root.textContent ?? '' } };
    };
    reportPage(inTree, controller.signal);
    root.append('Tom');
    await settle();
    expect(names()).toEqual(['', 'Tom']);
    controller.abort();
    root.append('as');
    await settle();
    expect(names()).toEqual(['', 'Tom']);
  });

  it('is silent while the page is hidden, and catches up when it is shown', async () => {
    isHidden = true;
    reportPage(reader, controller.signal);
    show('Tom');
    await settle();
    expect(names()).toEqual([]);
    expect(reader).not.toHaveBeenCalled();
    isHidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(names()).toEqual(['Tom']);
  });

  it('says reading while the page is loading and shows nothing, not what it is not', async () => {
    readyState = 'loading';
    document.body.innerHTML = '';
    reportPage(reader, controller.signal);
    expect(names()).toEqual(['reading']);
    show('Sarah');
    await settle();
    expect(names()).toEqual(['reading', 'Sarah']);
  });

  it('follows a field that is typed into, which changes no node', async () => {
    reportPage(
      (document) => ({ ...reader(document), contact: { name: document.querySelector('input')?.value } }),
      controller.signal,
    );
    document.body.innerHTML = '<h1>x</h1><input>';
    await settle();
    const input = document.querySelector('input');
    if (!input) throw new Error('no field');
    input.value = 'Order entry';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    expect(names().at(-1)).toBe('Order entry');
  });

  it('says reading while the address is of one record and the page of the one before', async () => {
    let id = '1';
    const readRecord = (page: Document): PageSnapshot => ({
      ...reader(page),
      page: 'contact',
      record: { type: 'contact', id },
    });
    reportPage(readRecord, controller.signal);
    id = '2';
    document.body.append(document.createElement('i'));
    await settle();
    expect(names()).toEqual(['Sarah', 'reading']);
    show('Tom');
    await settle();
    expect(names()).toEqual(['Sarah', 'reading', 'Tom']);
    id = '3';
    await settle();
    document.body.append(document.createElement('i'));
    await settle();
    expect(names().at(-1)).toBe('reading');
    // Nothing changes on the page of a double any more.
    await settle(6_000);
    expect(names()).toEqual(['Sarah', 'reading', 'Tom', 'reading', 'Tom']);
  });

  it('says refused where even the cut snapshot is too large', () => {
    reportPage(() => ({ ...threadSnapshot, found: { x: 'y'.repeat(1e7) } }), controller.signal);
    expect(names()).toEqual(['refused']);
  });

  it('sends again what could not be sent', async () => {
    chromeProxy.current.fake.runtime.sendMessage = () => Promise.reject(new Error('no receiver'));
    reportPage(reader, controller.signal);
    await settle(0);
    chromeProxy.current.fake.runtime.sendMessage = (message) => {
      sent.push(message as Sent);
      return Promise.resolve({ ok: true, value: null });
    };
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(names()).toEqual(['Sarah']);
  });

  it('ends with its signal: no reading, no report, no answer', async () => {
    reportPage(reader, controller.signal);
    const { onMessage } = chromeProxy.current.fake.runtime;
    expect(onMessage.hasListeners()).toBe(true);
    controller.abort();
    show('Tom');
    await settle();
    expect(names()).toEqual(['Sarah']);
    expect(onMessage.hasListeners()).toBe(false);
  });

  it('ends when the worker says so: the site was taken back', async () => {
    reportPage(reader, controller.signal);
    const { onMessage } = chromeProxy.current.fake.runtime;
    const answer = vi.fn<(result: unknown) => void>();
    onMessage.fire({ name: 'page:stop' }, {}, answer);
    show('Tom');
    await settle();
    expect(answer).toHaveBeenCalledWith({ ok: true, value: null });
    expect(names()).toEqual(['Sarah']);
    expect(onMessage.hasListeners()).toBe(false);
  });

  it('answers the panel, hidden or not', async () => {
    isHidden = true;
    reportPage(reader, controller.signal);
    const answer = vi.fn<(result: unknown) => void>();
    chromeProxy.current.fake.runtime.onMessage.fire({ name: 'page:read' }, {}, answer);
    await settle(0);
    expect(answer).toHaveBeenCalledWith({
      ok: true,
      value: { ...threadSnapshot, contact: { name: 'Sarah' } },
    });
  });

  it('lives through a reader that breaks, and says refused', async () => {
    const broken = vi.fn<() => PageSnapshot>(() => {
      throw new Error('the page changed');
    });
    reportPage(broken, controller.signal);
    expect(names()).toEqual(['refused']);
  });
});
