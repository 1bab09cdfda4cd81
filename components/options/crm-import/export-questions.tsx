import type { CrmImportState, ExportChoice, UnsaidAre } from '../../../lib/hooks/use-crm-import.ts';
import { countOf } from './crm-import-words.ts';

type Stage = Extract<CrmImportState['stage'], { at: 'preview' }>;

type QuestionProps<Value extends string> = {
  legend: string;
  value: Value | undefined;
  options: readonly (readonly [Value, string])[];
  onPick: (value: Value) => void;
};

function Question<Value extends string>({ legend, value, options, onPick }: QuestionProps<Value>) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-1 rounded-card border border-edge px-2.5 py-1.5">
      <legend className="px-1 text-sm font-semibold">{legend}</legend>
      {options.map(([one, words]) => (
        <label key={one} className="flex min-h-6 items-center gap-2 text-sm">
          <input
            type="radio"
            name={legend}
            className="size-4 shrink-0"
            checked={value === one}
            onChange={() => onPick(one)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}

const dayWords = [
  ['day-first', 'Day first, as in 31/12/2026'],
  ['month-first', 'Month first, as in 12/31/2026'],
] as const;

const namesakeWords = [
  ['apart', 'Keep them apart'],
  ['join', 'They are the same people: join them'],
] as const;

const unsaidWords: readonly (readonly [UnsaidAre, string])[] = [
  ['talks', 'Notes of calls and meetings'],
  ['other', 'Other notes: not what the buyer said'],
];

/**
 * What no rule can tell: how the dates of this file are written, whether namesakes at one company are one person, and what
 * its notes are. Only of calls, meetings and mails are the lines of the panel made.
 */
export function ExportQuestions({ state, stage }: { state: CrmImportState; stage: Stage }) {
  const { file, choice, preview } = stage;
  const answer = (answers: Partial<ExportChoice>) => void state.look(file, { ...choice, ...answers });
  const isOrderAsked = preview.asks === 'day-order' || preview.isOrderAsked;
  const example = preview.asks === 'day-order' && preview.example !== '' ? `, as in ${preview.example}` : '';
  const { namesakes, unsaid } = preview.asks === null ? preview : { namesakes: 0, unsaid: 0 };
  return (
    <>
      {isOrderAsked && (
        <Question
          legend={`How are the dates of this file written${example}?`}
          value={choice.dayOrder}
          options={dayWords}
          onPick={(dayOrder) => answer({ dayOrder })}
        />
      )}
      {namesakes > 0 && (
        <Question
          legend={`${countOf(namesakes, 'row names', 'rows name')} somebody of the same name at the same company, without the same e-mail`}
          value={choice.namesakes}
          options={namesakeWords}
          onPick={(picked) => answer({ namesakes: picked })}
        />
      )}
      {unsaid > 0 && (
        <Question
          legend={`What ${unsaid === 1 ? 'is this 1 note' : `are these ${countOf(unsaid, 'note')}`}? The file does not say.`}
          value={choice.columns.unsaid}
          options={unsaidWords}
          onPick={state.setUnsaid}
        />
      )}
    </>
  );
}
