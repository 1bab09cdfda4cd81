import { type ReactNode, useState } from 'react';
import type { Reminder } from '../../lib/hooks/use-prompts.ts';
import { Button } from '../ui/button.tsx';
import { actionsOf, lastWords, type ReminderAction, words } from './reminder-looks.ts';

type ReminderButtonsProps = {
  reminder: Reminder;
  /** Its buyer was to be shown, and is no contact yet. */
  isStranger: boolean;
  onAction: (action: ReminderAction) => void;
  /** What stands at the end of the row. */
  end?: ReactNode;
};

/** What can be done about one reminder. */
export function ReminderButtons({ reminder, isStranger, onAction, end }: ReminderButtonsProps) {
  const [hasMore, setMore] = useState(false);
  const [who] = reminder.outside ?? [];
  const [main] = actionsOf(reminder);
  const button = (action: ReminderAction) => (
    <Button
      key={action}
      look="small"
      className={
        action === main ? 'border-accent! bg-accent! text-on-accent! font-semibold hover:opacity-90' : ''
      }
      onClick={() => onAction(action)}
    >
      {words[action]}
    </Button>
  );
  return (
    <div className="mt-1 flex flex-wrap items-center gap-1">
      {isStranger && who ? (
        <>
          <span className="text-sm">{who.name ?? who.email} is not among your contacts.</span>
          {button('add')}
        </>
      ) : (
        actionsOf(reminder).map(button)
      )}
      <Button look="quiet" className="text-xs" aria-expanded={hasMore} onClick={() => setMore(!hasMore)}>
        {hasMore ? 'Less' : 'More'}
      </Button>
      {end}
      {hasMore && <div className="flex w-full flex-wrap gap-1">{lastWords.map(button)}</div>}
    </div>
  );
}
