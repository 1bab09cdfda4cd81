import { useState } from 'react';
import type { FollowUpDay } from '../../lib/core/booking/follow-up-day.ts';
import type { NextStep } from '../../lib/core/model/entities.ts';
import { instantOf, localDateOf } from '../../lib/core/schedule/zoned-time.ts';
import type { StepDraft } from '../../lib/hooks/use-step-actions.ts';
import { clockOf, zoneWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { dayInk } from './day-looks.ts';

type StepFormProps = {
  step: NextStep | undefined;
  timeZone: string;
  now: number;
  dayOf: ((startsAt: number) => FollowUpDay) | undefined;
  onSave: (draft: StepDraft) => void;
};

/** 1 no day · 2 a day alone · 3 with a time; what is agreed for it makes it a 4 (R13, R15). */
const strengthOf = (day: string, time: string): number => (day ? (time ? 3 : 2) : 1);

const endOfDay = '18:00';

/** Day, time and length of the next step by hand, on the buyer's clock; a day outside the window says so. */
export function StepForm({ step, timeZone, now, dayOf, onSave }: StepFormProps) {
  const startsAt = step?.startsAt;
  const [text, setText] = useState(step?.text ?? 'Next call');
  const [day, setDay] = useState(startsAt === undefined ? '' : localDateOf(startsAt, timeZone));
  const [time, setTime] = useState(
    startsAt === undefined || (step?.strength ?? 0) < 3 ? '' : clockOf(startsAt, timeZone),
  );
  const [minutes, setMinutes] = useState(String(step?.minutes ?? 30));
  const chosen = day && dayOf?.(instantOf(day, time || endOfDay, timeZone));
  const save = () => {
    onSave({
      text: text.trim() || 'Next call',
      startsAt: day ? instantOf(day, time || endOfDay, timeZone) : undefined,
      minutes: Math.min(1_440, Math.max(1, Number(minutes) || 30)),
      strength: strengthOf(day, time),
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
      {chosen && <p className={`col-span-full text-xs ${dayInk[chosen.look]}`}>{chosen.words}</p>}
      <Button type="submit" look="primary" className="col-span-full justify-self-start">
        Save next step
      </Button>
    </form>
  );
}
