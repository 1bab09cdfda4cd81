import { useEffect, useState } from 'react';
import { clearRequests, type LoggedRequest, watchRequests } from '../platform/request-log.ts';

export type { LoggedRequest } from '../platform/request-log.ts';

/** The last requests that the extension sent, newest first (undefined while read), and how to forget them. */
export function useRequests(): { requests: LoggedRequest[] | undefined; forget: () => void } {
  const [requests, setRequests] = useState<LoggedRequest[]>();
  useEffect(() => watchRequests(setRequests), []);
  return { requests, forget: () => void clearRequests() };
}
