import type { FactKind } from '../../lib/core/model/fact-kinds.ts';
import { factLooks } from './fact-looks.ts';

/** The icon of a kind, as high as the text; its word always stands beside it or in its button's name. */
export function FactIcon({ kind }: { kind: FactKind }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      className="inline-block size-[1em] shrink-0 fill-none stroke-current stroke-[1.6] align-[-0.125em]"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={factLooks[kind].path} />
    </svg>
  );
}
