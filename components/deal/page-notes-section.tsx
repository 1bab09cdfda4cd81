import { useState } from 'react';
import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import type { Deal } from '../../lib/core/model/entities.ts';
import { askSelection } from '../../lib/hooks/ask-selection.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { type PageNote, type TimelineNote, usePageNotes } from '../../lib/hooks/use-page-notes.ts';
import { MailItem } from '../draft/mail-item.tsx';
import { nearDayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { showToast, showUndo } from '../ui/toast.ts';
import { NoteDayForm } from './note-day-form.tsx';

type PageNotesSectionProps = {
  brief: Brief;
  snapshot: PageSnapshot;
  deal: Deal | undefined;
  /** The tab whose script tells what is marked in its page; undefined where the page was read by a click alone. */
  tabId: number | undefined;
  now: number;
};

/** What waits for its day. */
type Asked = Omit<PageNote, 'at'> & { key: string };

const shown = 3;
const marked = 'marked words';

const kindWords: Record<TimelineNote['kind'], string> = {
  note: 'Note',
  email: 'E-mail',
  call: 'Call',
  meeting: 'Meeting',
  other: 'Entry',
};

/** What people wrote on the open record: each entry, or the words that are marked there, is kept as a note with one click. */
export function PageNotesSection({ brief, snapshot, deal, tabId, now }: PageNotesSectionProps) {
  const [isWhole, setWhole] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const { notes = [], isKept, keep } = usePageNotes(brief, snapshot, deal);
  const timeZone = ownTimeZone();
  const { name } = brief.contact;

  const save = (kept: readonly PageNote[]) => {
    setAsked(undefined);
    keep(kept).then(
      (done) =>
        done.kept === 0
          ? void showToast('Kept already')
          : showUndo(`${done.kept === 1 ? '1 note' : `${done.kept} notes`} kept for ${name}`, done.undo),
      () => void showToast('Not saved. Try again.'),
    );
  };
  const keepOne = ({ key, at, ...note }: Asked & { at?: number | undefined }) =>
    at === undefined ? setAsked({ key, ...note }) : save([{ ...note, at }]);
  const keepMarked = async (tab: number) => {
    const selected = await askSelection(tab);
    if (selected) setAsked({ key: marked, text: selected.text });
    else await showToast('Mark some words on the page first.');
  };
  const dayForm = (key: string) =>
    asked?.key === key && (
      <NoteDayForm
        timeZone={timeZone}
        now={now}
        onKeep={(at) => save([{ ...asked, at }])}
        onCancel={() => setAsked(undefined)}
      />
    );
  if (notes.length === 0 && tabId === undefined) return null;
  const dated = notes.flatMap(({ at, ...note }) => (at === undefined ? [] : [{ ...note, at }]));
  return (
    <Section
      name="On this record"
      aside={
        notes.length > shown && (
          <Button look="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? 'Hide the others' : `${notes.length - shown} more`}
          </Button>
        )
      }
    >
      <ul className="divide-y divide-edge">
        {(isWhole ? notes : notes.slice(0, shown)).map((note) => (
          <MailItem
            key={note.key}
            who={note.by ?? kindWords[note.kind]}
            when={note.at === undefined ? (note.shownAt ?? 'no date') : nearDayWords(note.at, timeZone, now)}
            text={note.text}
            isKept={isKept(note)}
            onKeep={() => keepOne(note)}
          >
            {note.talk === undefined && !isKept(note) && (
              <Button look="quiet" className="-ml-1.5" onClick={() => keepOne({ ...note, talk: 'call' })}>
                Keep as a call with {name}
              </Button>
            )}
            {dayForm(note.key)}
          </MailItem>
        ))}
      </ul>
      {asked?.key === marked && (
        <>
          <p dir="auto" className="line-clamp-3 text-sm">
            {asked.text}
          </p>
          {dayForm(marked)}
        </>
      )}
      <div className="mt-1 flex flex-wrap gap-1">
        {dated.length > 1 && (
          <Button look="small" onClick={() => save(dated)}>
            Keep all{dated.length < notes.length && ' with a day'}
          </Button>
        )}
        {tabId !== undefined && (
          <Button look="small" onClick={() => void keepMarked(tabId)}>
            Keep the selected words
          </Button>
        )}
      </div>
    </Section>
  );
}
