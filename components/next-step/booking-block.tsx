import { useEffect, useState } from 'react';
import type { BookingPlan } from '../../lib/core/booking/plan-booking.ts';
import type { NextStep } from '../../lib/core/model/entities.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import { planOf } from '../../lib/hooks/plan-of.ts';
import { useApiBooking } from '../../lib/hooks/use-api-booking.ts';
import { useAskWhenBack } from '../../lib/hooks/use-ask-when-back.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { agendaIn, type BookingWay, type StepActions } from '../../lib/hooks/use-step-actions.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { undoable } from '../ui/toast.ts';
import { useCopy } from '../ui/use-copy.ts';
import { AgendaFields } from './agenda-fields.tsx';
import { BookingWays } from './booking-ways.tsx';

type BookingBlockProps = { brief: Brief; step: NextStep; actions: StepActions; onTaken: () => void };

const usualText = 'Next call';

/** What was chosen, on its way into the calendar: the sentence to say, one click to book it, and its agenda (R9, R13, R15). */
export function BookingBlock({ brief, step, actions, onTaken }: BookingBlockProps) {
  const { contact, settings } = brief;
  const { startsAt = 0, minutes = 30 } = step;
  const plan = usePlan(brief, startsAt, minutes);
  const { told, book } = useApiBooking(step);
  const agenda = agendaIn(step);
  const booking = {
    title: step.text === usualText ? (plan?.title ?? step.text) : step.text,
    startsAt,
    minutes,
    guests: contact.emails.slice(0, 1),
    agenda,
    timeZone: ownTimeZone(),
  };
  const taken = (way: BookingWay) => {
    void actions.rememberWay(way);
    onTaken();
  };
  useAskWhenBack(actions.askCalendars);
  return (
    <div className="mt-1.5 border-t border-edge pt-1.5">
      {plan && <Say text={plan.sentence.text} />}
      <BookingWays
        booking={booking}
        uid={`${step.id}@second-call`}
        organizer={settings.self.emails[0]}
        usual={settings.bookingWay}
        canBook={brief.calendar.canBook}
        onBook={() => void book(booking).then(() => taken('api'))}
        onTaken={taken}
      />
      <Status>{told}</Status>
      <details className="mt-1">
        <summary className="min-h-6 text-sm text-accent">Agenda of the invitation: {sidesIn(agenda)}</summary>
        <AgendaFields
          agenda={agenda}
          onSave={(next) => undoable(actions.saveAgenda(step, next), 'Agenda saved')}
        />
      </details>
    </div>
  );
}

/** "theirs 1, ours 2": what is there without unfolding it. */
function sidesIn({ theirs, ours }: ReturnType<typeof agendaIn>): string {
  if (theirs.length + ours.length === 0) return 'nothing yet';
  if (theirs.length === 0) return 'add what they bring';
  return ours.length === 0 ? 'add what you bring' : 'both sides';
}

function Say({ text }: { text: string }) {
  const { copied, copy } = useCopy();
  return (
    <div className="flex flex-wrap items-start gap-x-1">
      <p dir="auto" className="min-w-32 flex-1 text-line">
        {text}
      </p>
      <Button look="quiet" aria-label="Copy the sentence" onClick={() => void copy(text)}>
        Copy
      </Button>
      <Status>{copied}</Status>
    </div>
  );
}

function usePlan(brief: Brief, startsAt: number, minutes: number): BookingPlan | undefined {
  const [plan, setPlan] = useState<BookingPlan>();
  useEffect(() => {
    let isGone = false;
    void planOf(brief, { startsAt, minutes }).then((made) => isGone || setPlan(made));
    return () => {
      isGone = true;
    };
  }, [brief, startsAt, minutes]);
  return plan;
}
