import { useEffect } from 'react';
import { sendToWorker } from '../platform/messages.ts';

/** Has the calendars asked when the panel opens, or comes into sight again, unless they were just now. */
export function useFreshCalendars(isSettled: boolean): void {
  useEffect(() => {
    if (!isSettled) return undefined;
    const ask = () => {
      if (document.visibilityState === 'visible') void sendToWorker('calendar:sync', { isOpening: true });
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => document.removeEventListener('visibilitychange', ask);
  }, [isSettled]);
}
