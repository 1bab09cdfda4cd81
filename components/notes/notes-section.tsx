import { type ReactNode, type RefObject, useEffect } from 'react';
import type { Conversation } from '../../lib/core/model/entities.ts';
import type { SaveStatus } from '../../lib/hooks/save-status.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Status } from '../ui/status.tsx';
import { directionOf } from './direction-of.ts';
import { insertAtCursor } from './insert-at-cursor.ts';
import { TagChips } from './tag-chips.tsx';

type ConversationKind = Conversation['kind'];
type NotesSectionProps = {
  box: RefObject<HTMLTextAreaElement | null>;
  /** The text as stored when this note was opened; from then on the text box holds it. */
  startText: string;
  /** Changes when another note is to be shown in the box. */
  noteKey: string;
  status: SaveStatus;
  kind: ConversationKind;
  onKind: (kind: ConversationKind) => void;
  onInput: (text: string) => void;
  onLeave: () => void;
  onFile: () => void;
  /** Other ways to bring in what was said. */
  children?: ReactNode;
};

const kinds: readonly (readonly [ConversationKind, string])[] = [
  ['call', 'Call'],
  ['meeting', 'Meeting'],
  ['email', 'E-mail'],
  ['voicemail', 'Voicemail'],
];

function statusWords(status: SaveStatus): string {
  if (status.state === 'failed') return `Not saved: ${status.reason}`;
  if (status.state === 'conflict') return 'Saved. Changed elsewhere too: both versions are kept.';
  return { empty: '', saving: 'Saving', saved: 'Saved' }[status.state];
}

/**
 * The editor. The text box is the browser's own (uncontrolled), so that nothing which happens in the panel can take
 * away what stands in it.
 */
export function NotesSection(props: NotesSectionProps) {
  const { box, startText, noteKey, status, kind, onKind, onInput, onLeave, onFile, children } = props;
  const isBad = status.state === 'failed' || status.state === 'conflict';
  // One goes on where the note ends; the browser would put the cursor before its first word.
  useEffect(() => {
    box.current?.setSelectionRange(startText.length, startText.length);
  }, [box, startText]);
  return (
    <Section
      name="Notes"
      hotkey="n"
      aside={
        <>
          <Status className={`text-xs ${isBad ? 'font-semibold text-bad' : 'text-muted'}`}>
            {statusWords(status)}
          </Status>
          <select
            aria-label="Kind of conversation"
            title="What this note is of"
            className="min-h-6 rounded-control bg-transparent px-1 text-sm"
            value={kind}
            onChange={(event) => onKind(event.target.value as ConversationKind)}
          >
            {kinds.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <Button
            look="quiet"
            disabled={status.state === 'empty'}
            title="Move this note to “Last time” and start a new one"
            // Focus would make the box grow and move this button away from under the pointer, and no click would come.
            onMouseDown={(event) => event.preventDefault()}
            onClick={onFile}
          >
            File note
          </Button>
        </>
      }
    >
      {/* High while the focus is anywhere in the section: a button that moved under the pointer would lose its click. */}
      <textarea
        key={noteKey}
        ref={box}
        aria-label="Notes"
        aria-keyshortcuts="n"
        dir={directionOf(startText)}
        rows={2}
        defaultValue={startText}
        placeholder="Pains, numbers, dates, names"
        className="block h-12 [section:focus-within_&]:h-28 w-full resize-none rounded-control border border-control bg-surface px-2 py-1"
        onInput={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.dir = directionOf(value);
          onInput(value);
        }}
        onBlur={onLeave}
        onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
      />
      <div className="mt-1 flex flex-wrap gap-1">
        <TagChips onTag={(tag) => box.current && insertAtCursor(box.current, tag)} />
        {children}
      </div>
    </Section>
  );
}
