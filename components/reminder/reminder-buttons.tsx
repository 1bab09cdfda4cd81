import { type ReactNode, useState } from 'react';
import type { Reminder, ReminderTalk } from '../../lib/hooks/use-prompts.ts';
import { Button } from '../ui/button.tsx';
import { actionsOf, lastWords, type ReminderAction, words } from './reminder-looks.ts';

type ReminderButtonsProps = {
  reminder: Reminder;
  /** The address of a buyer who was to be shown, and is no contact yet. */
  stranger: string | null;
  onAction: (action: ReminderAction, talk: ReminderTalk | undefined) => void;
  /** What stands at the end of the row. */
  end?: ReactNode;
};

const nameOf = ({ contact, outside: [who] }: ReminderTalk): string =>
  contact?.name || who?.name || who?.email || 'Somebody';

/** What can be done about one reminder; after a block of calls one is chosen first, the last unless said otherwise. */
export function ReminderButtons({ reminder, stranger, onAction, end }: ReminderButtonsProps) {
  const [hasMore, setMore] = useState(false);
  const [chosen, choose] = useState('');
  const { talks } = reminder;
  const talk = talks.find(({ uid }) => uid === chosen) ?? talks[0];
  const isStranger = stranger !== null && talk?.outside[0]?.email === stranger;
  const [main] = actionsOf(reminder);
  const button = (action: ReminderAction) => (
    <Button
      key={action}
      look="small"
      className={
        action === main ? 'border-accent! bg-accent! text-on-accent! font-semibold hover:opacity-90' : ''
      }
      onClick={() => onAction(action, talk)}
    >
      {words[action]}
    </Button>
  );
  return (
    <div className="mt-1 flex flex-wrap items-center gap-1">
      {talks.length > 1 && (
        <fieldset aria-label="Which call" className="flex w-full flex-wrap gap-1">
          {talks.map((one) => (
            <Button key={one.uid} look="chip" aria-pressed={one === talk} onClick={() => choose(one.uid)}>
              {nameOf(one)}
            </Button>
          ))}
        </fieldset>
      )}
      {isStranger && talk ? (
        <>
          <span className="text-sm">{nameOf(talk)} is not among your contacts.</span>
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
