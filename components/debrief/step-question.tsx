import type { Slot } from '../../lib/core/contract/suggest.ts';
import type { DebriefAnswers } from '../../lib/core/debrief/debrief.ts';
import type { Prefill } from '../../lib/core/debrief/prefill.ts';
import type { StandingMeeting } from '../../lib/core/debrief/start-answers.ts';
import { instantOf, isoWithOffset, localDateOf } from '../../lib/core/schedule/zoned-time.ts';
import { dueWords } from '../last-time/fact-words.ts';
import { clockOf, nearDayWords, zoneWords } from '../time-words.ts';
import { TextArea, TextField } from '../ui/field.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { ReadMark } from './read-mark.tsx';
import { StrengthLine } from './strength-line.tsx';

type StepQuestionProps = {
  answers: DebriefAnswers;
  prefill: Prefill;
  slots: readonly Slot[];
  /** The meeting that stands in the calendar already. */
  next: StandingMeeting | undefined;
  /** The rep's, in which all times here are; the buyer's is told beside it where it differs. */
  timeZone: string;
  buyerZone: string | undefined;
  now: number;
  onChange: (next: Partial<DebriefAnswers>) => void;
  /** A time was picked: the keyboard goes on behind day, time and length. */
  onTimePicked: () => void;
};

const keyOf = (at: number, timeZone: string): string => isoWithOffset(at, timeZone).slice(0, 16);

/** "09:00 for them (Chicago)", where their clock shows another time. */
function buyersClock(
  { day, time }: DebriefAnswers,
  timeZone: string,
  buyerZone: string | undefined,
  now: number,
): string {
  if (day === '' || time === '' || buyerZone === undefined) return '';
  const at = instantOf(day, time, timeZone);
  const [ours, theirs] = [keyOf(at, timeZone), keyOf(at, buyerZone)];
  return ours === theirs
    ? ''
    : `For them: ${nearDayWords(at, buyerZone, now)}, ${clockOf(at, buyerZone)} (${zoneWords(buyerZone)})`;
}

const offered = (slots: readonly Slot[], timeZone: string, now: number) =>
  slots.slice(0, 3).map((slot) => {
    const at = Date.parse(slot.start);
    return [keyOf(at, timeZone), `${nearDayWords(at, timeZone, now)} ${clockOf(at, timeZone)}`] as const;
  });

/** When the next meeting is and what is decided in it, with its strength in words (R13, R15). */
export function StepQuestion(props: StepQuestionProps) {
  const { answers, prefill, slots, next, timeZone, buyerZone, now, onChange, onTimePicked } = props;
  const { day, time, minutes, agenda, isNextBooked, outcome } = answers;
  const chosen = time === '' ? day : `${day}T${time}`;
  const { asked, evidence } = prefill;
  // Where they named a day that may mean two, other times are not offered beside it.
  const choices = asked
    ? asked.choices.map((local) => [local, dueWords(local, now)] as const)
    : offered(slots, timeZone, now);
  const pick = (local: string) => {
    const [onDay = '', atTime = ''] = local.split('T');
    const slot = slots.find(({ start }) => keyOf(Date.parse(start), timeZone) === local);
    const length = slot && (Date.parse(slot.end) - Date.parse(slot.start)) / 60_000;
    onChange({ day: onDay, time: atTime || time, ...(length !== undefined && { minutes: `${length}` }) });
  };
  const isStanding = next !== undefined && keyOf(next.startsAt, timeZone) === chosen;
  const isRead = day === prefill.answers.day && time === prefill.answers.time;
  const clock = buyersClock(answers, timeZone, buyerZone, now);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-xs font-semibold text-muted">What is next?</legend>
      {choices.length > 0 && !isStanding && (
        <ChoiceGroup
          legend={
            asked ? (
              <>
                When is <strong className="text-ink">“{asked.words}”</strong>? The notes leave it open.
              </>
            ) : (
              'Offered times'
            )
          }
          isSmall
          isLegendHidden={!asked}
          choices={choices}
          value={choices.find(([local]) => local === chosen)?.[0]}
          onPick={pick}
          onPickedByKey={onTimePicked}
        />
      )}
      <div className="grid grid-cols-[minmax(0,9fr)_minmax(0,7fr)_minmax(0,5fr)] gap-1 [&_input]:px-1.5 [&_input]:text-sm [&_input[type=date]::-webkit-calendar-picker-indicator]:m-0 [&_input[type=time]::-webkit-calendar-picker-indicator]:hidden">
        <TextField
          label="Day"
          type="date"
          min={localDateOf(now, timeZone)}
          value={day}
          onChange={({ target }) => onChange({ day: target.value })}
        />
        <TextField
          label={buyerZone === undefined || buyerZone === timeZone ? 'Time' : 'Your time'}
          type="time"
          title={`${zoneWords(timeZone)} time`}
          value={time}
          onChange={({ target }) => onChange({ time: target.value })}
        />
        <TextField
          label="Minutes"
          type="number"
          min={5}
          max={480}
          step={5}
          value={minutes}
          onChange={({ target }) => onChange({ minutes: target.value })}
        />
      </div>
      {clock && <p className="text-xs text-muted">{clock}</p>}
      {isStanding && (
        <p dir="auto" className="line-clamp-2 text-xs text-muted">
          <span className="font-semibold">In your calendar:</span> “{next.title || 'no title'}”
        </p>
      )}
      {isRead && !isStanding && !asked && <ReadMark quotes={evidence.next} />}
      {outcome === 'held' && (
        <TextArea
          label="Agenda: what will be decided"
          rows={1}
          data-after-time
          value={agenda}
          onChange={({ target }) => onChange({ agenda: target.value })}
        />
      )}
      <label className="flex min-h-6 items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={isNextBooked}
          onChange={({ target }) => onChange({ isNextBooked: target.checked })}
        />
        It stands in the calendar already
      </label>
      <StrengthLine answers={answers} />
    </fieldset>
  );
}
