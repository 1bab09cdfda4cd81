import { addresseeWords, type PlacedDraft } from '../../lib/core/draft/open-draft.ts';
import { Button } from '../ui/button.tsx';
import { DraftFrame } from './draft-frame.tsx';
import { draftKindWords } from './draft-words.ts';

type DraftChoiceProps = { drafts: readonly PlacedDraft[]; onChoose: (key: string) => void };

const wordsOf = ({ draft }: PlacedDraft): string =>
  `${addresseeWords(draft) || 'Nobody yet'} · ${draft.subject || draftKindWords[draft.kind]}`;

/** Several drafts, and none of them is meant for certain: the rep says which. */
export function DraftChoice({ drafts, onChoose }: DraftChoiceProps) {
  // One to somebody else is not of this contact: a click into it brings its own person here.
  const own = drafts.filter(({ standing }) => standing !== 'other');
  return (
    <DraftFrame>
      <p className="text-sm text-muted">
        Several drafts are open. {own.length > 0 ? 'Click into one, or choose:' : 'Click into one.'}
      </p>
      <ul className="mt-1 flex flex-col gap-1">
        {own.map((placed) => (
          <li key={placed.draft.key}>
            <Button
              look="small"
              className="w-full truncate text-left"
              onClick={() => onChoose(placed.draft.key)}
            >
              {wordsOf(placed)}
            </Button>
          </li>
        ))}
      </ul>
    </DraftFrame>
  );
}
