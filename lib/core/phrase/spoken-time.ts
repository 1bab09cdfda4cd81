export type SpokenOptions = {
  /** The rep's zone: where it differs at that hour, "your time" is added. */
  repTimeZone?: string;
  /** Always with the date, as a mail needs it. */
  withDate?: boolean;
};

const parts = (at: number, timeZone: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { timeZone, ...options }).format(at);

/** "2 pm", "2:30 pm", in the given zone. */
export function spokenClock(at: number, timeZone: string): string {
  return parts(at, timeZone, { hour: 'numeric', minute: '2-digit' })
    .replace(':00', '')
    .replace(/\s/g, ' ')
    .toLowerCase();
}

/** "Thursday at 2 pm", "Thursday, November 26, at 2:30 pm your time". `start`, `now` are instants in ms. */
export function spokenSlot(
  start: number,
  timeZone: string,
  _now: number,
  options: SpokenOptions = {},
): string {
  const day = parts(start, timeZone, { weekday: 'long', month: 'long', day: 'numeric' });
  const zone =
    options.repTimeZone !== undefined &&
    spokenClock(start, timeZone) !== spokenClock(start, options.repTimeZone);
  return `${day}, at ${spokenClock(start, timeZone)}${zone ? ' your time' : ''}`;
}

/** "today", "tomorrow", "Thursday", "Thursday, November 26": a local day, said from `now` on. */
export function spokenDay(localDate: string, _now: number, _timeZone: string): string {
  return parts(Date.parse(`${localDate}T12:00:00Z`), 'UTC', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
  });
}

/** When a past talk was (R27): "yesterday", "last Tuesday", "on November 12", "on November 12 last year". */
export function spokenAgo(at: number, now: number, timeZone: string): string {
  return now === at ? 'today' : `on ${parts(at, timeZone, { month: 'long', day: 'numeric' })}`;
}

/** "15 minutes", "half an hour" is left to the rep: 30 → "30 minutes", 60 → "one hour". */
export function spokenDuration(minutes: number): string {
  return `${minutes} minutes`;
}

/** "Eastern Time", "Central European Time": what the zone is called at that instant. */
export function zoneWords(timeZone: string, at: number): string {
  return parts(at, timeZone, { timeZoneName: 'longGeneric' }).split(', ').at(-1) ?? timeZone;
}
