import { useRef, useState } from 'react';
import type { ContactId } from '../../lib/core/model/ids.ts';
import type { FactsOfNotes } from '../../lib/hooks/use-note-facts.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { Section } from '../ui/section.tsx';
import { type NoteActions, NoteItem, type PastNote } from './note-item.tsx';

type LastTimeSectionProps = NoteActions & {
  /** Newest first. */
  past: PastNote[];
  facts: FactsOfNotes;
  contactId: ContactId;
  timeZone: string;
  now: number;
};

const DateQuestion = later(() => import('./date-question.tsx').then(({ DateQuestion }) => DateQuestion));

const pageSize = 10;

/** The notes of the last conversation: those that share its conversation, or else the newest one alone. */
function splitLast(past: PastNote[]): { last: PastNote[]; older: PastNote[] } {
  const newest = past[0]?.note;
  const isLast = ({ note }: PastNote) =>
    note === newest || (note.conversationId !== undefined && note.conversationId === newest?.conversationId);
  return { last: past.filter(isLast), older: past.filter((entry) => !isLast(entry)) };
}

/** The one date of these notes that has to be asked first. */
function firstAsked(notes: PastNote[], facts: FactsOfNotes) {
  return notes
    .flatMap(({ note: { id: noteId, text } }) =>
      (facts.get(noteId)?.dated ?? [])
        .filter(({ isAsked, of }) => isAsked && text.includes(of.said.quote))
        .map((asked) => ({ asked, noteId })),
    )
    .at(0);
}

/** The last conversation's notes, older ones folded away and paged. Absent when there are none. */
export function LastTimeSection({ past, facts, ...rest }: LastTimeSectionProps) {
  const [isOpen, setOpen] = useState(false);
  const [pages, setPages] = useState(1);
  const list = useRef<HTMLDivElement>(null);
  if (past.length === 0) return null;
  const { last, older } = splitLast(past);
  const shown = isOpen ? older.slice(0, pages * pageSize) : [];
  const question = firstAsked(last, facts);
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
      {question && (
        <DateQuestion
          key={`${question.noteId} ${question.asked.words}`}
          {...question}
          contactId={rest.contactId}
          now={rest.now}
          onAnswered={() => list.current?.focus({ preventScroll: true })}
        />
      )}
      <div ref={list} tabIndex={-1} className="divide-y divide-edge outline-none">
        {[...last, ...shown].map((entry) => (
          <NoteItem key={entry.note.id} {...entry} {...rest} facts={facts.get(entry.note.id)} />
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
