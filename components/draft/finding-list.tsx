import { useState } from 'react';
import { type DraftInTab, fixDraft, showInDraft } from '../../lib/hooks/page-draft.ts';
import type { DraftCheck } from '../../lib/hooks/use-draft-check.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { FindingItem } from './finding-item.tsx';

type FindingListProps = { target: DraftInTab; check: DraftCheck; isOpen: boolean; onToggle: () => void };

/** So many stand there at once: the cards below must stay in sight. */
const few = 2;

/** What was found, the worst first: a click shows the words in the draft, one more takes the fix. */
export function FindingList({ target, check, isOpen, onToggle }: FindingListProps) {
  const [hasAll, setAll] = useState(false);
  const [told, setTold] = useState('');
  const findings = check.checked?.findings ?? [];
  const { text } = check;
  const more = findings.length - few;
  return (
    <>
      {isOpen && findings.length > 0 && (
        <ul aria-label="Findings" className="mt-1 divide-y divide-edge border-t border-edge">
          {findings.slice(0, hasAll ? undefined : few).map((finding) => (
            <FindingItem
              key={`${finding.rule} ${finding.start}`}
              finding={finding}
              onShow={({ start, end }) => void showInDraft(target, { text, start, end }).then(setTold)}
              onFix={({ edit }) =>
                edit && void fixDraft(target, { text, ...edit }).then(({ words }) => setTold(words))
              }
            />
          ))}
        </ul>
      )}
      {isOpen && more > 0 && (
        <Button look="quiet" aria-expanded={hasAll} onClick={() => setAll(!hasAll)}>
          {hasAll ? 'Fewer' : `and ${more} more`}
        </Button>
      )}
      {findings.length > 0 && (
        <Button look="quiet" aria-expanded={isOpen} onClick={onToggle}>
          {isOpen ? 'Hide' : findings.length === 1 ? '1 remark' : `${findings.length} remarks`}
        </Button>
      )}
      <Status className="block text-xs text-muted">{told}</Status>
    </>
  );
}
