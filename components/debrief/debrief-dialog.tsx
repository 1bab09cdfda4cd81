import { useState } from 'react';
import type { DebriefMeeting } from '../../lib/core/debrief/debrief.ts';
import { type Debrief, useDebrief } from '../../lib/hooks/use-debrief.ts';
import { clockOf, nearDayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { showUndo } from '../ui/toast.ts';
import { DebriefForm } from './debrief-form.tsx';

type DebriefDialogProps = { meeting: DebriefMeeting; onClose: () => void };

/** "Model review · today, 14:00 · Nora Vance, Omar Reyes". */
function AboutMeeting({
  meeting,
  debrief,
  now,
}: Pick<DebriefDialogProps, 'meeting'> & { debrief: Debrief; now: number }) {
  const { title, startsAt } = meeting;
  const { ground, timeZone } = debrief;
  const names = (ground?.contacts ?? []).map(({ name, emails }) => name || emails[0]);
  const when = `${nearDayWords(startsAt, timeZone, now)}, ${clockOf(startsAt, timeZone)}`;
  return (
    <p dir="auto" className="mb-2 text-sm text-muted first-letter:uppercase">
      {[title, when, names.join(', ')].filter(Boolean).join(' · ')}
    </p>
  );
}

function NewPeople({ debrief: { ground, add } }: { debrief: Debrief }) {
  const { unknown = [], contacts = [] } = ground ?? {};
  if (unknown.length === 0) return null;
  return (
    <div className="mb-2 flex flex-wrap items-center gap-1 text-sm">
      {contacts.length === 0 && (
        <p className="basis-full">
          Nobody of this meeting is a contact yet. Add whom it was with, so that the answers have a place.
        </p>
      )}
      {unknown.slice(0, 6).map((person) => (
        <Button key={person.email} look="small" title={person.email} onClick={() => void add(person)}>
          Add {person.name || person.email}
        </Button>
      ))}
    </div>
  );
}

function DebriefFlow({ meeting, onClose }: DebriefDialogProps) {
  const debrief = useDebrief(meeting);
  const [now] = useState(() => Date.now());
  const [failure, setFailure] = useState('');
  const [isSaving, setSaving] = useState(false);
  const { answers, ground, prefill, slots, next, timeZone, change, save } = debrief;
  if (debrief.isBroken)
    return (
      <Notice role="alert" tone="bad">
        What is stored of this meeting could not be read. Close this and open it again.
      </Notice>
    );
  if (!answers || !ground) return <Status className="text-sm text-muted">Reading your notes</Status>;
  const [foremost] = ground.contacts;
  const onSave = () => {
    if (isSaving) return;
    setSaving(true);
    save().then(
      (undo) => {
        onClose();
        showUndo('Debrief saved', undo);
      },
      () => {
        setSaving(false);
        setFailure('Not saved: the browser’s storage did not take it. What you typed is kept; try again.');
      },
    );
  };
  return (
    <>
      <AboutMeeting meeting={meeting} debrief={debrief} now={now} />
      <NewPeople debrief={debrief} />
      {ground.contacts.length === 0 && ground.unknown.length === 0 && (
        <Notice>Nobody from outside your company is in this meeting, so there is nothing to debrief.</Notice>
      )}
      {foremost && (
        <DebriefForm
          answers={answers}
          prefill={prefill}
          slots={slots}
          next={next}
          timeZone={timeZone}
          buyerZone={foremost.timeZone}
          isOutcomeKnown={ground.talk?.outcome !== undefined}
          now={now}
          change={change}
          onSave={onSave}
        />
      )}
      {failure && (
        <Notice role="alert" tone="bad">
          {failure}
        </Notice>
      )}
    </>
  );
}

/**
 * Half a minute after a meeting, by keyboard alone: how it went, what is next, what changed for the buyer (R13, R15, R19,
 * R20). What is typed is kept until it is saved, also when this is closed.
 */
export function DebriefDialog({ meeting, onClose }: DebriefDialogProps) {
  return (
    <Dialog title="Debrief" isOpen onClose={onClose}>
      <DebriefFlow meeting={meeting} onClose={onClose} />
    </Dialog>
  );
}
