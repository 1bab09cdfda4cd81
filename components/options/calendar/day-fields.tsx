import { useState } from 'react';
import { type DayForm, dayFaults, dayFormOf, withDayForm } from '../../../lib/core/guard/day-form.ts';
import type { Settings } from '../../../lib/core/model/settings.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';

type DayFieldsProps = {
  settings: Settings;
  onSave: (change: (stored: Settings) => Pick<Settings, 'self' | 'guard'>) => void;
};

const times = [
  ['workFrom', 'You work from'],
  ['workTo', 'to'],
  ['quietFrom', 'Quiet from'],
  ['quietTo', 'to'],
] as const;

/** When the rep works, when nothing may pop up, and who counts as a colleague. */
export function DayFields({ settings, onSave }: DayFieldsProps) {
  const [form, setForm] = useState(() => dayFormOf(settings));
  const [isTried, setTried] = useState(false);
  const faults = dayFaults(form);
  const fieldOf = (name: keyof DayForm) => ({
    value: form[name],
    ...(isTried && faults[name] && { error: faults[name] }),
    onChange: (event: { currentTarget: { value: string } }) =>
      setForm({ ...form, [name]: event.currentTarget.value }),
  });
  return (
    <form
      aria-label="Your days"
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (Object.keys(faults).length === 0) onSave((stored) => withDayForm(stored, form));
      }}
    >
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(7.5rem,100%),1fr))] gap-2">
        {times.map(([name, label]) => (
          <TextField
            key={name}
            type="time"
            label={label}
            aria-label={name === 'workTo' ? 'You work to' : name === 'quietTo' ? 'Quiet to' : undefined}
            {...fieldOf(name)}
          />
        ))}
      </div>
      <p className="text-xs text-muted">
        Slots are offered while you work, 8:00 to 18:00 where nothing is set. In quiet hours only the panel
        speaks.
      </p>
      <TextField
        label="Largest meeting that counts, in guests"
        inputMode="numeric"
        placeholder="15"
        hint="A meeting with more guests is an event; nobody asks you for its next step."
        {...fieldOf('maxGuests')}
      />
      <TextArea
        label="Your other e-mail addresses"
        hint="One on each line. The first one stands under You. A meeting with yourself alone does not count."
        rows={2}
        spellCheck={false}
        {...fieldOf('otherEmails')}
      />
      <TextArea
        label="Your company’s domains"
        hint="One on each line. People there are colleagues: a meeting with them alone does not count."
        rows={2}
        spellCheck={false}
        {...fieldOf('domains')}
      />
      <Button type="submit" className="self-start">
        Save
      </Button>
    </form>
  );
}
