import type { ReactNode } from 'react';
import type { FollowUpDay } from '../../lib/core/booking/follow-up-day.ts';
import type { Slot } from '../../lib/core/contract/suggest.ts';
import { clockOf, nearDayWords, zoneWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { dayInk, dayWords } from './day-looks.ts';

type SlotButtonsProps = {
  slots: Slot[];
  /** The buyer's. */
  timeZone: string;
  ownZone: string;
  now: number;
  /** How a time stands to the last talk; undefined where an agreement goes before the window. */
  dayOf?: ((startsAt: number) => FollowUpDay | undefined) | undefined;
  onPick: (slot: Slot) => void;
  /** What stands behind the times: any other one. */
  children?: ReactNode;
};

/** "Thu 26 Nov 09:00 Chicago, 16:00 Berlin": both clocks where they differ; the day is told again where it differs too. */
function bothClocks(at: number, buyerZone: string, ownZone: string, now: number): string | undefined {
  const [theirs, ours] = [buyerZone, ownZone].map((zone) => ({
    day: nearDayWords(at, zone, now),
    clock: clockOf(at, zone),
  }));
  if (!theirs || !ours || (theirs.day === ours.day && theirs.clock === ours.clock)) return undefined;
  const day = ours.day === theirs.day ? '' : `${ours.day} `;
  return `${theirs.day} ${theirs.clock} ${zoneWords(buyerZone)}, ${day}${ours.clock} ${zoneWords(ownZone)}`;
}

/** Times on the buyer's clock; one click books one. */
export function SlotButtons({ slots, timeZone, ownZone, now, dayOf, onPick, children }: SlotButtonsProps) {
  if (slots.length === 0) return null;
  return (
    <fieldset
      aria-label={`Book a time, ${zoneWords(timeZone)} time`}
      className="mt-1 flex flex-wrap items-stretch gap-1"
    >
      {slots.slice(0, 3).map((slot) => {
        const at = Date.parse(slot.start);
        const clocks = bothClocks(at, timeZone, ownZone, now);
        const day = dayOf?.(at);
        const time = `${nearDayWords(at, timeZone, now)} ${clockOf(at, timeZone)}`;
        // What is seen comes first in the name, so that a voice can say it (WCAG 2.5.3).
        const name = clocks && day ? `${time} ${dayWords(day)}, ${clocks}` : clocks;
        return (
          <Button
            key={slot.start}
            look="small"
            aria-label={name}
            title={day ? [clocks, day.words].filter(Boolean).join('. ') : clocks}
            onClick={() => onPick(slot)}
          >
            <span className="block first-letter:uppercase">{time}</span>{' '}
            {day && <span className={`block ${dayInk[day.look]}`}>{dayWords(day)}</span>}
          </Button>
        );
      })}
      {children}
      <span className="self-center text-xs text-muted">{zoneWords(timeZone)}</span>
    </fieldset>
  );
}
