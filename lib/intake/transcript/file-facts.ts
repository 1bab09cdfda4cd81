import { findDates } from '../../core/language/dates/find-dates.ts';

const isoDay = /(?<!\d)(20\d\d)[-_./](0[1-9]|1[0-2])[-_./](0[1-9]|[12]\d|3[01])(?!\d)/;
const dayField =
  /^(?:date|recorded(?: on)?|recording date|meeting date|when|datum|fecha|data|dato)\s*[:：]\s*/i;
const titleField =
  /^(?:(?:meeting|call|event)\s)?(?:title|name|topic|subject|titel|titre|título)\s*[:：]\s*/i;
const transcriptEnd = /\s*[-–—:|]\s*(?:transcript|transkript|transcription|notes by gemini|notes)\s*$/i;

/** The local day that a text names in full, with its year; undefined without one, or where it could be two. */
export function dayIn(text: string): string | undefined {
  const iso = isoDay.exec(text);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  if (text.length > 200 || !/20\d\d/.test(text)) return undefined;
  const dates = findDates(text, { now: '2000-01-01T00:00:00' });
  const day = dates.find(({ quote, certain }) => certain && /20\d\d/.test(quote));
  return day && /^\d{4}-\d\d-\d\d/.exec(day.grain === 'month' || day.grain === 'year' ? '' : day.from)?.[0];
}

/** The day of a line above the talk: a field, or a line that is little more than a date. */
export function recordedDay(line: string): string | undefined {
  if (dayField.test(line)) return dayIn(line.replace(dayField, ''));
  const letters = line.replace(/[^\p{L}]/gu, '').length;
  return line.length <= 60 && letters <= 24 ? dayIn(line) : undefined;
}

/** "Title: Discovery call" → "Discovery call". */
export function titleOfField(line: string): string | undefined {
  return titleField.test(line) ? line.replace(titleField, '').trim() || undefined : undefined;
}

/** A heading without what every transcript says of itself, nor the day in brackets. */
export function tidyTitle(heading: string): string {
  const title = heading.replace(/^[^\p{L}\p{N}"'(]+/u, '').replace(transcriptEnd, '');
  return title.replace(/\s*\((?=[^()]{0,20}20\d\d)[^()]{1,60}\)\s*$/, '').trim();
}
