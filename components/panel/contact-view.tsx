import { type ReactNode, useRef } from 'react';
import type { SuggestOutput } from '../../lib/core/contract/suggest.ts';
import { insertLine } from '../../lib/hooks/insert-line.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import type { DraftTarget } from '../../lib/hooks/use-open-drafts.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { useContactActions } from '../../lib/hooks/use-contact-actions.ts';
import { useNoteFacts } from '../../lib/hooks/use-note-facts.ts';
import { useNoteEditor } from '../../lib/hooks/use-note-editor.ts';
import { useSettled } from '../../lib/hooks/use-settled.ts';
import { useSuggestion } from '../../lib/hooks/use-suggestion.ts';
import { Cards, isSaidByCard } from '../cards/cards.tsx';
import { DebriefPlace } from '../debrief/debrief-place.tsx';
import { LastTimeSection } from '../last-time/last-time-section.tsx';
import { NextStepSection } from '../next-step/next-step-section.tsx';
import { insertAtCursor } from '../notes/insert-at-cursor.ts';
import { NotesSection } from '../notes/notes-section.tsx';
import { QuestionsSection } from '../questions/questions-section.tsx';
import { StallsSection } from '../stalls/stalls-section.tsx';
import { later } from '../ui/later.tsx';
import { Notice } from '../ui/notice.tsx';
import { undoable } from '../ui/toast.ts';
import { Dock } from './panel-frame.tsx';

const ImportPlace = later(() => import('../import/import-place.tsx').then(({ ImportPlace }) => ImportPlace));
const PlanSection = later(() => import('../plan/plan-section.tsx').then(({ PlanSection }) => PlanSection));
const SentLine = later(() => import('../draft/sent-line.tsx').then(({ SentLine }) => SentLine));

type ContactViewProps = {
  brief: Brief;
  now: number;
  /** What stands above the lines while a draft is open. */
  draft: ReactNode;
  /** The draft that a line may go into. */
  target: DraftTarget | undefined;
  /** What the mail thread beside the panel says. */
  inThread: ReactNode;
  /** How the deal of the open record stands; it rests while somebody types. */
  ofDeal: (isTyping: boolean) => ReactNode;
};

const nothing: Pick<SuggestOutput, 'questions' | 'missing'> = { questions: [], missing: [] };

/** Everything about one contact, from the next step down to the notes. */
export function ContactView({ brief, now, draft, target, inThread, ofDeal }: ContactViewProps) {
  const { contact, callPlan, notes } = brief;
  const box = useRef<HTMLTextAreaElement>(null);
  const editor = useNoteEditor(contact.id, box);
  const { isTyping, touch, rest } = useSettled();
  const suggestion = useSuggestion(brief, isTyping);
  const facts = useNoteFacts(brief, isTyping);
  const actions = useContactActions(contact);
  const time = { now, timeZone: ownTimeZone() };
  const past = notes.filter(({ note }) => note.id !== editor?.noteId && note.text.trim() !== '');
  const { questions, missing } = suggestion ?? nothing;

  return (
    <>
      {draft}
      <NextStepSection
        key={`step ${contact.id}`}
        brief={brief}
        suggestion={suggestion}
        warnings={(suggestion?.warnings ?? []).filter((warning) => !isSaidByCard(warning))}
        now={now}
      >
        <DebriefPlace brief={brief} />
      </NextStepSection>
      <SentLine brief={brief} now={now} />
      {suggestion ? (
        <Cards
          key={contact.id}
          suggestion={suggestion}
          history={suggestion.input.history}
          onUsed={(assetId) => void actions.markUsed(assetId)}
          contactName={contact.name}
          insert={
            target && {
              label: target.label,
              run: (part, line) => insertLine({ target, brief, suggestion }, part, line),
            }
          }
          {...time}
        />
      ) : (
        <Notice>The lines could not be made from these notes; the notes themselves are safe below.</Notice>
      )}
      {suggestion?.plan && (
        <PlanSection
          key={`plan ${contact.id}`}
          change={callPlan?.change ?? ''}
          proposal={suggestion.plan}
          onSave={(change) => void actions.savePlan(callPlan, change)}
        />
      )}
      {ofDeal(isTyping)}
      <QuestionsSection
        questions={questions}
        missing={missing}
        onAsk={(question) => box.current && insertAtCursor(box.current, `Question: ${question} `)}
      />
      <StallsSection key={`stalls ${contact.id}`} stalls={suggestion?.stalls ?? []} />
      {inThread}
      <LastTimeSection
        past={past}
        facts={facts}
        contactId={contact.id}
        onEdit={actions.editNote}
        onDelete={(note) => undoable(actions.deleteNote(note), 'Note deleted')}
        {...time}
      />
      {editor && (
        <Dock>
          <NotesSection
            {...editor}
            box={box}
            onInput={(text) => {
              touch();
              editor.onInput(text);
            }}
            onLeave={rest}
            onFile={() => undoable(editor.file(), 'Note filed under “Last time”')}
          >
            <ImportPlace brief={brief} now={now} box={box} />
          </NotesSection>
        </Dock>
      )}
    </>
  );
}
