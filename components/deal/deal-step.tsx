import { useState } from 'react';
import { standingOf } from '../../lib/core/booking/step-standing.ts';
import { lastTalk } from '../../lib/core/debrief/debriefed-talks.ts';
import { useDealActions } from '../../lib/hooks/use-deal-actions.ts';
import type { DealView } from '../../lib/hooks/use-deal.ts';
import { LightDot } from '../next-step/light-dot.tsx';
import { type Light, standingLight } from '../next-step/next-step-light.ts';
import { standingWords } from '../next-step/step-words.ts';
import { Button } from '../ui/button.tsx';
import { undoable } from '../ui/toast.ts';

type DealStepProps = { view: DealView; now: number; timeZone: string };

type Stand = { who: string; light: Light; lead: string; rest: string; startsAt: number };

/** What is dated and firm goes before what is not: one of its people is enough for a deal. */
const order: readonly Light[] = ['booked', 'due', 'weak', 'overdue', 'none'];

/** What stands with each of the deal's people, the firmest first. */
function standsOf({ people }: DealView, now: number): Stand[] {
  return people
    .map((brief) => {
      const { contact, calendar, playbook, nextSteps, nextStep, talks } = brief;
      const zone = contact.timeZone ?? brief.input.timeZone;
      const talk = lastTalk(talks, Date.parse(brief.input.now));
      const standing = standingOf({ steps: nextSteps, step: nextStep, calendar, talk, now });
      const light = standingLight(standing, calendar.trust, playbook.minStrength, now, zone);
      const { lead, rest } = standingWords(standing, light, zone, now);
      return { who: contact.name, light, lead, rest, startsAt: standing.shown?.startsAt ?? Infinity };
    })
    .toSorted((a, b) => order.indexOf(a.light) - order.indexOf(b.light) || a.startsAt - b.startsAt);
}

/** The deal's next step, with whomever of its people it is; without a date a task can be made of it (R18). */
export function DealStep({ view, now, timeZone }: DealStepProps) {
  const [isMade, setMade] = useState(false);
  const { makeTask } = useDealActions();
  const [stand] = standsOf(view, now);
  const light = stand?.light ?? 'none';
  const isDated = light === 'booked' || light === 'due' || (light === 'weak' && stand?.startsAt !== Infinity);
  return (
    <div data-state={light} className="flex flex-wrap items-start gap-x-2 gap-y-1">
      <span className="mt-1">
        <LightDot light={light} />
      </span>
      <p dir="auto" className="min-w-40 flex-1 text-sm">
        <span className="font-semibold">
          {isDated || light === 'overdue' ? stand?.lead : 'No next step with a date'}
        </span>
        {stand?.rest && `, with ${stand.who}: ${stand.rest}`}
      </p>
      {!isDated && (
        <Button
          look="small"
          disabled={isMade}
          onClick={() => {
            setMade(true);
            undoable(
              makeTask(view.deal, { now, timeZone }).then((undo) => () => undo().then(() => setMade(false))),
              'Task for today made',
            );
          }}
        >
          {isMade ? '✓ Task made' : 'Make a task'}
        </Button>
      )}
    </div>
  );
}
