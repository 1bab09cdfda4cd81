import { extractFacts } from '../../lib/core/language/extract-facts.ts';
import { suggestFromText } from '../../lib/core/suggest/suggest-from-text.ts';
import { suggestInputSchema } from '../../lib/core/contract/suggest.ts';
import { measure, printTable, withRatio } from './measure.ts';
import { sampleNotes } from './sample-text.ts';

const now = '2026-11-19T15:00:00';

/** The baseline: as many words as the text has, cut out and put into lower case. */
const countWords = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).length;

const historyOf = (entries: number) =>
  suggestInputSchema.parse({
    id: 1,
    now,
    timeZone: 'Europe/Berlin',
    self: { name: 'Maya Lindqvist', company: 'Kestrel Loop' },
    contact: { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' },
    history: Array.from({ length: entries }, (_, index) => ({
      type: 'call',
      at: `2026-${String(1 + (index % 10)).padStart(2, '0')}-10T10:00:00`,
      minutes: 20,
      text: sampleNotes(600),
    })),
  });

/** What the pure functions cost: notes of several sizes through `facts`, histories through `suggest`. */
export function benchEngine(): void {
  const sizes = [10_000, 60_000, 1_000_000];
  const baseline = measure('splitting 60 kB into words', 30, () => countWords(sampleNotes(60_000)));
  const facts = sizes.map((bytes) => {
    let first = 0;
    const run = () => {
      // Other notes each time: of the same ones the words would be known.
      first += 100_000;
      return extractFacts({ now, source: 'notes', text: sampleNotes(bytes, first) });
    };
    return measure(`facts, ${bytes / 1000} kB of notes`, bytes > 100_000 ? 5 : 30, run);
  });
  printTable('Engine', [baseline, ...facts.map((figure) => withRatio(figure, baseline))]);

  const short = historyOf(1);
  const long = historyOf(20);
  const first = measure('suggest, 1 conversation', 50, () => suggestFromText(short));
  const last = measure('suggest, 20 conversations', 50, () => suggestFromText(long));
  printTable('Suggestions, facts not cached', [first, withRatio(last, first)]);
}
