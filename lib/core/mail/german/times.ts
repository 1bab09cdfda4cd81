import { dayOf, mondayOf } from '../../schedule/calendar-day.ts';
import { instantOf, localParts } from '../../schedule/zoned-time.ts';
import { hasOtherClock } from '../../phrase/spoken-time.ts';
import type { Context } from '../../suggest/context.ts';

/** Times as Germans write them. Instants are epoch ms. */

const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
  ' ',
);
const weekdays = 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' ');

type Times = Pick<Context, 'now' | 'timeZone' | 'buyerZone' | 'repZone'>;

const weekdayAt = (at: number, timeZone: string): string =>
  weekdays[localParts(at, timeZone).weekday - 1] ?? '';

const clockAt = (at: number, timeZone: string): string => {
  const { hour, minute } = localParts(at, timeZone);
  return `${hour}:${String(minute).padStart(2, '0')} Uhr`;
};

const farOff = 120 * 86_400_000;

/** "26. November", with the year where it is another one and far off. */
function dateAt(at: number, timeZone: string, now: number): string {
  const { day, month, year } = localParts(at, timeZone);
  const isFar = year !== localParts(now, timeZone).year && Math.abs(at - now) > farOff;
  return `${day}. ${months[month - 1]}${isFar ? ` ${year}` : ''}`;
}

/** "Donnerstag, 26. November" in the buyer's zone. */
export const germanDay = ({ buyerZone, now }: Times, at: number): string =>
  `${weekdayAt(at, buyerZone)}, ${dateAt(at, buyerZone, now)}`;

/** "Freitag, 20. November": a local day of the rep's. */
export function germanLocalDay({ timeZone, now }: Times, localDate: string): string {
  const noon = instantOf(localDate, '12:00', timeZone);
  return `${weekdayAt(noon, timeZone)}, ${dateAt(noon, timeZone, now)}`;
}

/** "Donnerstag, 26. November, um 10:00 Uhr Ihrer Zeit (16:00 Uhr bei mir)"; one clock where both show the same. */
export function germanSlot(times: Times, at: number): string {
  const { buyerZone, repZone } = times;
  const slot = `${germanDay(times, at)}, um ${clockAt(at, buyerZone)}`;
  if (!hasOtherClock(at, buyerZone, repZone)) return slot;
  const [theirs, own] = [weekdayAt(at, buyerZone), weekdayAt(at, repZone)];
  return `${slot} Ihrer Zeit (${own === theirs ? '' : `${own}, `}${clockAt(at, repZone)} bei mir)`;
}

/** When a past talk was: `am` stands behind a noun ("unser Gespräch am Montag"), `von` behind a message. */
export function germanAgo({ now, timeZone }: Times, at: number): { am: string; von: string } {
  const [then, today] = [localParts(at, timeZone), localParts(now, timeZone)];
  const [day, current] = [dayOf(then.year, then.month, then.day), dayOf(today.year, today.month, today.day)];
  const ahead = day - current;
  if (ahead >= 0) return { am: 'heute', von: 'von heute' };
  if (ahead === -1) return { am: 'gestern', von: 'von gestern' };
  const weeks = (mondayOf(day) - mondayOf(current)) / 7;
  const weekday = weekdayAt(at, timeZone);
  if (weeks === 0) return { am: `am ${weekday}`, von: `vom ${weekday}` };
  if (weeks === -1 && ahead > -8)
    return { am: `am vergangenen ${weekday}`, von: `vom vergangenen ${weekday}` };
  const date = dateAt(at, timeZone, now);
  return { am: `am ${date}`, von: `vom ${date}` };
}

/** "20 Minuten", "eine Stunde". */
export function germanLength(minutes: number): string {
  if (minutes === 60) return 'eine Stunde';
  return minutes > 60 && minutes % 60 === 0 ? `${minutes / 60} Stunden` : `${minutes} Minuten`;
}
