import { browser } from 'wxt/browser';

/** One request that the extension sent. `status` is left out where no answer came. */
export type LoggedRequest = { at: number; method: string; host: string; path: string; status?: number };

const key = 'requests';
const mostKept = 200;

// Words of calendar servers' addresses. A secret address differs from others in its path alone, so what is not known
// to be a plain word is not shown.
const plainWords = new Set(
  'basic.ics caldav calendar calendars dav events export feed freebusy ical ics primary principals public remote.php users v1 v3 well-known .well-known owa webcal'.split(
    ' ',
  ),
);

/** The path with everything but known plain words masked; a query is left out. */
export function plainPath(pathname: string): string {
  return pathname
    .split('/')
    .map((part) => (part === '' || plainWords.has(part.toLowerCase()) ? part : '…'))
    .join('/');
}

/** `fetch`, with each request noted in the log; what it gives and throws is the request's own. */
export const loggingFetch: typeof fetch = async (input, init) => {
  const { url, method } = new Request(input, init);
  const { host, pathname } = new URL(url);
  const entry = { at: Date.now(), method, host, path: plainPath(pathname) };
  try {
    const response = await fetch(input, init);
    await addToLog({ ...entry, status: response.status });
    return response;
  } catch (error) {
    await addToLog(entry);
    throw error;
  }
};

/** The last requests, newest first. */
export async function listRequests(): Promise<LoggedRequest[]> {
  const stored = await browser.storage.local.get<Record<string, LoggedRequest[] | undefined>>(key);
  return stored[key] ?? [];
}

export const clearRequests = (): Promise<void> => browser.storage.local.remove(key);

/** Calls back at once and with every request; returns how to stop. */
export function watchRequests(listener: (requests: LoggedRequest[]) => void): () => void {
  let isStopped = false;
  const publish = async () => {
    const requests = await listRequests();
    if (!isStopped) listener(requests);
  };
  const onStored = (changes: Record<string, unknown>) => {
    if (key in changes) void publish();
  };
  browser.storage.local.onChanged.addListener(onStored);
  void publish();
  return () => {
    isStopped = true;
    browser.storage.local.onChanged.removeListener(onStored);
  };
}

/** A log that cannot be written must not cost the answer; worker and options page write in turn. */
const addToLog = (entry: LoggedRequest): Promise<void> =>
  navigator.locks
    .request(key, async () => {
      const requests = [entry, ...(await listRequests())].slice(0, mostKept);
      await browser.storage.local.set({ [key]: requests });
    })
    .catch(() => undefined);
