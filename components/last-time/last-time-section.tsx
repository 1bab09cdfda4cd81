import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { type NoteActions, NoteItem, type PastNote } from './note-item.tsx';

type LastTimeSectionProps = NoteActions & {
  /** Newest first. */
  past: PastNote[];
  timeZone: string;
  now: number;
};

const pageSize = 10;

/** The notes of the last conversation: those that share its conversation, or else the newest one alone. */
function splitLast(past: PastNote[]): { last: PastNote[]; older: PastNote[] } {
  const newest = past[0]?.note;
  const isLast = ({ note }: PastNote) =>
    note === newest || (note.conversationId !== undefined && note.conversationId === newest?.conversationId);
  return { last: past.filter(isLast), older: past.filter((entry) => !isLast(entry)) };
}

/** The last conversation's notes, older ones folded away and paged. Absent when there are none. */
export function LastTimeSection({ past, ...rest }: LastTimeSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const [pages, setPages] = useState(1);
  if (past.length === 0) return null;
  const { last, older } = splitLast(past);
  const shown = isOpen ? older.slice(0, pages * pageSize) : [];
  return (
    <Section
      name="Last time"
      aside={
        older.length > 0 && (
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide older' : `${older.length} older`}
          </Button>
        )
      }
    >
      <div className="divide-y divide-edge">
        {[...last, ...shown].map((entry) => (
          <NoteItem key={entry.note.id} {...entry} {...rest} />
        ))}
      </div>
      {isOpen && shown.length < older.length && (
        <Button className="mt-1" onClick={() => setPages(pages + 1)}>
          Show {Math.min(pageSize, older.length - shown.length)} more
        </Button>
      )}
    </Section>
  );
}
