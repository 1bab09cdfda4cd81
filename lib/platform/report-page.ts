import type { PageSnapshot } from '../core/contract/read.ts';
import { answerWhile } from './answer-while.ts';
import { fitSnapshot } from './fit-snapshot.ts';
import { sendToWorker, type ContextReport } from './messages.ts';
import { paced } from './pace.ts';
import { longestHoldMs, recordHold } from './record-hold.ts';
import { failure, success } from './result.ts';

/** `isHurried`: a page of records, of which one takes the other's place: read as soon as the next one stands there. */
type ReportOptions = { isHurried?: boolean };

type Look = { onRoot?: (root: ShadowRoot) => void };

type Reader = (document: Document, url: string, options?: Look) => PageSnapshot;

/** The attributes whose change can put another person on the screen. Classes are left out: every hover changes them. */
const watchedAttributes = [
  'style',
  'hidden',
  'aria-hidden',
  'aria-selected',
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
 * worker says `page:stop`, or that the site may not be read. Silent while the page is hidden and while nothing changed. Also answers `page:read`, hidden
 * or not.
 */
export function reportPage(
  read: Reader,
  scriptSignal: AbortSignal,
  { isHurried = false }: ReportOptions = {},
): void {
  const told = new AbortController();
  const signal = AbortSignal.any([scriptSignal, told.signal]);
  let lastSent = '';
  const hold = recordHold();
  let recheck: ReturnType<typeof setTimeout> | undefined;
  const isHeld = (snapshot: PageSnapshot): boolean => {
    clearTimeout(recheck);
    const mustWait = hold(snapshot, performance.now());
    // Nothing need change on the page of a record that is its double.
    if (mustWait) recheck = setTimeout(() => schedule('page'), longestHoldMs);
    return mustWait;
  };
  const observer = new MutationObserver(() => schedule('page'));
  const watch = (root: Document | ShadowRoot) =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: watchedAttributes,
    });
  // An observer does not see into shadow trees: the reader tells which ones it looked into.
  const look = () => lookAt((page, url) => read(page, url, { onRoot: watch }), isHeld);

  const report = async () => {
    if (document.hidden) return;
    const next = look();
    const text = JSON.stringify(next);
    if (text === lastSent) return;
    lastSent = text;
    const answer = await sendToWorker('context:report', next);
    if (!answer.ok) lastSent = '';
    // Taken back while nothing had been said yet.
    if (!answer.ok && answer.code === 'no_access') told.abort();
  };
  const schedule = paced(() => void report(), signal);

  watch(document);
  const listening = { capture: true, passive: true, signal };
  for (const name of watchedEvents) window.addEventListener(name, () => schedule('person'), listening);
  const sendAgain = () => {
    lastSent = '';
    schedule('person');
  };
  for (const name of returnEvents) window.addEventListener(name, sendAgain, listening);
  // Hash, history and replaced entries alike, in a page that never loads again.
  const arrive = () => schedule(isHurried ? 'navigation' : 'person');
  globalThis.navigation?.addEventListener('currententrychange', arrive, { signal });
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
  if (isHurried) arrive();
}

function lookAt(read: Reader, isHeld: (snapshot: PageSnapshot) => boolean): ContextReport {
  const isLoading = document.readyState === 'loading';
  if (!document.body) return { state: 'reading' };
  const snapshot = readOnce(read);
  if (isLoading && snapshot?.page === 'other') return { state: 'reading' };
  if (snapshot && isHeld(snapshot)) return { state: 'reading' };
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
