import { useState } from 'react';
import type { HistoryEntry, Part, Remark } from '../../lib/core/contract/suggest.ts';
import type { Written } from '../../lib/hooks/page-draft.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { Status } from '../ui/status.tsx';
import { useTold } from '../ui/use-told.ts';
import { useCopy } from '../ui/use-copy.ts';
import { EvidenceList } from './evidence-list.tsx';

export type LineCardProps = {
  name: 'Open with' | 'Bring' | 'Ask for';
  hotkey: string;
  part: Part | null;
  /** What to say where there is no line: what is missing, and the question that would get it. */
  gap: Remark[];
  /** Shown with the evidence. */
  remarks: Remark[];
  history: HistoryEntry[];
  now: number;
  timeZone: string;
  onCopied?: (() => unknown) | undefined;
  /** Puts the line into the draft that is open, and says how it went. */
  insert?: { label: string; run: (line: string) => Promise<Written> } | undefined;
};

/** One line to say, with its evidence a click away. A line without evidence is not shown. */
export function LineCard({
  name,
  hotkey,
  part,
  gap,
  remarks,
  history,
  now,
  timeZone,
  onCopied,
  insert,
}: LineCardProps) {
  const [choice, setChoice] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const { told, tell } = useTold();
  const { copied, copy } = useCopy();
  if (!part) {
    return (
      <Section name={name} data-empty>
        {gap.map((remark) => (
          <p key={remark.text} className="text-sm text-muted">
            {remark.text}
          </p>
        ))}
      </Section>
    );
  }
  const lines = [part, ...part.alternatives.filter((other) => other.evidence.length > 0)];
  const line = lines[choice % lines.length] ?? part;
  return (
    <Section
      name={name}
      hotkey={hotkey}
      aside={
        <>
          <Status className="pr-1 text-xs text-good">{copied}</Status>
          {insert && (
            <Button look="quiet" onClick={() => void insert.run(line.text).then(tell)}>
              {insert.label}
            </Button>
          )}
          <Button look="quiet" aria-keyshortcuts={hotkey} onClick={() => void copy(line.text).then(onCopied)}>
            Copy
          </Button>
          <Button
            look="quiet"
            disabled={lines.length < 2}
            title={lines.length < 2 ? 'The notes allow only this one' : undefined}
            onClick={() => setChoice((choice + 1) % lines.length)}
          >
            Another
          </Button>
          <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            Why
          </Button>
        </>
      }
    >
      <p dir="auto" data-line className="text-line">
        {line.text}
      </p>
      {insert && <Status className="block text-xs text-muted">{told}</Status>}
      {isOpen && (
        <EvidenceList
          evidence={line.evidence}
          history={history}
          rule={part.rule}
          source={part.source}
          remarks={remarks}
          now={now}
          timeZone={timeZone}
        />
      )}
    </Section>
  );
}
