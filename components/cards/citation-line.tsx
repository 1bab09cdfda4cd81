import { citation } from './citation.ts';

/** The rule behind a line and its source, small, where somebody asks why. */
export function CitationLine({ rule, source }: { rule: string; source: string }) {
  const { ids, words } = citation(rule, source);
  return (
    <p className="text-xs text-muted">
      <span className="font-semibold">{ids}</span> {words}
    </p>
  );
}
