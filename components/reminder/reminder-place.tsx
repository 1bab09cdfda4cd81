import { useEffect, useState } from 'react';
import type { DebriefMeeting } from '../../lib/core/debrief/debrief.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { useIntent } from '../../lib/hooks/use-intent.ts';
import { type Reminder, usePrompts } from '../../lib/hooks/use-prompts.ts';
import { later } from '../ui/later.tsx';
import { undoable } from '../ui/toast.ts';
import { focusNextStep } from './focus-next-step.ts';
import type { ReminderAction } from './reminder-looks.ts';
import { ReminderSection } from './reminder-section.tsx';

const DebriefDialog = later(() =>
  import('../debrief/debrief-dialog.tsx').then(({ DebriefDialog }) => DebriefDialog),
);

const patienceMs = 10_000;

/** What the guard has to tell, above everybody, and where a press on a notification leads. */
export function ReminderPlace({ onShow }: { onShow: (contact: Contact) => void }) {
  const { reminders, snooze, dismiss, muteMeeting, mutePeople, add } = usePrompts();
  const [debriefed, setDebriefed] = useState<DebriefMeeting | null>(null);
  /** Somebody is to be shown who is no contact yet: it takes a click to make one. */
  const [strangerId, setStrangerId] = useState<string | null>(null);
  const { intent, settle } = useIntent();

  const show = (reminder: Reminder): boolean => {
    const { contact, prompt } = reminder;
    setStrangerId(contact ? null : prompt.id);
    if (contact) onShow(contact);
    return contact !== undefined;
  };
  const actions: Record<ReminderAction, (reminder: Reminder) => void> = {
    show,
    book: (reminder) => {
      if (show(reminder)) focusNextStep();
    },
    debrief: (reminder) => {
      if (reminder.contact) onShow(reminder.contact);
      if (reminder.meeting) setDebriefed(reminder.meeting);
    },
    add: (reminder) => {
      void add(reminder)?.then((contact) => {
        setStrangerId(null);
        onShow(contact);
        focusNextStep();
      });
    },
    snooze: (reminder) => undoable(snooze(reminder), 'Put off for 30 minutes'),
    dismiss: (reminder) => undoable(dismiss(reminder), 'No next step is asked for'),
    isBooked: (reminder) => undoable(dismiss(reminder), 'Taken as booked'),
    muteMeeting: (reminder) => undoable(muteMeeting(reminder), 'No reminders for this meeting'),
    mutePeople: (reminder) => undoable(mutePeople(reminder), 'No reminders for these people'),
  };

  useEffect(() => {
    if (intent === null || reminders === undefined) return;
    const reminder = reminders.find(({ prompt }) => prompt.id === intent.promptId);
    // The panel may hear of the press before it has read what was told.
    if (reminder === undefined && Date.now() - intent.at < patienceMs) return;
    if (reminder) actions[intent.action](reminder);
    settle();
  });

  return (
    <>
      {reminders && (
        <ReminderSection
          reminders={reminders}
          strangerId={strangerId}
          onAction={(name, one) => actions[name](one)}
        />
      )}
      {debriefed && (
        <DebriefDialog key={debriefed.startsAt} meeting={debriefed} onClose={() => setDebriefed(null)} />
      )}
    </>
  );
}
