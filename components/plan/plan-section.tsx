import type { Sourced } from '../../lib/core/contract/suggest.ts';
import { useState } from 'react';
import { CitationLine } from '../cards/citation-line.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Section } from '../ui/section.tsx';
import { Status } from '../ui/status.tsx';
import { isVaguePlan } from './is-vague-plan.ts';

type PlanSectionProps = {
  /** The rep's own plan as stored; empty where none was written. */
  change: string;
  proposal: Sourced | undefined;
  onSave: (change: string) => void;
};

const vague = 'That is what you will do. What will they understand, rank or trust that they do not today?';

/** Before a first call: one question with a plain answer (R1 to R3). Saved as it is typed. */
export function PlanSection({ change, proposal, onSave }: PlanSectionProps) {
  const [text, setText] = useState(change);
  const write = (next: string) => {
    setText(next);
    onSave(next);
  };
  return (
    <Section
      name="Plan"
      aside={
        proposal &&
        text === '' && (
          <Button look="quiet" onClick={() => write(proposal.text)}>
            Use this
          </Button>
        )
      }
    >
      {proposal && text === '' && (
        <p dir="auto" className="mb-2">
          {proposal.text}
        </p>
      )}
      <TextArea
        label="What is different for the buyer when this call ends?"
        rows={2}
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      {isVaguePlan(text) && <Status className="mt-1 block text-sm text-warn">{vague}</Status>}
      {proposal && (
        <div className="mt-1">
          <CitationLine rule={proposal.rule} source={proposal.source} />
        </div>
      )}
    </Section>
  );
}
