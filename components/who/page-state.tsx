import { readAgain, savePage } from '../../lib/hooks/use-page-actions.ts';
import type { TabContext } from '../../lib/hooks/use-tab-context.ts';
import { later } from '../ui/later.tsx';
import { showToast } from '../ui/toast.ts';
import { ActionRow, type Told } from './action-row.tsx';
import { placeWords } from './place-words.ts';

const SiteState = later(() => import('./site-state.tsx').then(({ SiteState }) => SiteState));

type PageStateProps = {
  context: TabContext | null;
  /** The page is being read again; what it showed before stands. */
  isReading: boolean;
  isRecognised: boolean;
  /** How many known people the page may mean. */
  candidates: number;
  onFollow: () => void;
  onPick: () => void;
};

async function save(tabId: number): Promise<void> {
  const problem = await savePage(tabId);
  if (problem !== null) await showToast(`Not saved: ${problem}`);
}

/** Undefined where nothing was read, and `SiteState` says why. */
function tell(props: PageStateProps): Told | undefined {
  const { context, isReading, isRecognised, candidates, onFollow, onPick } = props;
  if (!context) {
    const follow = { label: 'Follow the active tab', run: onFollow };
    return { sentence: 'That tab is closed.', actions: [follow] };
  }
  const { state, snapshot, tabId } = context;
  const again = { label: 'Read again', run: () => readAgain(tabId) };
  if (!snapshot && state === 'reading') return { sentence: 'Reading the page…', actions: [again] };
  if (!snapshot && state === 'refused')
    return { sentence: 'This page holds more than can be read safely.', actions: [again] };
  if (!snapshot) return undefined;
  // Nothing that can be named, though the address or the page says that something is there.
  const { found, page } = snapshot;
  if (page === 'other' && Object.keys(found).some((field) => field.startsWith('missed.')))
    return {
      sentence: 'This page could not be read. Pick the person, and paste the mail into the notes.',
      actions: [{ label: 'Pick the person', run: onPick }],
    };
  const place = placeWords(snapshot);
  const clip = { label: 'Save this page', run: () => void save(tabId) };
  const actions = snapshot.app === 'generic' ? [clip] : [];
  if (isReading) return { sentence: `${place} · reading…`, actions };
  if (isRecognised) return { sentence: place, actions };
  if (candidates > 0) return { sentence: `${place}: whom is it about?`, actions };
  return { sentence: `${place}: nobody known here.`, actions: [...actions, again] };
}

/** Where somebody was recognised, or why nobody was: one sentence, and what can be done about it. */
export function PageState(props: PageStateProps) {
  const { context, onPick } = props;
  const told = tell(props);
  return (
    <>
      {told && <ActionRow {...told} />}
      {/* What a content script reports is allowed. */}
      {context && (!told || context.via !== 'script') && (
        <SiteState context={context} isTold={told !== undefined} onPick={onPick} />
      )}
    </>
  );
}
