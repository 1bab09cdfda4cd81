import { localDateOf } from '../lib/core/schedule/zoned-time.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: number, timeZone: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${timeZone} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (!made) {
    made = new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
    formats.set(key, made);
  }
  return made.format(at);
}

/** `14:00`, as time inputs want it. */
export const clockOf = (at: number, timeZone: string): string =>
  format(at, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "Thu 26 Nov", with the year only where it is not this year. */
export function dayWords(at: number, timeZone: string, now: number): string {
  const isThisYear = localDateOf(at, timeZone).slice(0, 4) === localDateOf(now, timeZone).slice(0, 4);
  const words = format(at, timeZone, { weekday: 'short', day: 'numeric', month: 'short' }).replace(',', '');
  return isThisYear ? words : `${words} ${localDateOf(at, timeZone).slice(0, 4)}`;
}

/** "today", "tomorrow", "yesterday", else the day in words. */
export function nearDayWords(at: number, timeZone: string, now: number): string {
  const near: Record<string, string> = {
    [localDateOf(now, timeZone)]: 'today',
    [localDateOf(now + 86_400_000, timeZone)]: 'tomorrow',
    [localDateOf(now - 86_400_000, timeZone)]: 'yesterday',
  };
  return near[localDateOf(at, timeZone)] ?? dayWords(at, timeZone, now);
}

/** "Berlin" for `Europe/Berlin`: enough to know whose clock is meant. */
export const zoneWords = (timeZone: string): string =>
  (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
