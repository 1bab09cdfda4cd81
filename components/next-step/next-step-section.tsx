import { type ReactNode, useState } from 'react';
import type { AskPart, Remark, Slot } from '../../lib/core/contract/suggest.ts';
import type { NextStep } from '../../lib/core/model/entities.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { LightDot } from './light-dot.tsx';
import { nextStepLight } from './next-step-light.ts';
import { RemarkLines } from './remark-lines.tsx';
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
  children?: ReactNode;
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
  const { step, ask, warnings, minimum, timeZone, now, onBook, onClose, children } = props;
  const [isEditing, setEditing] = useState(false);
  const light = nextStepLight(step, minimum, now, timeZone);
  const { lead, rest } = stepWords(light, step, timeZone, now);
  const slots = light === 'booked' || light === 'due' ? [] : (ask?.slots ?? []);
  return (
    <Section
      name="Next step"
      data-state={light}
      heading={
        <p className="flex items-center gap-2 font-semibold">
          <LightDot light={light} /> {lead}
        </p>
      }
      aside={
        <>
          {step && (
            <>
              <Button look="quiet" onClick={() => onClose(step, 'done')}>
                Done
              </Button>
              <Button look="quiet" aria-label="Cancel next step" onClick={() => onClose(step, 'cancelled')}>
                Cancel
              </Button>
            </>
          )}
          <Button look="quiet" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
            {step ? 'Change' : 'Set by hand'}
          </Button>
        </>
      }
    >
      {rest && (
        <p dir="auto" className="text-sm">
          {rest}
        </p>
      )}
      {!isEditing && (
        <SlotButtons
          slots={slots}
          timeZone={timeZone}
          ownZone={ownTimeZone()}
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
      {children}
      <RemarkLines remarks={warnings} />
    </Section>
  );
}
