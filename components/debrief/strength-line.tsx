import type { DebriefAnswers } from '../../lib/core/debrief/debrief.ts';
import { Status } from '../ui/status.tsx';
import { strengthWords } from './debrief-words.ts';

const steps = [1, 2, 3, 4];

/** How firm the next step is as it is entered: in words, and as a bar beside them. */
export function StrengthLine({ answers }: { answers: DebriefAnswers }) {
  const { strength, words } = strengthWords(answers);
  const colour = strength >= 3 ? 'bg-good' : 'bg-warn';
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden className="flex shrink-0 gap-0.5">
        {steps.map((step) => (
          <span
            key={step}
            className={`h-2 w-3 rounded-sm border border-control ${step <= strength ? colour : ''}`}
          />
        ))}
      </span>
      <Status className="text-sm">{words}</Status>
    </div>
  );
}
