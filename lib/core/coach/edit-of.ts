import type { Finding } from '../contract/coach.ts';
import type { Span } from './draft.ts';

/** What is to be put in the place of which part of the draft. */
export type DraftEdit = Span & { replacement: string };

const betweenParagraphs = '\n\n';

const isInside = (sentence: Span, { start, end }: Span): boolean =>
  sentence.start <= start && end <= sentence.end;

/**
 * How a finding's fix is taken: a claim is replaced by itself, weak words by a whole sentence in the place of theirs, and
 * what is missing is put beside what stands there, so that nothing of the rep's is lost. Undefined where there is no fix.
 */
export function editOf(finding: Finding, sentences: readonly Span[]): DraftEdit | undefined {
  const { fix, rule, start, end } = finding;
  if (fix === undefined) return undefined;
  if (rule.startsWith('coach/ungrounded-')) return { start, end, replacement: fix };
  const own = sentences.find((sentence) => isInside(sentence, finding)) ?? { start, end };
  const isReference = rule === 'coach/no-reference';
  // Nothing to go by: what opens a mail goes before its first sentence, everything else behind its last.
  if (start === end) {
    const [first] = sentences;
    return isReference && first
      ? { start: first.start, end: first.start, replacement: `${fix}${betweenParagraphs}` }
      : { start, end, replacement: `${start === 0 ? '' : betweenParagraphs}${fix}` };
  }
  if (isReference) return { start: own.start, end: own.start, replacement: `${fix} ` };
  if (rule === 'coach/no-value') return { start: own.end, end: own.end, replacement: ` ${fix}` };
  return { start: Math.min(own.start, start), end: Math.max(own.end, end), replacement: fix };
}
