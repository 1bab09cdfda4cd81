import { Dexie } from 'dexie';
import { sendToWorker } from '../platform/messages.ts';

/** What the guard judges by; what is written letter by letter is not among it. */
const tables = [
  'conversations',
  'touches',
  'nextSteps',
  'deals',
  'contacts',
  'meetings',
  'calendars',
  'playbooks',
  'prompts',
  'settings',
];
const restMs = 500;

/**
 * Asks the guard to look after every write that it judges by, from wherever it came: the worker cannot watch the
 * database itself. The first goes at once, since a page may close any moment; what follows is gathered.
 */
export function lookOnWrites(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const look = () => {
    isDue = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isDue) look();
    }, restMs);
    void sendToWorker('guard:look', undefined);
  };
  Dexie.on('storagemutated', (parts) => {
    const isOurs = Object.keys(parts).some((part) => tables.includes(part.split('/')[3] ?? ''));
    if (!isOurs) return;
    if (timer === undefined) look();
    else isDue = true;
  });
}
