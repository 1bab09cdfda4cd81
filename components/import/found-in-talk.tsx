import type { FactKind } from '../../lib/core/model/fact-kinds.ts';
import { readLength } from '../../lib/core/suggest/read-length.ts';
import type { TalkReading } from '../../lib/hooks/use-import.ts';
import { FactIcon } from '../last-time/fact-icon.tsx';
import { factLooks } from '../last-time/fact-looks.ts';
import { dueWords } from '../last-time/fact-words.ts';
import { Status } from '../ui/status.tsx';
import { countWords } from './format-words.ts';

type FoundInTalkProps = { talk: TalkReading | undefined; isCurrent: boolean; now: number };

const saidWords = {
  agreed: 'Next step agreed',
  tentative: 'A next step that is not sure yet',
  soft: 'No next step agreed, only',
} as const;

/** "Next step agreed: Thu 26 Nov, 14:00"; without a day the words themselves. */
function nextStepWords({ status, when, evidence }: TalkReading['nextStep'], now: number): string {
  if (status === 'none') return 'No next step was heard.';
  const isDay = when !== undefined && ['minute', 'hour', 'day'].includes(when.grain);
  const said = isDay ? dueWords(when.from.slice(0, 16), now) : `“${evidence.at(-1)?.quote ?? ''}”`;
  return `${saidWords[status]}: ${said}`;
}

/** How many facts of each kind a talk holds, and its next step. */
export function FoundInTalk({ talk, isCurrent, now }: FoundInTalkProps) {
  const kinds = Object.entries(talk?.counts ?? {}) as [FactKind, number][];
  const sum = kinds.reduce((total, [, count]) => total + count, 0);
  return (
    <section aria-label="What was found" aria-busy={!isCurrent}>
      <h3 className="font-semibold">
        {talk ? countWords(sum, 'fact') : 'Facts'}{' '}
        <Status className="text-xs font-normal text-muted">{!isCurrent && 'Looking for facts…'}</Status>
      </h3>
      {talk && (
        <>
          <ul aria-label="Facts by kind" className="flex flex-wrap gap-x-2.5 gap-y-0.5 text-sm empty:hidden">
            {kinds.map(([kind, count]) => (
              <li key={kind} className="whitespace-nowrap">
                <span className="text-accent">
                  <FactIcon kind={kind} />
                </span>{' '}
                {factLooks[kind].word} {count}
              </li>
            ))}
          </ul>
          <p className="text-sm">
            <span className="text-accent">
              <FactIcon kind="next_step" />
            </span>{' '}
            {nextStepWords(talk.nextStep, now)}
          </p>
          {!talk.isWhole && (
            <p className="text-xs text-muted">
              The lines and the marks come from the first {readLength.toLocaleString('en')} characters. All of
              it is kept.
            </p>
          )}
        </>
      )}
    </section>
  );
}
