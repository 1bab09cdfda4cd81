import { useState } from 'react';
import type { Evidence } from '../../lib/core/contract/suggest.ts';
import type { DealReading } from '../../lib/core/deal/read-deal.ts';
import { EvidenceList } from '../cards/evidence-list.tsx';
import { Button } from '../ui/button.tsx';

/** Form and word tell the state, so that the colour is not needed. */
const marks = {
  known: { sign: '✓', look: 'text-good', state: 'Known' },
  unsure: { sign: '?', look: 'text-warn', state: 'Unsure' },
  open: { sign: '○', look: 'text-muted', state: 'Not known' },
  fragile: { sign: '!', look: 'text-warn', state: 'Fragile' },
  missing: { sign: '○', look: 'text-warn', state: 'Not on this deal' },
} as const;

type FactRowProps = {
  mark: keyof typeof marks;
  name: string;
  words: string;
  /** The notes that it stands on. */
  why?: { evidence: Evidence[]; reading: DealReading };
  now: number;
  timeZone: string;
};

const mostShown = 3;

/** One thing about a deal: whether it is known, what of it, and the notes behind it. */
export function FactRow({ mark, name, words, why, now, timeZone }: FactRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { sign, look, state } = marks[mark];
  return (
    <li className="py-1" data-state={mark}>
      <div className="flex items-start gap-2">
        <span aria-hidden className={`w-3 shrink-0 text-center font-semibold ${look}`}>
          {sign}
        </span>
        <p dir="auto" className="line-clamp-4 min-w-0 flex-1 text-sm wrap-anywhere">
          <span className="font-semibold">{name}</span>{' '}
          <span className={mark === 'known' ? 'sr-only' : 'text-muted'}>{state}.</span> {words}
        </p>
        {why && (
          <Button
            look="quiet"
            className="-mr-1"
            aria-label={`Why: ${name}`}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            Why
          </Button>
        )}
      </div>
      {why && isOpen && (
        <EvidenceList
          evidence={why.evidence.slice(0, mostShown)}
          history={why.reading.history}
          whose={why.reading.whose}
          rule="R21"
          source="S2"
          remarks={[]}
          now={now}
          timeZone={timeZone}
        />
      )}
    </li>
  );
}
