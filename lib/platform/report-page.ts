import type { PageSnapshot } from '../core/contract/read.ts';
import { answerWhile } from './answer-while.ts';
import { fitSnapshot } from './fit-snapshot.ts';
import { sendToWorker, type ContextReport } from './messages.ts';
import { paced } from './pace.ts';
import { failure, success } from './result.ts';

type Reader = (document: Document, url: string) => PageSnapshot;

/** The attributes whose change can put another person on the screen. Classes are left out: every hover changes them. */
const watchedAttributes = [
  'style',
  'hidden',
  'aria-hidden',
  'email',
  'data-hovercard-id',
  'data-eventid',
  'data-email',
  'data-legacy-thread-id',
  'data-thread-perm-id',
];

/** The page's own events that can change what is on the screen without touching the document's tree. */
const watchedEvents = ['readystatechange', 'input', 'focusin'];
/** The page is on the screen again: what was said of it may have been forgotten in between. */
const returnEvents = ['visibilitychange', 'pageshow'];

/**
 * Reports what a page shows to the worker, now and whenever it changes, until the script's signal is aborted or the
 * worker says `page:stop`. Silent while the page is hidden and while nothing changed. Also answers `page:read`, hidden
 * or not.
 */
export function reportPage(read: Reader, scriptSignal: AbortSignal): void {
  const told = new AbortController();
  const signal = AbortSignal.any([scriptSignal, told.signal]);
  let lastSent = '';
  const look = () => lookAt(read);

  const report = async () => {
    if (document.hidden) return;
    const next = look();
    const text = JSON.stringify(next);
    if (text === lastSent) return;
    lastSent = text;
    const answer = await sendToWorker('context:report', next);
    if (!answer.ok) lastSent = '';
  };
  const schedule = paced(() => void report(), signal);

  const observer = new MutationObserver(() => schedule(true));
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: watchedAttributes,
  });
  const listening = { capture: true, passive: true, signal };
  for (const name of watchedEvents) window.addEventListener(name, () => schedule(), listening);
  const sendAgain = () => {
    lastSent = '';
    schedule();
  };
  for (const name of returnEvents) window.addEventListener(name, sendAgain, listening);
  // Hash, history and replaced entries alike, in a page that never loads again.
  globalThis.navigation?.addEventListener('currententrychange', () => schedule(), { signal });
  answerWhile(signal, {
    'page:read': () => {
      const seen = look();
      return seen.state === 'read'
        ? success(seen.snapshot)
        : failure(seen.state, 'Nothing to read here yet.');
    },
    'page:stop': () => {
      told.abort();
      return success(null);
    },
  });
  signal.addEventListener('abort', () => observer.disconnect());
  void report();
}

function lookAt(read: Reader): ContextReport {
  const isLoading = document.readyState === 'loading';
  if (!document.body) return { state: 'reading' };
  const snapshot = readOnce(read);
  if (isLoading && snapshot?.page === 'other') return { state: 'reading' };
  return snapshot ? { state: 'read', snapshot } : { state: 'refused' };
}

/** One reading, cut down to what may be sent; null where even that is too large, or the reader broke on the page. */
export function readOnce(read: Reader): PageSnapshot | null {
  try {
    return fitSnapshot(read(document, location.href));
  } catch {
    return null;
  }
}
