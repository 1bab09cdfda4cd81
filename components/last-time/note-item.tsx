import { type ComponentProps, useState } from 'react';
import type { Conversation, Note } from '../../lib/core/model/entities.ts';
import type { ContactId } from '../../lib/core/model/ids.ts';
import { readLength } from '../../lib/core/suggest/read-length.ts';
import type { NoteFacts } from '../../lib/hooks/use-note-facts.ts';
import { directionOf } from '../notes/direction-of.ts';
import { dayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { later } from '../ui/later.tsx';
import type { MarkedText } from './marked-text.tsx';

export type PastNote = { note: Note; conversation?: Conversation | undefined };

export type NoteActions = {
  /** Saves the changed text; rejects with a reason in words. */
  onEdit: (note: Note, text: string) => Promise<void>;
  onDelete: (note: Note) => void;
};

const headLength = 900;
/** More than this in one element makes scrolling heavy; the whole text is in the editor. */
const wholeLength = 60_000;

const kindWords: Record<Conversation['kind'], string> = {
  call: 'Call',
  meeting: 'Meeting',
  email: 'E-mail',
  voicemail: 'Voicemail',
};

type ShownTextProps = ComponentProps<typeof MarkedText>;

const PlainText = ({ text }: Pick<ShownTextProps, 'text'>) => (
  <p dir="auto" className="whitespace-pre-wrap">
    {text}
  </p>
);

const TextWithFacts = later(
  () => import('./marked-text.tsx').then(({ MarkedText }) => MarkedText),
  PlainText,
);

type NoteTextProps = Omit<ShownTextProps, 'text' | 'facts'> & Pick<NoteItemProps, 'note' | 'facts'>;

function NoteText({ note: { text }, facts, ...rest }: NoteTextProps) {
  const [isWhole, setWhole] = useState(false);
  const head = text.slice(0, isWhole ? wholeLength : headLength);
  const shown = head.length < text.length ? `${head}…` : head;
  // Facts of an earlier text would stand on the wrong words.
  const isRead = facts !== undefined && text.startsWith(facts.text);
  return (
    <>
      {isRead ? <TextWithFacts text={shown} facts={facts} {...rest} /> : <PlainText text={shown} />}
      {text.length > headLength && (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Show less' : 'Show more'}
        </Button>
      )}
      {isWhole && text.length > wholeLength && (
        <span className="text-xs text-muted"> The rest is in “Edit”; nothing is cut.</span>
      )}
      {text.length > readLength && (
        <p className="text-xs text-muted">
          The lines and the marks come from the first {readLength.toLocaleString('en')} characters of this
          note.
        </p>
      )}
    </>
  );
}

type NoteItemProps = PastNote &
  NoteActions & {
    contactId: ContactId;
    /** Once they are read. */
    facts: NoteFacts | undefined;
    timeZone: string;
    now: number;
  };

/** One filed note: what was said, when, and how to mend or delete it. Markup in a note is text. */
export function NoteItem({
  note,
  conversation,
  contactId,
  facts,
  timeZone,
  now,
  onEdit,
  onDelete,
}: NoteItemProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState('');
  const save = (text: string) =>
    onEdit(note, text).then(
      () => setDraft(null),
      (reason: unknown) => setError(`Not saved: ${reason instanceof Error ? reason.message : 'unknown'}`),
    );
  return (
    <article className="py-1">
      <header className="flex flex-wrap items-center justify-between gap-x-2 text-xs text-muted">
        <span>
          {kindWords[conversation?.kind ?? 'call']},{' '}
          <time dateTime={new Date(note.at).toISOString()}>{dayWords(note.at, timeZone, now)}</time>
          {note.conflictOf && <strong className="font-semibold text-warn"> · other version, kept</strong>}
        </span>
        <span>
          <Button look="quiet" onClick={() => setDraft(draft === null ? note.text : null)}>
            {draft === null ? 'Edit' : 'Stop editing'}
          </Button>
          <Button look="quiet" onClick={() => onDelete(note)}>
            Delete
          </Button>
        </span>
      </header>
      {draft === null ? (
        <NoteText note={note} noteId={note.id} contactId={contactId} facts={facts} now={now} />
      ) : (
        <div className="flex flex-col items-start gap-1">
          <div className="w-full">
            <TextArea
              label="Edit this note"
              rows={6}
              dir={directionOf(note.text)}
              defaultValue={draft}
              error={error || undefined}
              onChange={(event) => setDraft(event.target.value)}
            />
          </div>
          <Button look="primary" onClick={() => void save(draft)}>
            Save note
          </Button>
        </div>
      )}
    </article>
  );
}
