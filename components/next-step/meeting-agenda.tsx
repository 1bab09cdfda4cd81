import type { BuyerMeeting } from '../../lib/core/booking/buyer-meetings.ts';
import { emptyAgenda, isTwoSided } from '../../lib/core/booking/booking.ts';
import type { NextStep } from '../../lib/core/model/entities.ts';
import { agendaIn, type StepActions } from '../../lib/hooks/use-step-actions.ts';
import { undoable } from '../ui/toast.ts';
import { AgendaFields } from './agenda-fields.tsx';

type MeetingAgendaProps = { meeting: BuyerMeeting; step: NextStep | undefined; actions: StepActions };

/** The agenda of a meeting that stands in a calendar: kept here, since the calendar's own text is everybody's. */
export function MeetingAgenda({ meeting, step, actions }: MeetingAgendaProps) {
  const agenda = step ? agendaIn(step) : emptyAgenda;
  return (
    <details className="mt-1">
      <summary className="min-h-6 text-sm text-accent">
        {isTwoSided(agenda) ? 'Agenda: both sides bring something' : 'Add what each side brings'}
      </summary>
      <AgendaFields
        agenda={agenda}
        onSave={(next) =>
          undoable(step ? actions.saveAgenda(step, next) : actions.addAgenda(meeting, next), 'Agenda saved')
        }
      />
    </details>
  );
}
