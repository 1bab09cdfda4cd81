import type { Slot } from '../../lib/core/contract/suggest.ts';
import { clockOf, nearDayWords, zoneWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';

type SlotButtonsProps = {
  slots: Slot[];
  /** The buyer's. */
  timeZone: string;
  ownZone: string;
  now: number;
  onPick: (slot: Slot) => void;
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
export function SlotButtons({ slots, timeZone, ownZone, now, onPick }: SlotButtonsProps) {
  if (slots.length === 0) return null;
  return (
    <fieldset
      aria-label={`Book a time, ${zoneWords(timeZone)} time`}
      className="mt-1 flex flex-wrap items-center gap-1"
    >
      {slots.slice(0, 4).map((slot) => {
        const at = Date.parse(slot.start);
        const clocks = bothClocks(at, timeZone, ownZone, now);
        return (
          <Button
            key={slot.start}
            look="small"
            aria-label={clocks}
            title={clocks}
            className="first-letter:uppercase"
            onClick={() => onPick(slot)}
          >
            {nearDayWords(at, timeZone, now)} {clockOf(at, timeZone)}
          </Button>
        );
      })}
      <span className="text-xs text-muted">{zoneWords(timeZone)}</span>
    </fieldset>
  );
}
