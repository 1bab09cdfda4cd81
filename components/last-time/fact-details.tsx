import { useRef } from 'react';
import { factKinds } from '../../lib/core/model/fact-kinds.ts';
import { type DatedFact, isDatedKind } from '../../lib/core/language/dated-facts.ts';
import { Button } from '../ui/button.tsx';
import { SelectField } from '../ui/field.tsx';
import { DayChoice } from './day-choice.tsx';
import { FactIcon } from './fact-icon.tsx';
import { factLooks } from './fact-looks.ts';
import { factName, ruleName, understoodWords } from './fact-words.ts';
import type { StandingFact } from './mark-text.ts';
import type { FactActions } from './use-fact-actions.ts';

type FactDetailsProps = FactActions & {
  reviewed: StandingFact;
  /** The words that name its day, where some do. */
  dated: DatedFact | undefined;
  now: number;
};

const kindOptions = factKinds.map((kind) => [kind, factLooks[kind].word] as const);
const sides = [
  ['them', 'The buyer'],
  ['us', 'Us'],
] as const;

/** What one fact was understood as and by which rule, and how to put it right. */
export function FactDetails({ reviewed, dated, now, correct, dismiss, restore }: FactDetailsProps) {
  const { fact, said, review } = reviewed;
  const root = useRef<HTMLFieldSetElement>(null);
  const side = fact.by ?? 'them';
  /** For a button that goes with what it does: the focus stays here. */
  const leaving = (act: () => void) => {
    root.current?.focus({ preventScroll: true });
    act();
  };
  return (
    <fieldset
      ref={root}
      tabIndex={-1}
      aria-label={factName(fact)}
      className="outline-none my-1 flex min-w-0 flex-col gap-1.5 rounded-card border border-edge bg-sunken px-2 py-1.5 text-sm"
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <p className="min-w-24 flex-1">
          <strong className="font-semibold text-accent">
            <FactIcon kind={fact.kind} /> {factLooks[fact.kind].word}
          </strong>{' '}
          <q className="line-clamp-2">{fact.quote}</q>
        </p>
        <span className="flex gap-1">
          {fact.certain === false && (
            <Button look="small" onClick={() => leaving(() => correct(reviewed, {}))}>
              Right
            </Button>
          )}
          <Button look="small" onClick={() => dismiss(reviewed)}>
            Not right
          </Button>
        </span>
      </div>
      <p className="text-xs text-muted">
        {understoodWords(fact, now).join(' ')}{' '}
        {review ? 'Put right by you.' : `Rule: ${ruleName(said.rule)} (R4).`}
        {review && (
          <Button look="quiet" className="text-xs" onClick={() => leaving(() => restore(review))}>
            As it was read
          </Button>
        )}
      </p>
      <div className="flex flex-wrap items-end gap-x-3 gap-y-1.5">
        <SelectField
          label="Kind"
          value={fact.kind}
          options={kindOptions}
          onPick={(kind) => correct(reviewed, { kind: kind as StandingFact['fact']['kind'] })}
        />
        <fieldset className="flex min-w-0 flex-col gap-1">
          <legend className="mb-1 text-xs font-semibold text-muted">Whose words or task</legend>
          <span className="flex flex-wrap gap-1">
            {sides.map(([by, words]) => (
              <Button
                key={by}
                look="small"
                className="min-h-8"
                aria-pressed={side === by}
                onClick={() => correct(reviewed, { by })}
              >
                {words}
              </Button>
            ))}
          </span>
        </fieldset>
      </div>
      {isDatedKind(fact.kind) && (
        <div className="flex flex-wrap items-end gap-1">
          <DayChoice
            key={fact.due}
            choices={dated?.choices ?? []}
            due={fact.due}
            now={now}
            fieldLabel="By when?"
            onDue={(due) => correct(reviewed, { due, ...(dated && { date: dated.words }) })}
          />
        </div>
      )}
    </fieldset>
  );
}
