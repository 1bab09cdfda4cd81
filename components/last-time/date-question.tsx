import type { DatedFact } from '../../lib/core/language/dated-facts.ts';
import type { ContactId, NoteId } from '../../lib/core/model/ids.ts';
import { Button } from '../ui/button.tsx';
import { DayChoice } from './day-choice.tsx';
import { FactIcon } from './fact-icon.tsx';
import { factLooks } from './fact-looks.ts';
import { useFactActions } from './use-fact-actions.ts';

type DateQuestionProps = {
  asked: DatedFact;
  noteId: NoteId;
  contactId: ContactId;
  now: number;
  /** The question goes: the focus has to go somewhere else. */
  onAnswered: () => void;
};

/** Words of a note that may mean several days: asked, never guessed. */
export function DateQuestion({ asked, noteId, contactId, now, onAnswered }: DateQuestionProps) {
  const { of, words, choices } = asked;
  const { kind, quote } = of.fact ?? of.said;
  const { correct } = useFactActions(noteId, contactId);
  const answer = (due: string | undefined) => {
    onAnswered();
    correct(of, { date: words, due });
  };
  return (
    <fieldset aria-label={`When is “${words}”?`} className="mb-1.5 min-w-0 border-b border-edge pb-2 text-sm">
      <p>
        When is <strong className="font-semibold">“{words}”</strong>?
      </p>
      <p className="line-clamp-2 text-xs text-muted">
        <FactIcon kind={kind} /> {factLooks[kind].word}: {quote}
      </p>
      <div className="mt-1 flex flex-wrap items-end gap-1">
        <DayChoice choices={choices} due={undefined} now={now} onDue={answer} />
        <Button look="small" onClick={() => answer(undefined)}>
          Not a date
        </Button>
      </div>
    </fieldset>
  );
}
