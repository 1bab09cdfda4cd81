import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { DebriefAnswers } from '../../lib/core/debrief/debrief.ts';
import type { Debrief } from '../../lib/hooks/use-debrief.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { BrushOffList } from './brush-off-list.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { changeHints, changeWords, outcomeWords } from './debrief-words.ts';
import { goOn } from './go-on.ts';
import { HomeworkLines } from './homework-lines.tsx';
import { ReadMark } from './read-mark.tsx';
import { StepQuestion } from './step-question.tsx';

type DebriefFormProps = Pick<Debrief, 'prefill' | 'slots' | 'next' | 'timeZone' | 'change'> & {
  answers: DebriefAnswers;
  buyerZone: string | undefined;
  /** It was said before, and does not come from the notes. */
  isOutcomeKnown: boolean;
  now: number;
  onSave: () => void;
};

const isTyped = (target: EventTarget): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

/** The questions in their order. Enter goes on, Ctrl+Enter saves; a talk that was none asks only for the new date. */
export function DebriefForm(props: DebriefFormProps) {
  const {
    answers,
    prefill,
    slots,
    next: standing,
    timeZone,
    buyerZone,
    isOutcomeKnown,
    now,
    change,
    onSave,
  } = props;
  const { outcome, change: kind, changeText, brushOffs, ours, theirs } = answers;
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, setAsked] = useState(false);
  const firstAnswer = () =>
    form.current?.querySelector<HTMLElement>('input:checked') ?? form.current?.querySelector('input');
  useEffect(() => {
    firstAnswer()?.focus({ preventScroll: true });
    // Once, when it opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const save = () => {
    setAsked(outcome === undefined);
    if (outcome === undefined) firstAnswer()?.focus();
    else onSave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isTyped(event.target)) return;
    if (event.target instanceof HTMLTextAreaElement && event.shiftKey) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) save();
    else if (form.current) goOn(form.current, event.target);
  };
  const next = (group: HTMLElement) => {
    const field = group.querySelector('input');
    // What was picked may show more questions first.
    setTimeout(() => form.current && field && goOn(form.current, field));
  };
  const isHeld = outcome === 'held';
  const isOutcomeRead = !isOutcomeKnown && outcome !== undefined && outcome === prefill.answers.outcome;
  return (
    // The keys of its fields come up to it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className="flex flex-col gap-2.5"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ChoiceGroup
        legend="How did it go?"
        choices={outcomeWords}
        value={outcome}
        onPick={(picked) => change({ outcome: picked })}
        onPickedByKey={next}
        error={isAsked && outcome === undefined ? 'First say how it went.' : undefined}
      >
        {isOutcomeRead && prefill.evidence.outcome !== undefined && (
          <ReadMark quotes={[prefill.evidence.outcome]} />
        )}
      </ChoiceGroup>
      <StepQuestion
        answers={answers}
        prefill={prefill}
        slots={slots}
        next={standing}
        timeZone={timeZone}
        buyerZone={buyerZone}
        now={now}
        onChange={change}
        onTimePicked={() => {
          const time = form.current?.querySelector<HTMLElement>('input[type=number]');
          if (form.current && time) goOn(form.current, time);
        }}
      />
      {isHeld && (
        <>
          <ChoiceGroup
            legend="What changed for the buyer?"
            choices={changeWords}
            value={kind}
            onPick={(picked) => change({ change: picked })}
            onPickedByKey={next}
          >
            {kind && (
              <div className="mt-1.5">
                <TextField
                  label={changeHints[kind]}
                  dir="auto"
                  maxLength={2_000}
                  value={changeText}
                  onChange={({ target }) => change({ changeText: target.value })}
                />
              </div>
            )}
            {kind === 'nothing' && (
              <p className="mt-1 text-sm text-warn">
                Then the deal is fragile, however good it felt (R19). “Next step” will say so until a talk
                changes something.
              </p>
            )}
          </ChoiceGroup>
          <BrushOffList
            heard={brushOffs}
            read={prefill.answers.brushOffs}
            onChange={(heard) => change({ brushOffs: heard })}
          />
          <HomeworkLines
            legend="They bring or do"
            side="Theirs"
            lines={theirs}
            read={prefill.answers.theirs}
            onChange={(lines) => change({ theirs: lines })}
          />
          <HomeworkLines
            legend="We bring or do"
            side="Ours"
            lines={ours}
            read={prefill.answers.ours}
            onChange={(lines) => change({ ours: lines })}
          />
          {prefill.left > 0 && (
            <p className="text-xs text-muted">{prefill.left} more promises stand in the notes.</p>
          )}
        </>
      )}
      <footer className="sticky -bottom-3 -mx-3 -mb-3 flex items-center gap-2 border-t border-edge bg-surface px-3 py-1.5">
        <Button type="submit" look="primary" data-save>
          Save
        </Button>
        <span className="min-w-0 flex-1 text-xs text-muted">
          Enter goes on, Ctrl+Enter saves. Closing keeps it all.
        </span>
      </footer>
    </form>
  );
}
