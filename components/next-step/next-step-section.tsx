import { type ReactNode, useState } from 'react';
import { followUpDay } from '../../lib/core/booking/follow-up-day.ts';
import { type Standing, standingOf } from '../../lib/core/booking/step-standing.ts';
import { lastHeldTalk, lastTalk } from '../../lib/core/debrief/debriefed-talks.ts';
import type { Remark, Slot } from '../../lib/core/contract/suggest.ts';
import { wherePresetsDisagree } from '../../lib/core/playbook/where-presets-disagree.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { type StepDraft, useStepActions } from '../../lib/hooks/use-step-actions.ts';
import type { Suggestion } from '../../lib/hooks/use-suggestion.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { Section } from '../ui/section.tsx';
import { undoable } from '../ui/toast.ts';
import { LightDot } from './light-dot.tsx';
import { standingLight } from './next-step-light.ts';
import { RemarkLines } from './remark-lines.tsx';
import { SlotButtons } from './slot-buttons.tsx';
import { StandingQuestion } from './standing-question.tsx';
import { StepForm } from './step-form.tsx';
import { colleagueWords, standingWords } from './step-words.ts';

const BookingBlock = later(() => import('./booking-block.tsx').then(({ BookingBlock }) => BookingBlock));
const MeetingAgenda = later(() => import('./meeting-agenda.tsx').then(({ MeetingAgenda }) => MeetingAgenda));

type NextStepSectionProps = {
  brief: Brief;
  suggestion: Suggestion | null;
  warnings: Remark[];
  now: number;
  children?: ReactNode;
};

const minuteMs = 60_000;

const draftOf = (slot: Slot, minutes: number | undefined): StepDraft => ({
  text: 'Next call',
  startsAt: Date.parse(slot.start),
  minutes: minutes ?? Math.round((Date.parse(slot.end) - Date.parse(slot.start)) / minuteMs),
  strength: 3,
});

/** The panel's own time is up to a minute behind a talk that ended just now. */
const readAt = ({ input }: Brief): number => Date.parse(input.now);

/** What stands with the buyer, or that nothing does; a time is booked with two clicks (R13, R18). */
export function NextStepSection({ brief, suggestion, warnings, now, children }: NextStepSectionProps) {
  const { contact, calendar, playbook, nextStep } = brief;
  const [isEditing, setEditing] = useState(false);
  const [takenAt, setTakenAt] = useState(0);
  const actions = useStepActions(brief);
  const timeZone = contact.timeZone ?? ownTimeZone();
  const talk = lastTalk(brief.talks, readAt(brief));
  const standing = standingOf({
    steps: brief.nextSteps,
    step: nextStep,
    calendar,
    talk,
    now,
  });
  const light = standingLight(standing, calendar.trust, playbook.minStrength, now, timeZone);
  const { lead, rest } = standingWords(standing, light, timeZone, now);
  const { step, meeting, doubt } = standing;
  const isOnItsWay = step !== undefined && (doubt === 'waiting' || doubt === 'unseen');
  const isOpen = light !== 'booked' && light !== 'due' && !isOnItsWay && !meeting;
  const offer = suggestion?.offer;
  const dayOf = useDayOf(brief, suggestion);
  const book = (draft: StepDraft) => {
    setEditing(false);
    setTakenAt(0);
    undoable(actions.book(nextStep, draft), 'Next step saved');
  };
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
        <Aside
          standing={standing}
          isEditing={isEditing}
          onEdit={() => setEditing(!isEditing)}
          actions={actions}
        />
      }
    >
      {rest && (
        <p dir="auto" className="text-sm">
          {rest}
        </p>
      )}
      {brief.colleagueStep && light !== 'booked' && (
        <p dir="auto" className="text-sm text-muted">
          {colleagueWords(brief.colleagueStep, timeZone, now)}
        </p>
      )}
      <StandingQuestion
        standing={standing}
        trust={calendar.trust}
        talk={talk}
        isTimeToAsk={takenAt > 0 || now - (step?.waitingSince ?? now) > minuteMs}
        actions={actions}
      />
      {!isEditing && isOpen && (
        <SlotButtons
          slots={offer?.slots ?? []}
          timeZone={timeZone}
          ownZone={ownTimeZone()}
          now={now}
          dayOf={dayOf}
          onPick={(slot) => book(draftOf(slot, offer?.minutes))}
        >
          <Button look="small" onClick={() => setEditing(true)}>
            Other
          </Button>
        </SlotButtons>
      )}
      {!isEditing && isOpen && dayOf && <WhyTheseDays playbook={playbook} />}
      {isEditing && <StepForm step={nextStep} timeZone={timeZone} now={now} dayOf={dayOf} onSave={book} />}
      {isOnItsWay && !isEditing && (
        <BookingBlock brief={brief} step={step} actions={actions} onTaken={() => setTakenAt(Date.now())} />
      )}
      {meeting && <MeetingAgenda key={meeting.key} meeting={meeting} step={step} actions={actions} />}
      {children}
      <RemarkLines remarks={warnings} />
    </Section>
  );
}

type AsideProps = {
  standing: Standing;
  isEditing: boolean;
  onEdit: () => void;
  actions: ReturnType<typeof useStepActions>;
};

/** A meeting is changed where it stands: in its calendar. */
function Aside({ standing: { step, meeting }, isEditing, onEdit, actions }: AsideProps) {
  if (meeting)
    return (
      meeting.row.url !== undefined && (
        <a href={meeting.row.url} target="_blank" rel="noreferrer" className="px-1.5 text-sm text-accent">
          Open
        </a>
      )
    );
  return (
    <>
      {step && (
        <>
          <Button look="quiet" onClick={() => undoable(actions.close(step, 'done'), 'Marked as done')}>
            Done
          </Button>
          <Button
            look="quiet"
            aria-label="Cancel next step"
            onClick={() => undoable(actions.close(step, 'cancelled'), 'Step cancelled')}
          >
            Cancel
          </Button>
        </>
      )}
      <Button look="quiet" aria-expanded={isEditing} onClick={onEdit}>
        {step ? 'Change' : 'Set by hand'}
      </Button>
    </>
  );
}

/** The sources differ on the days; that is shown, not hidden. */
function WhyTheseDays({ playbook }: Pick<Brief, 'playbook'>) {
  const said = wherePresetsDisagree(playbook, 'after_talk');
  return (
    said.length > 0 && (
      <details className="mt-1 text-xs text-muted">
        <summary className="min-h-6 text-accent">Why these days</summary>
        <p>
          Counted in business days after the last talk: 2 to 5 are good, 6 and 7 late, 8 or more very late.{' '}
          {said.join(' ')}
        </p>
      </details>
    )
  );
}

/** Only where nothing was agreed: a day that the buyer named goes before every window. */
function useDayOf(brief: Brief, suggestion: Suggestion | null) {
  const lastTalkAt = lastHeldTalk(brief.talks, readAt(brief))?.at;
  const isByWindow = suggestion?.situation === 'after_good_call' || suggestion?.situation === 'stalled';
  if (lastTalkAt === undefined || !isByWindow || suggestion.ask?.rule === 'ask/agreed-time') return undefined;
  const { playbook, settings } = brief;
  const holidays = settings.self.holidays ?? [];
  return (startsAt: number) =>
    followUpDay({ startsAt, lastTalkAt, timeZone: ownTimeZone(), holidays, playbook });
}
