import type { ComponentProps } from 'react';

const looks = {
  primary: 'text-sm bg-accent text-on-accent font-semibold px-3 min-h-8 hover:opacity-90',
  plain: 'text-sm border border-control/60 bg-surface px-3 min-h-8 hover:bg-sunken',
  small: 'border border-control/60 bg-surface px-1.5 min-h-7 text-xs hover:bg-sunken',
  quiet: 'text-sm text-accent px-1.5 min-h-6 hover:bg-sunken',
  chip: 'bg-sunken text-ink px-2 min-h-6 text-xs hover:bg-edge',
  danger: 'text-sm border border-bad/60 text-bad px-3 min-h-8 hover:bg-sunken',
} as const;

type ButtonProps = ComponentProps<'button'> & { look?: keyof typeof looks };

/** A native button; every look is at least 24 px high (WCAG 2.5.8). */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={`max-w-full shrink-0 rounded-control disabled:opacity-50 aria-pressed:bg-mark aria-pressed:font-semibold aria-pressed:text-ink ${looks[look]} ${className}`}
    />
  );
}
