import { type ReactNode, useState } from 'react';
import type { Evidence } from '../../lib/core/contract/suggest.ts';
import type { DealReading } from '../../lib/core/deal/read-deal.ts';
import { EvidenceList } from '../cards/evidence-list.tsx';
import { Button } from '../ui/button.tsx';

/** Form and word tell the state, so that the colour is not needed. */
const marks = {
  known: { sign: '✓', look: 'text-good', words: 'Known' },
  unsure: { sign: '?', look: 'text-warn', words: 'Unsure' },
  open: { sign: '○', look: 'text-warn', words: 'Open' },
} as const;

type FactRowProps = {
  mark: keyof typeof marks;
  name: string;
  words: ReactNode;
  /** The notes that it stands on. */
  why?: { evidence: Evidence[]; reading: DealReading };
  now: number;
  timeZone: string;
};

const mostShown = 3;

/** One thing about a deal: whether it is known, what of it, and the notes behind it. */
export function FactRow({ mark, name, words, why, now, timeZone }: FactRowProps) {
  const [isOpen, setOpen] = useState(false);
  const { sign, look, words: state } = marks[mark];
  return (
    <li className="py-1" data-state={mark}>
      <div className="flex items-start gap-2">
        <span aria-hidden className={`w-3 shrink-0 text-center font-semibold ${look}`}>
          {sign}
        </span>
        <div className="min-w-0 flex-1">
          <p className="text-xs">
            <span className="font-semibold">{name}</span> <span className="text-muted">{state}</span>
          </p>
          <div dir="auto" className="text-sm wrap-anywhere">
            {words}
          </div>
        </div>
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
