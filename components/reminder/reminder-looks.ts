import type { Reminder } from '../../lib/hooks/use-prompts.ts';

/** What is done about one meeting of a reminder, and about the whole of it. */
export type TalkAction = 'book' | 'debrief' | 'show' | 'add' | 'muteMeeting' | 'mutePeople';
export type ReminderAction = TalkAction | 'snooze' | 'isBooked' | 'dismiss';

type Kind = Reminder['prompt']['kind'];

export const words: Record<ReminderAction, string> = {
  book: 'Book next step',
  debrief: 'How did it go?',
  show: 'Show',
  add: 'Add to contacts',
  snooze: 'Snooze 30 min',
  isBooked: 'It is booked',
  dismiss: 'No next step needed',
  muteMeeting: 'Not for this meeting',
  mutePeople: 'Not for this person',
};

/** What can be done about each kind at once, the likeliest first. */
const first: Record<Kind, readonly ReminderAction[]> = {
  before_end: ['book'],
  ended_no_next_step: ['book', 'debrief', 'snooze'],
  no_show: ['book', 'snooze'],
  gap_too_long: ['book', 'snooze'],
  teaser_due: ['show', 'snooze'],
  buyer_change_missing: ['debrief'],
};

/** The buttons of one reminder: snoozed twice it is not put off again, and a calendar that proves nothing is answered. */
export function actionsOf({ prompt, isUnsure }: Reminder): ReminderAction[] {
  const can = first[prompt.kind].filter(
    (action) => action !== 'snooze' || (prompt.canSnooze && !prompt.isPutOff),
  );
  return isUnsure && prompt.kind === 'ended_no_next_step'
    ? [...can.slice(0, 1), 'isBooked', ...can.slice(1)]
    : can;
}

/** Behind "More": to have done with it. */
export const lastWords: readonly ReminderAction[] = ['dismiss', 'muteMeeting', 'mutePeople'];
