import { useState } from 'react';
import { type DraftInTab, fixDraft, showInDraft } from '../../lib/hooks/page-draft.ts';
import type { DraftCheck } from '../../lib/hooks/use-draft-check.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { useTold } from '../ui/use-told.ts';
import { FindingItem } from './finding-item.tsx';

type FindingListProps = { target: DraftInTab; check: DraftCheck };

/** So many stand there at once: the cards below must stay in sight. */
const few = 2;

/** What was found, the worst first: a click shows the words in the draft, one more takes the fix. */
export function FindingList({ target, check }: FindingListProps) {
  const [hasAll, setAll] = useState(false);
  const { told, tell } = useTold();
  const findings = check.checked?.findings ?? [];
  const { text } = check;
  const more = findings.length - few;
  return (
    <>
      {findings.length > 0 && (
        <ul aria-label="Findings" className="mt-1 divide-y divide-edge border-t border-edge">
          {findings.slice(0, hasAll ? undefined : few).map((finding) => (
            <FindingItem
              key={`${finding.rule} ${finding.start}`}
              finding={finding}
              onShow={({ start, end }) => void showInDraft(target, { text, start, end }).then(tell)}
              onFix={({ edit }) => edit && void fixDraft(target, { text, ...edit }).then(tell)}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <Button look="quiet" aria-expanded={hasAll} onClick={() => setAll(!hasAll)}>
          {hasAll ? 'Fewer' : `and ${more} more`}
        </Button>
      )}
      <Status className="block text-xs text-muted">{told}</Status>
    </>
  );
}
