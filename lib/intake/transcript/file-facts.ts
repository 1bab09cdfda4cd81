import { findDates } from '../../core/language/dates/find-dates.ts';

const isoDay = /(?<!\d)(20\d\d)[-_./](0[1-9]|1[0-2])[-_./](0[1-9]|[12]\d|3[01])(?!\d)/;
const dayField =
  /^(?:date|recorded(?: on)?|recording date|meeting date|when|datum|fecha|data|dato)\s*[:：]\s*/i;
const titleField =
  /^(?:(?:meeting|call|event)\s)?(?:title|name|topic|subject|titel|titre|título)\s*[:：]\s*/i;
const days = new Set<string>(['minute', 'hour', 'day']);
const transcriptEnd = /\s*[-–—:|]\s*(?:transcript|transkript|transcription)\s*$/i;

function findDay(text: string): { day: string; quote: string } | undefined {
  const iso = isoDay.exec(text);
  if (iso) return { day: `${iso[1]}-${iso[2]}-${iso[3]}`, quote: iso[0] };
  if (text.length > 200 || !/20\d\d/.test(text)) return undefined;
  const dates = findDates(text, { now: '2000-01-01T00:00:00' });
  const found = dates.find(({ quote, grain, certain }) => certain && days.has(grain) && /20\d\d/.test(quote));
  return found && { day: found.from.slice(0, 10), quote: found.quote };
}

/** The local day that a text names in full, with its year; undefined without one, or where it could be two. */
export function dayIn(text: string): string | undefined {
  return findDay(text)?.day;
}

const letters = (text: string): number => text.replace(/[^\p{L}]/gu, '').length;

/** The day of a line above the talk: a field, or a line that says little more than a date. */
export function recordedDay(line: string): string | undefined {
  if (dayField.test(line)) return dayIn(line.replace(dayField, ''));
  const found = line.length <= 60 ? findDay(line) : undefined;
  return found && letters(line) - letters(found.quote) <= 8 ? found.day : undefined;
}

/** "Title: Discovery call" → "Discovery call". */
export function titleOfField(line: string): string | undefined {
  return titleField.test(line) ? line.replace(titleField, '').trim() || undefined : undefined;
}

/** "Discovery call - Transcript": what stands below was said. */
export function isTranscriptTitle(heading: string): boolean {
  return transcriptEnd.test(heading.slice(-200));
}

/** A heading without what every transcript says of itself, nor the day in brackets. */
export function tidyTitle(heading: string): string {
  const title = heading.replace(/^[^\p{L}\p{N}"'(]+/u, '').replace(transcriptEnd, '');
  return title.replace(/\s*\((?=[^()]{0,20}20\d\d)[^()]{1,60}\)\s*$/, '').trim();
}
