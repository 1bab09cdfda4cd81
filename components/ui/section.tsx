import type { ComponentProps, ReactNode } from 'react';

type SectionProps = ComponentProps<'section'> & {
  name: string;
  /** Shown in the name's place where it says as much by itself; the name stays for screen readers. */
  heading?: ReactNode;
  /** Buttons or a status at the end of the heading's row. */
  aside?: ReactNode;
  hotkey?: string;
};

/** A named region with its heading: what a screen reader, a keyboard and a test find by the same name. */
export function Section({ name, heading, aside, hotkey, className = '', children, ...rest }: SectionProps) {
  return (
    <section
      {...rest}
      aria-label={name}
      className={`rounded-card border border-edge bg-surface px-2.5 pt-1 pb-2 ${className}`}
    >
      <header className="flex min-h-7 flex-wrap items-center justify-between gap-x-2">
        <h2 className={heading ? 'sr-only' : 'text-xs font-semibold text-muted'}>
          {name}
          {hotkey && (
            <kbd
              aria-hidden
              className="ml-1.5 rounded-sm group-data-[keys=off]/panel:hidden bg-sunken px-1 font-sans font-normal"
            >
              {hotkey}
            </kbd>
          )}
        </h2>
        {heading && <div className="min-w-[min(6rem,100%)] flex-1">{heading}</div>}
        {aside && <div className="-mr-1 flex flex-wrap items-center">{aside}</div>}
      </header>
      {children}
    </section>
  );
}
