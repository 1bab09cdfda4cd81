import { useState } from 'react';
import type { ReviewedFact } from '../../lib/core/language/apply-reviews.ts';
import { Button } from '../ui/button.tsx';
import { FactIcon } from './fact-icon.tsx';
import { factLooks } from './fact-looks.ts';
import { factName } from './fact-words.ts';
import type { FactActions } from './use-fact-actions.ts';

type FactLegendProps = Pick<FactActions, 'restore'> & { reviewed: readonly ReviewedFact[] };

/** The kinds that were found in a note, each with its icon and word, and what was dismissed, to be brought back. */
export function FactLegend({ reviewed, restore }: FactLegendProps) {
  const [isOpen, setOpen] = useState(false);
  const kinds = Map.groupBy(
    reviewed.flatMap(({ fact }) => fact ?? []),
    ({ kind }) => kind,
  );
  const dismissed = reviewed.filter(({ fact }) => fact === null);
  if (reviewed.length === 0) return null;
  return (
    <div className="mt-1 text-xs text-muted">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-0.5">
        {kinds.size > 0 && (
          <ul aria-label="Found in this note" className="contents">
            {[...kinds].map(([kind, facts]) => (
              <li key={kind} className="whitespace-nowrap">
                <span className="text-accent">
                  <FactIcon kind={kind} />
                </span>{' '}
                {factLooks[kind].word}
                {facts.length > 1 && ` ${facts.length}`}
              </li>
            ))}
          </ul>
        )}
        {dismissed.length > 0 && (
          <Button look="quiet" className="text-xs" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {dismissed.length} dismissed
          </Button>
        )}
      </div>
      {isOpen && dismissed.length > 0 && (
        <ul aria-label="Dismissed facts">
          {dismissed.map(({ said, review }) => (
            <li key={`${said.kind} ${said.start}`} className="flex items-center justify-between gap-2">
              <span className="line-clamp-2 min-w-0">{factName(said)}</span>
              {review && (
                <Button look="quiet" className="text-xs" onClick={() => restore(review)}>
                  Bring back
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
