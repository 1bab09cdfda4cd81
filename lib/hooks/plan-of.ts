import type { BookingPlan } from '../core/booking/plan-booking.ts';
import type { Brief } from '../db/brief.ts';
import { keepingReader } from './keeping-reader.ts';
import { loadedReader, loadLanguage } from './load-language.ts';
import { suggestionOf } from './suggestion-of.ts';

/**
 * Title, agenda and sentence for a time, from what was read for the lines already. What cannot be made is left empty:
 * it must not cost the booking. Loaded with the first booking.
 */
export async function planOf(
  brief: Brief,
  slot: { startsAt: number; minutes: number },
): Promise<BookingPlan | undefined> {
  try {
    const [{ planBooking }, { readScene }] = await Promise.all([
      import('../core/booking/plan-booking.ts'),
      import('../core/suggest/suggest-lines.ts'),
      loadLanguage(),
    ]);
    const facts = new Map([...brief.facts, ...(suggestionOf(brief)?.used ?? [])]);
    const { reader } = keepingReader({ ...brief, facts }, loadedReader);
    return planBooking(readScene(brief.input, brief.playbook, reader), slot);
  } catch {
    return undefined;
  }
}
