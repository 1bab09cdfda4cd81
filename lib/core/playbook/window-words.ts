import type { WindowTrigger } from './window-triggers.ts';

/** What starts each timing window, in a rep's words. */
export const windowWords: Record<WindowTrigger, string> = {
  after_talk: 'after a call with nothing booked',
  late_after_talk: 'once that window has passed',
  buyer_wrote: 'after a mail from the buyer',
  info_sent_late: 'information sent, and its day has passed',
  no_show: 'after a no-show',
  rescheduled: 'moved by them without a new time',
  call_back_later: 'from the day that they named',
  call_back_late: 'once that day has passed',
};

/** "business days 2 to 5". */
export const windowDays = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `business day ${from}` : `business days ${from} to ${to}`;
