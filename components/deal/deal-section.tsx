import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import { lastChange } from '../../lib/core/deal/last-change.ts';
import { timeInStage } from '../../lib/core/deal/time-in-stage.ts';
import type { DealId } from '../../lib/core/model/ids.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import { useDeal } from '../../lib/hooks/use-deal.ts';
import { CitationLine } from '../cards/citation-line.tsx';
import { Section } from '../ui/section.tsx';
import { changeWords, stageWords } from './deal-words.ts';
import { DealStep } from './deal-step.tsx';
import { FactRow } from './fact-row.tsx';
import { NeedRow } from './need-row.tsx';

type DealSectionProps = {
  dealId: DealId;
  /** The people whom the open page names on it. */
  onPage: PageSnapshot['people'];
  isTyping: boolean;
  now: number;
};

/**
 * How a deal stands: its next step (R18), what changed for the buyer (R19), the four things to know with the notes behind
 * them (R21), who is missing, and for how long it has been in its stage.
 */
export function DealSection({ dealId, onPage, isTyping, now }: DealSectionProps) {
  const read = useDeal(dealId, { onPage, isTyping, minute: now });
  if (!read?.view) return null;
  const { view, reading } = read;
  const { deal, people } = view;
  const time = { now, timeZone: ownTimeZone() };
  const stage = timeInStage(deal, time.now, time.timeZone);
  const talks = people.flatMap((one) => one.talks);
  const change = lastChange(talks, now);
  return (
    <Section name="Deal" aside={stage && <p className="text-xs text-muted">{stageWords(stage, time)}</p>}>
      <DealStep view={view} {...time} />
      <ul className="mt-1 divide-y divide-edge border-t border-edge">
        {change && (
          <FactRow
            mark={change.isFragile ? 'fragile' : 'known'}
            name="Changed for them"
            words={changeWords(change, time)}
            {...time}
          />
        )}
        {reading?.needs.map((need) => (
          <NeedRow key={need.rule} need={need} reading={reading} {...time} />
        ))}
        {reading?.missing.map((missing) => (
          <FactRow
            key={missing.name}
            mark="missing"
            name={missing.name}
            words="The notes give them a say."

            why={{ evidence: missing.evidence, reading }}
            {...time}
          />
        ))}
      </ul>
      <details className="mt-1 text-xs text-muted">
        <summary className="min-h-6 text-accent">Why these</summary>
        <CitationLine rule="R18" source="S1 S3" />
        <CitationLine rule="R19" source="S0" />
        <CitationLine rule="R21" source="S2" />
      </details>
    </Section>
  );
}
