import { type ReviewedFact, reviewDates, reviewFacts } from '../core/language/apply-reviews.ts';
import type { Reader } from '../core/suggest/context.ts';
import { factsRequest } from '../core/suggest/facts-request.ts';
import type { Brief } from '../db/brief.ts';
import { readingKey } from '../db/reading-key.ts';
import { type Readings, standsOn } from '../db/stored-facts.ts';

/** What of a brief its readings depend on. */
export type ReadBrief = Pick<Brief, 'input' | 'facts' | 'noteIds' | 'reviews'>;

type Found = Readings extends ReadonlyMap<string, infer Of> ? Of : never;

/**
 * Reads the texts of a brief, from what is stored where it can; `used` collects what was asked for, to be kept. The rep's
 * reviews are laid over what was read, so that they never make anything be read again. A text that is new is read by
 * `freshly`.
 */
export function keepingReader(
  { input, facts, noteIds, reviews }: ReadBrief,
  freshly: (input: ReadBrief['input']) => Reader,
) {
  const used = new Map<string, Found>();
  function recall<Of extends Found>(key: string, text: string, read: (reader: Reader) => Of): Of {
    const stored = used.get(key) ?? facts.get(key);
    const isStored = standsOn(stored, text);
    const found = isStored ? (stored as Found as Of) : read(freshly(input));
    used.set(key, found);
    return found;
  }
  const reviewsOf = noteIds.map((id) => reviews.filter(({ noteId }) => noteId === id));
  const known = new Map<number, ReviewedFact[]>();
  /** The facts of an entry with what the rep said of them, the dismissed ones too. */
  function reviewedOf(index: number): ReviewedFact[] {
    const found = known.get(index) ?? readEntry(index);
    known.set(index, found);
    return found;
  }
  function readEntry(index: number): ReviewedFact[] {
    const entry = input.history[index];
    if (!entry) return [];
    const { text = '' } = entry;
    const key = readingKey('facts', factsRequest(entry, input));
    const facts = recall(key, text, (from) => from.factsOf(entry, index));
    return reviewFacts(text, facts, reviewsOf[index] ?? []);
  }
  /** As the rules read them, without the rep's answers. */
  const findDates: Reader['findDates'] = (text, options) =>
    recall(readingKey('dates', { text, ...options }), text, (from) => from.findDates(text, options));
  const reader: Reader = {
    factsOf: (_entry, index) => reviewedOf(index).flatMap(({ fact }) => fact ?? []),
    findDates: (text, options) => {
      // Whoever looks up a date says when its entry was written.
      const answers = reviewsOf.filter((_of, index) => input.history[index]?.at === options.now).flat();
      return reviewDates(findDates(text, options), answers, options.timeZone ?? 'UTC');
    },
  };
  return { reader, reviewedOf, findDates, used };
}
