import { useState } from 'react';
import type { Contact } from '../../lib/core/model/entities.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import { type TodayItem, type TodayState, useTodayActions } from '../../lib/hooks/use-today.ts';
import { nearDayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { Section } from '../ui/section.tsx';
import { showToast, undoable } from '../ui/toast.ts';
import { AddTaskForm } from './add-task-form.tsx';
import { TodayGroup } from './today-group.tsx';

const TeaserDialog = later(() => import('./teaser-dialog.tsx').then(({ TeaserDialog }) => TeaserDialog));

type TodaySectionProps = { state: TodayState; now: number; onOpen: (contact: Contact) => void };

const groups = [
  { name: 'Meetings', isIn: ({ kind, state }: TodayItem) => kind === 'meeting' && state === 'today' },
  { name: 'Overdue', isIn: ({ state }: TodayItem) => state === 'overdue', isUrgent: true },
  { name: 'To do', isIn: ({ kind, state }: TodayItem) => kind !== 'meeting' && state === 'today' },
] as const;

function doneWords({ done, kind, channel }: TodayItem): string {
  if (done !== 'touch') return 'Done';
  if (kind === 'teaser') return 'Noted as sent';
  return channel === 'email' ? 'Noted as an e-mail' : 'Noted as a call';
}

/** What there is to do, whoever is on screen: who is next, what is overdue, what is due today, what comes. */
export function TodaySection({ state, now, onOpen }: TodaySectionProps) {
  const timeZone = ownTimeZone();
  const actions = useTodayActions();
  const [isAdding, setAdding] = useState(false);
  const [written, setWritten] = useState<TodayItem | null>(null);
  const coming = state.items.filter((item) => item.state === 'coming');
  const row = {
    timeZone,
    now,
    laterDays: state.laterDays,
    onOpen: (item: TodayItem) => {
      if (item.contactId) void actions.find(item.contactId).then((contact) => contact && onOpen(contact));
    },
    onDone: (item: TodayItem) => undoable(actions.finish(item), doneWords(item)),
    onLater: (item: TodayItem, until: number) =>
      undoable(actions.snooze(item, until), `Put off until ${nearDayWords(until, timeZone, now)}`),
    onCloseDeal: (item: TodayItem, status: 'won' | 'lost') => {
      if (item.dealId) undoable(actions.closeDeal(item.dealId, status), `Deal is ${status}`);
    },
    onWrite: (item: TodayItem) => {
      if (item.kind === 'teaser') setWritten(item);
      else if (item.contactId)
        void actions
          .write(item.contactId)
          .then((hasAddress) => (hasAddress ? undefined : showToast('No address of theirs is known.')));
    },
  };
  return (
    <Section
      name="Today"
      aside={
        <Button look="quiet" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          Add a task
        </Button>
      }
    >
      {isAdding && (
        <AddTaskForm
          timeZone={timeZone}
          now={now}
          onAdd={(task) => {
            setAdding(false);
            undoable(actions.addTask(task), 'Task added');
          }}
        />
      )}
      {state.items.length === coming.length && (
        <p className="text-muted">
          Nobody is due. Open a mail thread, a calendar event or a CRM contact, and the lines for that person
          stand here.
        </p>
      )}
      {groups.map(({ name, isIn, ...look }) => (
        <TodayGroup key={name} name={name} items={state.items.filter(isIn)} {...look} {...row} />
      ))}
      {coming.length > 0 && (
        <details className="mt-1">
          <summary className="min-h-6 text-sm text-accent">Coming ({coming.length})</summary>
          <TodayGroup name="Coming" items={coming} {...row} />
        </details>
      )}
      {written?.contactId && (
        <TeaserDialog key={written.id} contactId={written.contactId} onClose={() => setWritten(null)} />
      )}
    </Section>
  );
}
