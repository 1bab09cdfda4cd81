import { useEffect, useState } from 'react';
import type { DraftAbout } from '../../lib/hooks/draft-thread.ts';
import type { DraftTarget } from '../../lib/hooks/use-open-drafts.ts';
import { rememberCheck, rememberMail } from '../../lib/hooks/remember-draft.ts';
import { useDraftCheck } from '../../lib/hooks/use-draft-check.ts';
import { useDraftMarks, useDraftState } from '../../lib/hooks/use-draft-marks.ts';
import { Button } from '../ui/button.tsx';
import { chipOf } from './draft-words.ts';
import { DraftFrame } from './draft-frame.tsx';
import { FindingList } from './finding-list.tsx';
import { OfferedMail } from './offered-mail.tsx';
import { PartList } from './part-list.tsx';

type DraftSectionProps = { about: DraftAbout; target: DraftTarget };

/** What the draft has and lacks, what stands in it that nobody said, and the mail for this moment. */
export function DraftSection({ about, target }: DraftSectionProps) {
  const [isOpen, setOpen] = useState(true);
  const { draft } = target;
  const check = useDraftCheck(about, draft);
  const isBlank = draft.text.trim() === '' || check.checked?.isEmpty === true;
  const isForeign = !isBlank && check.checked?.isForeign === true;
  const checked = isBlank || isForeign ? undefined : check.checked;
  const { brief } = about;
  const { key } = draft;
  useEffect(() => {
    if (checked) rememberCheck(brief, key, checked);
  }, [brief, key, checked]);
  useDraftMarks(target, check, isOpen && !isBlank && !isForeign);
  useDraftState(target, checked ? chipOf(checked) : { state: 'quiet', words: '' });
  const count = checked?.findings.length ?? 0;
  const fold = count > 0 && (
    <Button look="quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      {isOpen ? 'Hide' : count === 1 ? '1 remark' : `${count} remarks`}
    </Button>
  );
  return (
    <DraftFrame draft={draft} contact={brief.contact} action={fold} aria-busy={!isBlank && !check.isCurrent}>
      {checked === null && <p className="text-sm text-muted">This text could not be checked.</p>}
      {isForeign && <p className="text-sm text-muted">Only English and German are checked.</p>}
      {checked && (
        <div className={check.isCurrent ? '' : 'opacity-80'} data-current={check.isCurrent}>
          <PartList checked={checked} />
          {isOpen && <FindingList target={target} check={check} />}
        </div>
      )}
      <OfferedMail
        about={about}
        target={target}
        hasOwnText={!isBlank}
        onUsed={(mail) => rememberMail(brief, key, mail)}
      />
    </DraftFrame>
  );
}
