import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import { theirNewestWords } from '../../lib/core/draft/open-draft.ts';
import { silenceOf } from '../../lib/core/draft/silence-of.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import type { DraftInTab } from '../../lib/hooks/page-draft.ts';
import { useDraftState } from '../../lib/hooks/use-draft-marks.ts';
import type { DraftsOnScreen } from '../../lib/hooks/use-open-drafts.ts';
import { useRested } from '../../lib/hooks/use-rested.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { DraftChoice } from './draft-choice.tsx';
import { DraftFrame } from './draft-frame.tsx';
import { DraftSection } from './draft-section.tsx';

export type DraftPlaceProps = {
  tabId: number;
  open: DraftsOnScreen;
  /** Everything of the contact on screen; left out where nobody is known. */
  brief?: Brief | undefined;
  isPicked: boolean;
  /** The thread that is open beside it. */
  thread: PageSnapshot['thread'];
};

const hasNotes = ({ notes }: Brief): boolean => notes.some(({ note }) => note.text.trim() !== '');

/** The draft that stands on the page: its check and its mail, a choice between several, or one line why neither. */
export function DraftPlace(props: DraftPlaceProps) {
  const { tabId, open, brief, isPicked, thread } = props;
  const { drafts, chosen, choose } = open;
  const rested = useRested(brief);
  if (!chosen) return drafts.length > 0 && brief ? <DraftChoice drafts={drafts} onChoose={choose} /> : null;
  const { draft, standing } = chosen;
  const silence = silenceOf({
    standing,
    contact: brief?.contact,
    hasNotes: brief !== undefined && hasNotes(brief),
    isPicked,
  });
  if (silence !== undefined)
    return <QuietDraft key={draft.key} target={{ tabId, draft }} contact={brief?.contact} words={silence} />;
  if (!rested || !open.target) return null;
  return (
    <DraftSection
      key={`${draft.key} ${rested.contact.id}`}
      about={{ brief: rested, threadText: theirNewestWords(thread, rested.settings.self) }}
      target={open.target}
    />
  );
}

function QuietDraft({
  target,
  contact,
  words,
}: {
  target: DraftInTab;
  contact: Contact | undefined;
  words: string;
}) {
  useDraftState(target, { state: 'quiet', words });
  return (
    <DraftFrame draft={target.draft} contact={contact}>
      <p className="text-sm text-muted">{words}</p>
    </DraftFrame>
  );
}
