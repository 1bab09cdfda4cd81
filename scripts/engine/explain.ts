import { extractFacts } from '../../lib/core/language/extract-facts.ts';
import { findDates } from '../../lib/core/language/dates/find-dates.ts';
import { findNumbers } from '../../lib/core/language/numbers/find-numbers.ts';
import { readNextStep } from '../../lib/core/nextstep/read-next-step.ts';

type Found = { start: number; end: number; quote: string; rule: string };
const shown = [
  'kind',
  'by',
  'who',
  'value',
  'unit',
  'due',
  'from',
  'to',
  'grain',
  'certain',
  'condition',
] as const;

/** What a finding says beside its words and its rule: `by: them · due: 2026-12-04`. */
const details = (found: Found & { [Name in (typeof shown)[number]]?: string | boolean }): string =>
  shown
    .filter((name) => found[name] !== undefined)
    .map((name) => `${name}: ${found[name]}`)
    .join(' · ');

/**
 * A note with what was understood of each line and the rule that made it, as text for people. `now` is ISO 8601: days
 * such as "Friday" are counted from it.
 */
export function explain(text: string, now: string): string {
  const found: Found[] = [
    ...extractFacts({ now, source: 'notes', text }),
    ...findDates(text, { now }),
    ...findNumbers(text),
  ];
  const blocks: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const here = found
      .filter((each) => each.start >= start && each.start < Math.max(end, start + 1))
      .sort((a, b) => a.start - b.start);
    const rows = here.map((each) =>
      `    ${each.rule.padEnd(26)} “${each.quote}”  ${details(each)}`.trimEnd(),
    );
    if (line.trim() !== '') blocks.push([`  ${line.trim()}`, ...rows].join('\n'));
    start = end + 1;
  }
  const { status, strength, when, evidence } = readNextStep({ now, source: 'notes', text });
  const words = evidence.map(({ quote }) => `“${quote}”`).join(', ');
  const nextStep = [`next step: ${status}, strength ${strength}`, when?.from, words]
    .filter(Boolean)
    .join(' · ');
  return `${blocks.join('\n')}\n\n  ${nextStep}\n`;
}
