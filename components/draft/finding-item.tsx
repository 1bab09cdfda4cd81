import { useState } from 'react';
import type { DraftEdit } from '../../lib/core/coach/edit-of.ts';
import type { DraftFinding } from '../../lib/hooks/draft-jobs.ts';
import { Button } from '../ui/button.tsx';

type FindingItemProps = {
  finding: DraftFinding;
  onShow: (finding: DraftFinding) => void;
  onFix: (finding: DraftFinding) => void;
};

const looks = {
  error: { sign: '!', words: 'Not in your notes', className: 'text-bad' },
  warning: { sign: '△', words: 'Better without', className: 'text-warn' },
  info: { sign: 'i', words: 'Note', className: 'text-muted' },
  hint: { sign: 'i', words: 'Note', className: 'text-muted' },
} as const;

/** So short a fix is its button's own label. */
const isShort = ({ replacement }: DraftEdit): boolean => replacement.trim().length <= 24;

/** One remark: a click shows its words in the draft, another takes what would be better. */
export function FindingItem({ finding, onShow, onFix }: FindingItemProps) {
  const [isOpen, setOpen] = useState(false);
  const { severity, message, edit, start, end } = finding;
  const { sign, words, className } = looks[severity];
  const show = () => {
    setOpen(!isOpen);
    if (end > start) onShow(finding);
  };
  return (
    <li data-rule={finding.rule} data-severity={severity} className="flex gap-1.5 py-1">
      <span aria-hidden className={`w-3.5 shrink-0 pt-px text-center text-sm font-bold ${className}`}>
        {sign}
      </span>
      <div className="min-w-0 flex-1">
        <button
          type="button"
          dir="auto"
          aria-expanded={isOpen}
          title={end > start ? 'Show it in the draft' : undefined}
          className="block min-h-6 w-full rounded-control text-left text-sm hover:bg-sunken"
          onClick={show}
        >
          <span className="sr-only">{words}: </span>
          <span className={isOpen ? '' : 'line-clamp-2'}>{message}</span>
        </button>
        {edit && isShort(edit) && (
          <Button look="small" onClick={() => onFix(finding)}>
            Use “{edit.replacement}”
          </Button>
        )}
        {edit && !isShort(edit) && (
          <div className="flex items-start gap-1">
            <p
              dir="auto"
              className={`min-w-0 flex-1 pt-1 text-xs text-muted ${isOpen ? '' : 'line-clamp-1'}`}
            >
              {edit.replacement.trim()}
            </p>
            <Button
              look="small"
              aria-label={`Use this: ${edit.replacement.trim()}`}
              onClick={() => onFix(finding)}
            >
              Use this
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
