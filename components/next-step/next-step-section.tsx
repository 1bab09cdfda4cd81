import { useState } from 'react';
import type { AskPart, Remark, Slot } from '../../lib/core/contract/suggest.ts';
import type { NextStep } from '../../lib/core/model/entities.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { LightDot } from './light-dot.tsx';
import { nextStepLight } from './next-step-light.ts';
import { SlotButtons } from './slot-buttons.tsx';
import { type StepDraft, StepForm } from './step-form.tsx';
import { stepWords } from './step-words.ts';

type NextStepSectionProps = {
  step: NextStep | undefined;
  ask: AskPart | null;
  warnings: Remark[];
  /** The least strength that the playbook calls booked. */
  minimum: number;
  /** The buyer's zone, else the rep's. */
  timeZone: string;
  now: number;
  onBook: (draft: StepDraft) => void;
  onClose: (step: NextStep, status: 'done' | 'cancelled') => void;
};

const draftOf = (slot: Slot, minutes: number | undefined): StepDraft => ({
  text: 'Next call',
  startsAt: Date.parse(slot.start),
  minutes: minutes ?? Math.round((Date.parse(slot.end) - Date.parse(slot.start)) / 60_000),
  strength: 3,
  agenda: [],
});

/** What is booked, or that nothing is, and one click to book one of the offered slots (R13, R18). */
export function NextStepSection(props: NextStepSectionProps) {
  const { step, ask, warnings, minimum, timeZone, now, onBook, onClose } = props;
  const [isEditing, setEditing] = useState(false);
  const light = nextStepLight(step, minimum, now, timeZone);
  const { lead, rest } = stepWords(light, step, timeZone, now);
  const slots = light === 'booked' || light === 'due' ? [] : (ask?.slots ?? []);
  return (
    <Section
      name="Next step"
      data-state={light}
      aside={
        <>
          {step && (
            <>
              <Button look="quiet" onClick={() => onClose(step, 'done')}>
                Done
              </Button>
              <Button look="quiet" onClick={() => onClose(step, 'cancelled')}>
                Cancel step
              </Button>
            </>
          )}
          <Button look="quiet" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
            {step ? 'Change' : 'Set by hand'}
          </Button>
        </>
      }
    >
      <div className="flex gap-2">
        <LightDot light={light} />
        <p dir="auto">
          <strong className="font-semibold">{lead}.</strong> {rest}
        </p>
      </div>
      {!isEditing && (
        <SlotButtons
          slots={slots}
          timeZone={timeZone}
          now={now}
          onPick={(slot) => onBook(draftOf(slot, ask?.minutes))}
        />
      )}
      {isEditing && (
        <StepForm
          step={step}
          timeZone={timeZone}
          now={now}
          onSave={(draft) => {
            setEditing(false);
            onBook(draft);
          }}
        />
      )}
      {warnings.map(({ text }) => (
        <p key={text} dir="auto" className="mt-1 text-sm text-muted">
          {text}
        </p>
      ))}
    </Section>
  );
}
