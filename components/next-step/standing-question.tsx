import type { ReactNode } from 'react';
import type { CalendarTrust, Standing } from '../../lib/core/booking/step-standing.ts';
import type { BuyerTalk } from '../../lib/core/debrief/buyer-talk.ts';
import type { StepActions } from '../../lib/hooks/use-step-actions.ts';
import { Button } from '../ui/button.tsx';
import { undoable } from '../ui/toast.ts';

type StandingQuestionProps = {
  standing: Standing;
  trust: CalendarTrust;
  talk: BuyerTalk | undefined;
  /** Whether it may be saved by now: right after the choice nobody is asked. */
  isTimeToAsk: boolean;
  actions: StepActions;
};

/** What the calendar cannot know is asked once, with one click to answer (R13). */
export function StandingQuestion({ standing, trust, talk, isTimeToAsk, actions }: StandingQuestionProps) {
  const { step, doubt } = standing;
  if (doubt === 'unseen' && step && (isTimeToAsk || trust === 'proof'))
    return (
      <Question text="Did you save it in your calendar?">
        <Button look="small" onClick={() => undoable(actions.confirm(step), 'Booked')}>
          Yes
        </Button>
        <Button look="small" onClick={() => undoable(actions.close(step, 'cancelled'), 'Step cancelled')}>
          No
        </Button>
      </Question>
    );
  if (doubt === 'gone' && step)
    return (
      <Question text="Somebody cancelled it, or it moved to a calendar that is not connected.">
        <Button look="small" onClick={() => undoable(actions.confirm(step), 'Booked')}>
          It still stands
        </Button>
      </Question>
    );
  if (doubt === 'unknown' && talk)
    return (
      <Question text="Is the next meeting booked?">
        <Button look="small" onClick={() => undoable(actions.sayBooked(talk, true), 'Booked, as you said')}>
          Yes, it is booked
        </Button>
      </Question>
    );
  if (doubt === 'by_word' && talk)
    return (
      <Question text="No calendar shows it.">
        <Button look="small" onClick={() => undoable(actions.sayBooked(talk, false), 'Nothing booked')}>
          Not booked after all
        </Button>
      </Question>
    );
  return null;
}

function Question({ text, children }: { text: string; children: ReactNode }) {
  return (
    <fieldset aria-label={text} className="mt-1 flex flex-wrap items-center gap-1 text-sm">
      <span className="mr-1">{text}</span>
      {children}
    </fieldset>
  );
}
