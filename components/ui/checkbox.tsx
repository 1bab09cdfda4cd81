import { type ComponentProps, useId } from 'react';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type'> & { label: string; hint?: string | undefined };

/** A labelled native checkbox, 24 px high with its words (WCAG 2.5.8). */
export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="flex min-h-6 items-center gap-2">
        <input
          {...rest}
          id={id}
          type="checkbox"
          className="size-4 shrink-0"
          aria-describedby={hint ? `${id}-hint` : undefined}
        />
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="ml-6 text-xs text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
