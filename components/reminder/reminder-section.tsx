import { type ReactNode, useState } from 'react';
import { countsOnBadge } from '../../lib/core/guard/prompt-order.ts';
import type { Reminder, ReminderTalk } from '../../lib/hooks/use-prompts.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Status } from '../ui/status.tsx';
import type { ReminderAction } from './reminder-looks.ts';
import { ReminderButtons } from './reminder-buttons.tsx';

type ReminderSectionProps = {
  /** The strongest first, those that are put off last. */
  reminders: readonly Reminder[];
  stranger: string | null;
  onAction: (action: ReminderAction, reminder: Reminder, talk: ReminderTalk | undefined) => void;
};

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

const saidOf = ({ prompt, row }: Reminder): string =>
  prompt.isPutOff && row.snoozedUntil !== undefined
    ? `Put off until ${clock.format(row.snoozedUntil)}. ${prompt.message}`
    : prompt.message;

/** What must not be missed, in a line or two: the strongest reminder with what can be done, the others behind it. */
export function ReminderSection({ reminders, stranger, onAction }: ReminderSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const [foremost, ...others] = reminders;
  if (foremost === undefined) return null;
  const isQuiet = foremost.prompt.isPutOff;
  const buttonsOf = (reminder: Reminder, end?: ReactNode) => (
    <ReminderButtons
      key={reminder.prompt.id}
      reminder={reminder}
      stranger={stranger}
      onAction={(action, talk) => onAction(action, reminder, talk)}
      end={end}
    />
  );
  const more = others.length > 0 && (
    <Button look="quiet" className="text-xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {isOpen ? 'Fewer' : `and ${others.length} more`}
    </Button>
  );
  return (
    <Section
      name="Reminder"
      className={countsOnBadge(foremost.prompt) && !isQuiet ? 'border-warn/70' : ''}
      heading={
        <Status className={`block pt-0.5 text-sm ${isQuiet ? 'text-muted' : ''}`}>{saidOf(foremost)}</Status>
      }
    >
      {buttonsOf(foremost, more)}
      {isOpen && (
        <ul className="mt-1.5 border-t border-edge">
          {others.map((reminder) => (
            <li key={reminder.prompt.id} className="border-b border-edge py-1.5 last:border-b-0 last:pb-0">
              <p className={`text-sm ${reminder.prompt.isPutOff ? 'text-muted' : ''}`}>{saidOf(reminder)}</p>
              {buttonsOf(reminder)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
