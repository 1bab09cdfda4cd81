import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';

type MailItemProps = {
  who: string;
  when: string;
  text: string;
  isKept: boolean;
  onKeep: () => void;
  /** Other ways to keep it, and what has to be asked first. */
  children?: ReactNode;
};

/** One mail of the open thread, or one entry of a record: who, when, its first lines, and one click to keep it. */
export function MailItem({ who, when, text, isKept, onKeep, children }: MailItemProps) {
  return (
    <li className="py-1">
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-2">
        <p dir="auto" className="text-xs text-muted">
          {who}, {when}
        </p>
        <Button
          look="quiet"
          className={isKept ? '-mr-1 text-good' : '-mr-1'}
          aria-label={`${isKept ? 'Kept' : 'Keep as note'}: ${who}, ${when}`}
          onClick={onKeep}
        >
          {isKept ? '✓ Kept' : 'Keep as note'}
        </Button>
      </div>
      <p dir="auto" className="line-clamp-3 text-sm">
        {text}
      </p>
      {children}
    </li>
  );
}
