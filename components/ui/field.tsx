import { type ComponentProps, type ReactNode, useId } from 'react';

const box =
  'w-full rounded-control border border-control bg-surface px-2 py-1 text-base text-ink aria-invalid:border-bad';

type LabelProps = { label: string; hint?: string; error?: string };

function Labelled({ id, label, hint, error, children }: LabelProps & { id: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="text-xs font-semibold text-muted">
        {label}
      </label>
      {children}
      {(error ?? hint) && (
        <p id={`${id}-hint`} className={`text-xs ${error ? 'text-bad' : 'text-muted'}`}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

const described = (id: string, { hint, error }: LabelProps) => ({
  id,
  'aria-describedby': (error ?? hint) ? `${id}-hint` : undefined,
  'aria-invalid': error ? true : undefined,
});

/** A labelled one-line input; `error` takes the hint's place and marks the input as invalid. */
export function TextField({ label, hint, error, ...rest }: LabelProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <input className={`${box} min-h-8`} {...rest} {...described(id, { label, hint, error })} />
    </Labelled>
  );
}

/** A labelled text of several lines. */
export function TextArea({ label, hint, error, ...rest }: LabelProps & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <textarea className={`${box} resize-y`} rows={3} {...rest} {...described(id, { label, hint, error })} />
    </Labelled>
  );
}

type SelectFieldProps = LabelProps &
  Omit<ComponentProps<'select'>, 'onChange'> & {
    options: readonly (readonly [value: string, words: string])[];
    onPick: (value: string) => void;
  };

/** A labelled native select. */
export function SelectField({ label, hint, error, options, onPick, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <Labelled id={id} label={label} hint={hint} error={error}>
      <select
        className={`${box} min-h-8`}
        {...rest}
        {...described(id, { label, hint, error })}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
