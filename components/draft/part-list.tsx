import type { CheckedDraft } from '../../lib/hooks/draft-jobs.ts';
import { hasPart, lackWords, partWords, shownParts } from './draft-words.ts';

/** Reference, value, ask: which stand in the draft, by a sign and a word, never by colour alone. */
export function PartList({ checked }: { checked: CheckedDraft }) {
  return (
    <ul aria-label="Parts" className="flex flex-wrap gap-x-2.5 text-sm">
      {shownParts(checked).map((part) => {
        const isThere = hasPart(checked, part);
        return (
          <li key={part} data-part={part} data-there={isThere} className="flex items-center gap-1">
            <span
              aria-hidden
              className={`w-3.5 text-center font-bold ${isThere ? 'text-good' : 'text-warn'}`}
            >
              {isThere ? '✓' : '○'}
            </span>
            <span className={isThere ? '' : 'font-semibold'}>{(isThere ? partWords : lackWords)[part]}</span>
          </li>
        );
      })}
    </ul>
  );
}
