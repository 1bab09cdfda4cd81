import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { dueWords } from './fact-words.ts';

type DayChoiceProps = {
  /** What the words may mean, each a local day or minute. */
  choices: string[];
  /** The answer that holds. */
  due: string | undefined;
  now: number;
  onDue: (due: string) => void;
  /** Shows the field for another day at once, under this name. */
  fieldLabel?: string;
};

/** Guesses as buttons, and a field for any other day; a time that was said stays with the day. */
export function DayChoice({ choices, due, now, onDue, fieldLabel }: DayChoiceProps) {
  const [isOther, setOther] = useState(fieldLabel !== undefined);
  const [day, setDay] = useState((due ?? '').slice(0, 10));
  const time = (due ?? choices[0])?.slice(10) ?? '';
  return (
    <>
      {choices.map((choice) => (
        <Button key={choice} look="small" aria-pressed={choice === due} onClick={() => onDue(choice)}>
          {dueWords(choice, now)}
        </Button>
      ))}
      {isOther ? (
        <form
          className="flex min-w-0 flex-wrap items-end gap-1"
          onSubmit={(event) => {
            event.preventDefault();
            if (day) onDue(day + time);
          }}
        >
          <TextField
            label={fieldLabel ?? 'Which day?'}
            type="date"
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <Button type="submit" disabled={!day}>
            Set
          </Button>
        </form>
      ) : (
        <Button look="small" onClick={() => setOther(true)}>
          Another day
        </Button>
      )}
    </>
  );
}
