import type { ReactNode } from 'react';

type StatusProps = { children: ReactNode; className?: string };

/** A short message that a screen reader reads out when it changes; `output` has the role `status`. */
export function Status({ children, className = 'text-xs text-good' }: StatusProps) {
  return <output className={className}>{children}</output>;
}
