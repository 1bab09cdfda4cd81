import { type ReactNode, useState } from 'react';
import type { Account, Contact, Deal } from '../../lib/core/model/entities.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';

type WhoSectionProps = {
  contact: Contact | undefined;
  account?: Pick<Account, 'name'> | undefined;
  /** As the open page shows it, else as it is stored. */
  deal?: Pick<Deal, 'name' | 'stage' | 'amount'> | undefined;
  /** What is to be known of the deal before it is opened. */
  dealNote?: string | undefined;
  /** What can be chosen for the deal. */
  dealChoice?: ReactNode;
  /** Where this person was recognised ("Gmail thread “Order entry”"), or why not. */
  where: ReactNode;
  /** Starts and ends a call with this person. */
  call?: ReactNode;
  isPinned: boolean;
  onPin: () => void;
  isPicking: boolean;
  onPick: () => void;
  /** The way to Today, while a person is on screen. */
  today?: ReactNode;
  children?: ReactNode;
};

/** "VP Operations, Harrow & Finch": what is known, in one line. */
const joined = (parts: (string | undefined)[], by: string): string => parts.filter(Boolean).join(by);

/** Whom the lines below are for, and where this person was recognised. */
export function WhoSection(props: WhoSectionProps) {
  const {
    contact,
    account,
    deal,
    dealNote,
    dealChoice,
    where,
    call,
    isPinned,
    onPin,
    isPicking,
    onPick,
    today,
    children,
  } = props;
  const about = joined([contact?.title, account?.name], ', ');
  return (
    <Section
      name="Who"
      heading={
        contact && (
          <p dir="auto" className="text-line leading-snug font-semibold wrap-anywhere">
            {contact.name || contact.emails[0]}
          </p>
        )
      }
      aside={
        <>
          {today}
          <Button look="quiet" aria-label="Pick another person" aria-expanded={isPicking} onClick={onPick}>
            Another person
          </Button>
        </>
      }
    >
      {about && (
        <p dir="auto" className="text-sm">
          {about}
        </p>
      )}
      {deal && (
        <DealLine words={joined([deal.name, deal.stage, deal.amount, dealNote], ' · ')}>
          {dealChoice}
        </DealLine>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <div className="min-w-24 flex-1 text-xs text-muted">{where}</div>
        <div className="-mr-1 flex items-center">
          {call}
          <Button
            look="quiet"
            aria-pressed={isPinned}
            title={isPinned ? 'Follow the active tab again' : 'Keep this tab’s person while you switch tabs'}
            onClick={onPin}
          >
            Pin
          </Button>
        </div>
      </div>
      {children}
    </Section>
  );
}

/** The deal in one line; what can be chosen for it unfolds, and is read only then. */
function DealLine({ words, children }: { words: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  if (!children)
    return (
      <p dir="auto" className="text-xs text-muted">
        {words}
      </p>
    );
  return (
    <>
      <button
        type="button"
        dir="auto"
        aria-expanded={isOpen}
        className="rounded-control text-left text-xs text-muted hover:bg-sunken"
        onClick={() => setOpen(!isOpen)}
      >
        {words} <span aria-hidden>{isOpen ? '▴' : '▾'}</span>
      </button>
      {isOpen && children}
    </>
  );
}
