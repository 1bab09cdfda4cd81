/** What starts a timing window. */
export const windowTriggers = [
  'after_talk',
  'late_after_talk',
  'buyer_wrote',
  'info_sent_late',
  'no_show',
  'rescheduled',
  'call_back_later',
  'call_back_late',
] as const;

export type WindowTrigger = (typeof windowTriggers)[number];
