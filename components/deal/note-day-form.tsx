import { useState } from 'react';
import { instantOf, localDateOf } from '../../lib/core/schedule/zoned-time.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

type NoteDayFormProps = {
  timeZone: string;
  now: number;
  onKeep: (at: number) => void;
  onCancel: () => void;
};

const noon = '12:00';

/** On which day something was said or written: "last time" goes by it, so it is asked where nobody can tell. */
export function NoteDayForm({ timeZone, now, onKeep, onCancel }: NoteDayFormProps) {
  const today = localDateOf(now, timeZone);
  const [day, setDay] = useState(today);
  return (
    <form
      className="mt-1 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(day === today ? now : instantOf(day, noon, timeZone));
      }}
    >
      <div>
        <TextField
          label="When was this?"
          type="date"
          required
          max={today}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
      <Button type="submit" look="primary">
        Keep as note
      </Button>
      <Button look="quiet" onClick={onCancel}>
        Cancel
      </Button>
    </form>
  );
}
