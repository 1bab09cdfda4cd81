import type { ReactNode } from 'react';
import type { Account, Contact, Deal } from '../../lib/core/model/entities.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';

type WhoSectionProps = {
  contact: Contact | undefined;
  account?: Account | undefined;
  deal?: Deal | undefined;
  /** Where this person was recognised ("Gmail thread “Order entry”"), or why not. */
  where: ReactNode;
  isPinned: boolean;
  onPin: () => void;
  isPicking: boolean;
  onPick: () => void;
  children?: ReactNode;
};

/** "VP Operations, Harrow & Finch": what is known, in one line. */
const joined = (parts: (string | undefined)[], by: string): string => parts.filter(Boolean).join(by);

/** Whom the lines below are for, and where this person was recognised. */
export function WhoSection(props: WhoSectionProps) {
  const { contact, account, deal, where, isPinned, onPin, isPicking, onPick, children } = props;
  return (
    <Section
      name="Who"
      aside={
        <>
          <Button
            look="quiet"
            aria-pressed={isPinned}
            title={isPinned ? 'Follow the active tab again' : 'Keep this tab’s person while you switch tabs'}
            onClick={onPin}
          >
            Pin
          </Button>
          <Button look="quiet" aria-expanded={isPicking} onClick={onPick}>
            Pick another person
          </Button>
        </>
      }
    >
      {contact && (
        <>
          <p dir="auto" className="text-line font-semibold">
            {contact.name || contact.emails[0]}
          </p>
          <p dir="auto" className="text-sm">
            {joined([contact.title, account?.name], ', ')}
          </p>
          {deal && (
            <p dir="auto" className="text-sm">
              {joined([deal.name, deal.stage, deal.amount], ' · ')}
            </p>
          )}
        </>
      )}
      {where && <div className="text-xs text-muted">{where}</div>}
      {children}
    </Section>
  );
}
