import type { Fact } from '../../lib/core/contract/facts.ts';
import type { HistoryEntry, SuggestInput } from '../../lib/core/contract/suggest.ts';
import { extractFacts } from '../../lib/core/language/extract-facts.ts';
import { factsRequest } from '../../lib/core/suggest/facts-request.ts';
import { escapeHtml } from './escape-html.ts';

const nameOf = ({ kind, by, certain, superseded }: Fact): string =>
  [kind.replace('_', ' '), by, certain === false && 'unsure', superseded && 'overtaken']
    .filter((part) => part !== undefined && part !== false)
    .join(', ');

/** An entry's text with its facts marked by kind; facts on the same words share a mark. */
export function markedNote(entry: HistoryEntry, input: SuggestInput): string {
  const text = entry.text ?? '';
  const facts = extractFacts(factsRequest(entry, input));
  const edges = [...new Set([0, text.length, ...facts.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return edges
    .slice(0, -1)
    .map((start, at) => {
      const end = edges[at + 1] ?? text.length;
      const own = facts.filter((fact) => fact.start <= start && fact.end >= end);
      const words = escapeHtml(text.slice(start, end));
      const opened = own.filter((fact) => fact.start === start).map(nameOf);
      const label = opened.length > 0 ? `<sup>${escapeHtml(opened.join(' · '))}</sup>` : '';
      return own.length > 0 ? `<mark>${label}${words}</mark>` : words;
    })
    .join('');
}
