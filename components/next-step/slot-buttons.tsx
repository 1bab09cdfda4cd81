import type { Slot } from '../../lib/core/contract/suggest.ts';
import { clockOf, nearDayWords, zoneWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';

type SlotButtonsProps = { slots: Slot[]; timeZone: string; now: number; onPick: (slot: Slot) => void };

/** Times on the buyer's clock; one click books one. */
export function SlotButtons({ slots, timeZone, now, onPick }: SlotButtonsProps) {
  if (slots.length === 0) return null;
  return (
    <fieldset
      aria-label={`Book a time, ${zoneWords(timeZone)} time`}
      className="mt-1 flex flex-wrap items-center gap-1"
    >
      {slots.slice(0, 4).map((slot) => {
        const at = Date.parse(slot.start);
        return (
          <Button
            key={slot.start}
            look="small"
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
