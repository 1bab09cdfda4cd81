import { useState } from 'react';
import type { NextStep } from '../../lib/core/model/entities.ts';
import { instantOf, localDateOf } from '../../lib/core/schedule/zoned-time.ts';
import { clockOf, zoneWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { TextArea, TextField } from '../ui/field.tsx';

export type StepDraft = Pick<NextStep, 'text' | 'startsAt' | 'minutes' | 'strength' | 'agenda'>;

type StepFormProps = {
  step: NextStep | undefined;
  timeZone: string;
  now: number;
  onSave: (draft: StepDraft) => void;
};

/** 1 no day · 2 a day alone · 3 with a time · 4 with an agenda that has a point of each side (R13, R15). */
function strengthOf(day: string, time: string, agenda: string[]): number {
  if (!day) return 1;
  if (!time) return 2;
  return agenda.length > 1 ? 4 : 3;
}

const endOfDay = '18:00';

/** Day, time, length and agenda of the next step by hand, on the buyer's clock. */
export function StepForm({ step, timeZone, now, onSave }: StepFormProps) {
  const startsAt = step?.startsAt;
  const [text, setText] = useState(step?.text ?? 'Next call');
  const [day, setDay] = useState(startsAt === undefined ? '' : localDateOf(startsAt, timeZone));
  const [time, setTime] = useState(
    startsAt === undefined || (step?.strength ?? 0) < 3 ? '' : clockOf(startsAt, timeZone),
  );
  const [minutes, setMinutes] = useState(String(step?.minutes ?? 30));
  const [agenda, setAgenda] = useState((step?.agenda ?? []).join('\n'));
  const save = () => {
    const points = agenda
      .split('\n')
      .map((point) => point.trim())
      .filter(Boolean);
    onSave({
      text: text.trim() || 'Next call',
      startsAt: day ? instantOf(day, time || endOfDay, timeZone) : undefined,
      minutes: Math.min(1_440, Math.max(1, Number(minutes) || 30)),
      strength: strengthOf(day, time, points),
      agenda: points,
    });
  };
  return (
    <form
      className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(7.5rem,1fr))] gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField label="What happens" value={text} onChange={(event) => setText(event.target.value)} />
      <TextField
        label="Day"
        type="date"
        min={localDateOf(now, timeZone)}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <TextField
        label={`Time (${zoneWords(timeZone)})`}
        type="time"
        value={time}
        onChange={(event) => setTime(event.target.value)}
      />
      <TextField
        label="Minutes"
        type="number"
        min={5}
        max={480}
        step={5}
        value={minutes}
        onChange={(event) => setMinutes(event.target.value)}
      />
      <div className="col-span-full">
        <TextArea
          label="Agenda, one point a line: theirs and yours"
          rows={2}
          value={agenda}
          onChange={(event) => setAgenda(event.target.value)}
        />
      </div>
      <Button type="submit" look="primary" className="col-span-full justify-self-start">
        Save next step
      </Button>
    </form>
  );
}
