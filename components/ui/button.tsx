import type { ComponentProps } from 'react';

const looks = {
  primary: 'bg-accent text-on-accent font-semibold px-3 min-h-8 hover:opacity-90',
  plain: 'border border-control/60 bg-surface px-3 min-h-8 hover:bg-sunken',
  quiet: 'text-accent px-1.5 min-h-6 hover:bg-sunken',
  chip: 'bg-sunken text-ink px-2 min-h-6 text-xs hover:bg-edge',
  danger: 'border border-bad/60 text-bad px-3 min-h-8 hover:bg-sunken',
} as const;

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof looks };

/** A native button; every look is at least 24 px high (WCAG 2.5.8). */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`rounded-control text-sm whitespace-nowrap disabled:opacity-50 aria-pressed:bg-accent aria-pressed:text-on-accent ${looks[look]} ${className}`}
    />
  );
}
