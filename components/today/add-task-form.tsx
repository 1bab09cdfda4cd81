import { useState } from 'react';
import { instantOf, localDateOf } from '../../lib/core/schedule/zoned-time.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';

type AddTaskFormProps = {
  timeZone: string;
  now: number;
  onAdd: (task: { text: string; dueAt: number }) => void;
};

const noon = '12:00';

/** A task of the rep's own: one line and a day. */
export function AddTaskForm({ timeZone, now, onAdd }: AddTaskFormProps) {
  const today = localDateOf(now, timeZone);
  const [text, setText] = useState('');
  const [day, setDay] = useState(today);
  return (
    <form
      className="mt-1 mb-2 flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onAdd({ text: text.trim(), dueAt: instantOf(day || today, noon, timeZone) });
      }}
    >
      <div className="min-w-40 flex-1">
        <TextField
          label="What to do"
          required
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div>
        <TextField
          label="Day"
          type="date"
          min={today}
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
      <Button type="submit" look="primary">
        Add
      </Button>
    </form>
  );
}
