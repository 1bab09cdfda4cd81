import type { HistoryEntry, SuggestInput } from '../contract/suggest.ts';
import type { NextStepOutput } from '../contract/next-step.ts';
import { reviewDates, reviewFacts } from '../language/apply-reviews.ts';
import { findDates, type FoundDate } from '../language/dates/find-dates.ts';
import { extractFacts } from '../language/extract-facts.ts';
import type { FactReview } from '../model/entities.ts';
import { readNextStep } from '../nextstep/read-next-step.ts';
import { localDateOf, toInstant } from '../schedule/zoned-time.ts';
import { factsRequest } from '../suggest/facts-request.ts';
import { readLength } from '../suggest/read-length.ts';

/** A note or transcript of the talk, with what the rep said of its facts. */
export type TalkNote = Required<Pick<HistoryEntry, 'at' | 'text' | 'source'>> & {
  reviews: readonly FactReview[];
};

export type AskedOf = Required<Pick<SuggestInput, 'timeZone' | 'self' | 'contact'>>;

/** One note as it was read: what stands at its end, and its dates. */
export type NoteReading = {
  text: string;
  source: TalkNote['source'];
  step: Omit<NextStepOutput, 'id'>;
  dates: FoundDate[];
  /** The local day of the note, `YYYY-MM-DD`. */
  on: string;
};

/** Reads a note of a talk for its debrief; what the rep dismissed or corrected counts as she has it. */
export function readTalkNote(note: TalkNote, asked: AskedOf): NoteReading {
  const text = note.text.slice(0, readLength);
  const request = factsRequest({ type: 'note', at: note.at, text, source: note.source }, asked);
  const facts = reviewFacts(text, extractFacts(request), note.reviews).flatMap(({ fact }) => fact ?? []);
  const { timeZone } = asked;
  const dates = reviewDates(findDates(text, { now: note.at, timeZone }), note.reviews, timeZone);
  // Only an answer of the rep's makes the dates others than those that are found on the way.
  const isAnswered = dates.some(({ rule }) => rule === 'review/date');
  const step = readNextStep(request, { facts, ...(isAnswered && { dates }) });
  const on = localDateOf(toInstant(note.at, timeZone), timeZone);
  return { text, source: note.source, step, dates, on };
}
