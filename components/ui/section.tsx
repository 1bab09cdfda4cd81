import type { ComponentProps, ReactNode } from 'react';

type SectionProps = Omit<ComponentProps<'section'>, 'title'> & {
  name: string;
  /** Buttons or a status at the end of the heading's row. */
  aside?: ReactNode;
  hotkey?: string;
};

/** A named region with its heading: what a screen reader, a keyboard and a test find by the same name. */
export function Section({ name, aside, hotkey, className = '', children, ...rest }: SectionProps) {
  return (
    <section
      {...rest}
      aria-label={name}
      className={`rounded-card border border-edge bg-surface px-3 pt-1.5 pb-2.5 ${className}`}
    >
      <header className="flex min-h-7 flex-wrap items-center justify-between gap-x-2">
        <h2 className="text-xs font-semibold text-muted">
          {name}
          {hotkey && (
            <kbd aria-hidden className="ml-1.5 rounded-sm bg-sunken px-1 font-sans font-normal">
              {hotkey}
            </kbd>
          )}
        </h2>
        {aside && <div className="flex flex-wrap items-center gap-0.5">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
