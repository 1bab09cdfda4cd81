/** `0:15`, `1:02:03`, `00:01:02.500`, `10:02:31 AM`: the source of a pattern without groups of its own. */
export const clockSource = String.raw`\d{1,3}:\d{1,2}(?::\d{1,2})?(?:[.,]\d{1,3})?(?:\s?[AaPp]\.?[Mm]\b\.?)?`;

const halfDay = /\s?([ap])\.?m\.?$/i;

/** Seconds of a clock reading; with AM or PM seconds since midnight. */
export function readClock(text: string): number {
  const half = halfDay.exec(text)?.[1]?.toLowerCase();
  const parts = text.replace(halfDay, '').replace(',', '.').split(':').map(Number);
  if (half === undefined) return parts.reduce((sum, part) => sum * 60 + part, 0);
  const [hour = 0, minute = 0, second = 0] = parts;
  return ((hour % 12) + (half === 'p' ? 12 : 0)) * 3600 + minute * 60 + second;
}
