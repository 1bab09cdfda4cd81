import { useState } from 'react';
import type { SuggestOutput } from '../../lib/core/contract/suggest.ts';
import { CitationLine } from '../cards/citation-line.tsx';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Status } from '../ui/status.tsx';
import { useCopy } from '../ui/use-copy.ts';

type Stall = NonNullable<SuggestOutput['stalls']>[number];

/** What they say, in short. */
const stallWords: Record<string, string> = {
  cooled: 'Gone cool',
  think_it_over: '“Need to think”',
  partner: '“Ask my partner”',
  vendors: '“Comparing others”',
  budget: '“No budget”',
  tried_before: '“Tried it before”',
  internal: '“Talk internally”',
  freeze: '“On hold”',
};

/** What the buyer just said, one tap each; the answer stands below (R23 to R26). Absent when there are none. */
export function StallsSection({ stalls }: { stalls: Stall[] }) {
  const [chosen, setChosen] = useState('');
  const { copied, copy } = useCopy();
  const answer = stalls.find(({ stall }) => stall === chosen);
  if (stalls.length === 0) return null;
  return (
    <Section name="Stalls" hotkey="s" aside={<Status>{copied}</Status>}>
      <fieldset aria-label="What they just said" className="flex flex-wrap gap-1">
        {stalls.map(({ stall }, index) => (
          <Button
            key={stall}
            look="chip"
            aria-keyshortcuts={index === 0 ? 's' : undefined}
            aria-pressed={stall === chosen}
            onClick={() => setChosen(stall === chosen ? '' : stall)}
          >
            {stallWords[stall] ?? stall}
          </Button>
        ))}
      </fieldset>
      <div aria-live="polite">
        {answer && (
          <div className="mt-2">
            <p dir="auto" className="text-line">
              {answer.say}
            </p>
            <div className="mt-1 flex items-start justify-between gap-2">
              <CitationLine rule={answer.rule} source={answer.source} />
              <Button look="quiet" onClick={() => void copy(answer.say)}>
                Copy
              </Button>
            </div>
          </div>
        )}
      </div>
    </Section>
  );
}
