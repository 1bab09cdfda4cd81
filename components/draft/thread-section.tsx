import { useState } from 'react';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { type KeptMail, keptMailOf, useKeepMails } from '../../lib/hooks/use-keep-mails.ts';
import type { OpenThread } from '../../lib/hooks/use-thread.ts';
import { clockOf, nearDayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { showToast, showUndo } from '../ui/toast.ts';
import { KeepSelection } from './keep-selection.tsx';
import { MailItem } from './mail-item.tsx';
import { RecapItem } from './recap-item.tsx';

type ThreadSectionProps = { brief: Brief; open: OpenThread; tabId: number; now: number };

const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${more}`;

/** What the open thread says: the buyer's newest words first, each mail to be kept as a note with one click. */
export function ThreadSection({ brief, open, tabId, now }: ThreadSectionProps) {
  const [isWhole, setWhole] = useState(false);
  const { thread, mails, folded, recaps } = open;
  const { isKept, keep } = useKeepMails(brief, thread.subject);
  if (mails.length + folded + recaps.length === 0) return null;
  const newest = mails.findLast(({ entry }) => entry.direction === 'in') ?? mails.at(-1);
  const others = mails.filter((mail) => mail !== newest).toReversed();
  const { timeZone } = brief.input;
  const [first = brief.contact.name] = brief.contact.name.split(' ');

  const save = (kept: readonly KeptMail[]) => {
    keep(kept).then(
      (done) =>
        done.kept === 0
          ? void showToast('Kept already')
          : showUndo(`${many(done.kept, 'mail', 'mails')} kept under “Last time”`, done.undo),
      () => void showToast('Not saved. Try again.'),
    );
  };
  const itemOf = (mail: (typeof mails)[number]) => (
    <MailItem
      key={mail.messageId ?? mail.at}
      who={mail.entry.direction === 'in' ? first : 'You'}
      when={`${nearDayWords(mail.at, timeZone, now)}, ${clockOf(mail.at, timeZone)}`}
      text={mail.entry.text ?? ''}
      isKept={isKept(keptMailOf(mail))}
      onKeep={() => save([keptMailOf(mail)])}
    />
  );
  return (
    <Section
      name="In this thread"
      aside={
        others.length > 0 && (
          <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Hide the others' : `${others.length} more`}
          </Button>
        )
      }
    >
      {recaps.map((recap) => (
        <RecapItem key={recap.sentAt} brief={brief} recap={recap} />
      ))}
      <ul className="divide-y divide-edge">
        {newest && itemOf(newest)}
        {isWhole && others.map(itemOf)}
      </ul>
      {folded > 0 && (
        <p className="text-xs text-muted">
          {many(folded, 'folded message is', 'folded messages are')} not read: expand{' '}
          {folded === 1 ? 'it' : 'them'} to read.
        </p>
      )}
      <div className="mt-1 flex flex-wrap gap-1">
        {others.length > 0 && (
          <Button look="small" onClick={() => save(mails.map(keptMailOf))}>
            Keep whole thread
          </Button>
        )}
        {mails.length > 0 && <KeepSelection tabId={tabId} mails={mails} now={now} onKeep={save} />}
      </div>
    </Section>
  );
}
