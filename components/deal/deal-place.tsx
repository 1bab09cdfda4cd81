import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import type { Deal } from '../../lib/core/model/entities.ts';
import { useDealActions } from '../../lib/hooks/use-deal-actions.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { undoable } from '../ui/toast.ts';
import { DealSection } from './deal-section.tsx';

type DealPlaceProps = {
  snapshot: PageSnapshot;
  origin: string | undefined;
  /** The stored deal that is meant. */
  deal: Deal | undefined;
  isTyping: boolean;
  now: number;
};

/** On a CRM's record: how the deal stands; a deal that nobody knows is remembered with one click. */
export function DealPlace({ snapshot, origin, deal, isTyping, now }: DealPlaceProps) {
  const { remember } = useDealActions();
  const isDealPage = snapshot.page === 'deal';
  if (deal)
    return (
      <DealSection
        key={deal.id}
        dealId={deal.id}
        onPage={isDealPage ? snapshot.people : []}
        isTyping={isTyping}
        now={now}
      />
    );
  if (!isDealPage || !snapshot.deal) return null;
  return (
    <Section name="Deal">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <p className="min-w-40 flex-1 text-sm">This deal is not remembered yet.</p>
        <Button look="small" onClick={() => undoable(remember(snapshot, origin), 'Deal remembered')}>
          Remember this deal
        </Button>
      </div>
    </Section>
  );
}
