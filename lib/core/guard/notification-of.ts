import type { PromptKind, StandingPrompt } from './world.ts';

/** What a system notification says and offers; two buttons at most. */
export type GuardNotification = {
  id: string;
  title: string;
  message: string;
  buttons: readonly NotificationButton[];
  /** Stays until it is answered. */
  isSticky: boolean;
};

export type NotificationButton = 'book' | 'open' | 'snooze';

const titles: Record<PromptKind, string> = {
  before_end: 'The call is nearly over',
  ended_no_next_step: 'Book the next step',
  gap_too_long: 'The next meeting is far off',
  teaser_due: 'Send something ahead',
  no_show: 'Offer new times',
  buyer_change_missing: 'What changed for them?',
};

/** The first button of a kind; a second one puts it off, twice at most. */
const firstButton: Record<PromptKind, NotificationButton> = {
  before_end: 'book',
  ended_no_next_step: 'book',
  gap_too_long: 'book',
  teaser_due: 'open',
  no_show: 'book',
  buyer_change_missing: 'open',
};

/** A prompt as a notification under its row's id, so that the same thing replaces itself and never stands twice. */
export const notificationOf = ({ id, kind, message, canSnooze }: StandingPrompt): GuardNotification => ({
  id,
  title: titles[kind],
  message,
  buttons: [firstButton[kind], ...(canSnooze ? (['snooze'] as const) : [])],
  isSticky: kind === 'ended_no_next_step',
});

export const digestId = 'digest';
const listed = 3;

/** One notification for all that was missed, the oldest first. */
export function digestOf(prompts: readonly StandingPrompt[]): GuardNotification {
  const lines = prompts.slice(0, listed).map(({ message }) => message);
  const more = prompts.length - lines.length;
  return {
    id: digestId,
    title: 'Still open',
    message: [...lines, ...(more > 0 ? [`And ${more} more in the panel.`] : [])].join('\n'),
    buttons: ['open'],
    isSticky: false,
  };
}
