import { useEffect, useState } from 'react';
import type { DebriefMeeting } from '../../lib/core/debrief/debrief.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { useIntent } from '../../lib/hooks/use-intent.ts';
import { type Reminder, type ReminderTalk, usePrompts } from '../../lib/hooks/use-prompts.ts';
import { later } from '../ui/later.tsx';
import { showToast, undoable } from '../ui/toast.ts';
import { focusNextStep } from './focus-next-step.ts';
import type { ReminderAction, TalkAction } from './reminder-looks.ts';
import { ReminderSection } from './reminder-section.tsx';

const DebriefDialog = later(() =>
  import('../debrief/debrief-dialog.tsx').then(({ DebriefDialog }) => DebriefDialog),
);

const patienceMs = 10_000;

/** What the guard has to tell, above everybody, and where a press on a notification leads. */
export function ReminderPlace({ onShow }: { onShow: (contact: Contact) => void }) {
  const { reminders, ...prompts } = usePrompts();
  const [debriefed, setDebriefed] = useState<DebriefMeeting | null>(null);
  /** The address of somebody who is to be shown and no contact yet: it takes a click to make one. */
  const [stranger, setStranger] = useState<string | null>(null);
  const { intent, settle } = useIntent();

  const show = ({ contact, outside }: ReminderTalk): boolean => {
    setStranger(contact ? null : (outside[0]?.email ?? null));
    if (contact) onShow(contact);
    return contact !== undefined;
  };
  const book = (talk: ReminderTalk) => {
    if (show(talk)) focusNextStep(talk.contact?.name ?? '');
  };
  const add = async (talk: ReminderTalk) => {
    const contact = await prompts.add(talk);
    setStranger(null);
    if (contact) book({ ...talk, contact });
  };
  const withTalk: Record<TalkAction, (talk: ReminderTalk) => void> = {
    show,
    book,
    debrief: (talk) => {
      if (talk.contact) onShow(talk.contact);
      setDebriefed(talk.meeting);
    },
    add: (talk) => void add(talk).catch(() => showToast('Not saved. Try again.')),
    muteMeeting: (talk) => undoable(prompts.muteMeeting(talk), 'No reminders for this meeting'),
    mutePeople: (talk) => undoable(prompts.mutePeople(talk), 'No reminders for these people'),
  };
  const withAll: Record<Exclude<ReminderAction, TalkAction>, (reminder: Reminder) => void> = {
    snooze: (reminder) => undoable(prompts.snooze(reminder), 'Put off for 30 minutes'),
    dismiss: (reminder) => undoable(prompts.dismiss(reminder), 'No next step is asked for'),
    isBooked: (reminder) => undoable(prompts.sayBooked(reminder), 'Booked, as you said'),
  };
  const act = (action: ReminderAction, reminder: Reminder, talk = reminder.talks[0]) => {
    if (action in withAll) withAll[action as keyof typeof withAll](reminder);
    else if (talk) withTalk[action as TalkAction](talk);
  };

  useEffect(() => {
    if (intent === null || reminders === undefined) return;
    const reminder = reminders.find(({ prompt }) => prompt.id === intent.promptId);
    // The panel may hear of the press before it has read what was told.
    if (reminder === undefined && Date.now() - intent.at < patienceMs) return;
    if (reminder) act(intent.action, reminder);
    settle();
  });

  return (
    <>
      {reminders && <ReminderSection reminders={reminders} stranger={stranger} onAction={act} />}
      {debriefed && (
        <DebriefDialog key={debriefed.startsAt} meeting={debriefed} onClose={() => setDebriefed(null)} />
      )}
    </>
  );
}
