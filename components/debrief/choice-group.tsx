import { type ReactNode, useId } from 'react';

type ChoiceGroupProps<Value extends string> = {
  legend: ReactNode;
  choices: readonly (readonly [value: Value, words: string])[];
  value: Value | undefined;
  onPick: (value: Value) => void;
  /** After a digit picked one: the keyboard goes on to the next question. */
  onPickedByKey: (group: HTMLElement) => void;
  isSmall?: boolean;
  /** The legend is for screen readers only. */
  isLegendHidden?: boolean;
  error?: string | undefined;
  children?: ReactNode;
};

/** One of a few answers: native radio buttons as chips, which the digits pick while one of them has the focus. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { legend, choices, value, onPick, onPickedByKey, isSmall, isLegendHidden, error, children } = props;
  const name = useId();
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={error !== undefined || undefined}
      className="min-w-0"
      onKeyDown={(event) => {
        const isRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
        const picked = isRadio && !event.ctrlKey && !event.metaKey && choices[Number(event.key) - 1];
        if (!picked) return;
        event.preventDefault();
        onPick(picked[0]);
        onPickedByKey(event.currentTarget);
      }}
    >
      <legend className={isLegendHidden ? 'sr-only' : 'mb-1 text-xs font-semibold text-muted'}>
        {legend}
      </legend>
      <div className="flex flex-wrap gap-1">
        {choices.map(([choice, words], index) => (
          <label
            key={choice}
            className={`flex cursor-pointer items-center gap-1 rounded-control border border-control/60 ${isSmall ? 'min-h-7 px-1.5 text-xs' : 'min-h-7 px-2 text-sm'} has-checked:border-accent has-checked:bg-mark has-checked:font-semibold has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent`}
          >
            <input
              type="radio"
              name={name}
              value={choice}
              aria-keyshortcuts={`${index + 1}`}
              className="sr-only"
              checked={choice === value}
              onChange={() => onPick(choice)}
            />
            <kbd aria-hidden className="font-sans text-xs font-normal text-muted">
              {index + 1}
            </kbd>
            {words}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p role="alert" className="mt-1 text-sm text-bad">
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
