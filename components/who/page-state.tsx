import { readAgain, savePage, showOptions } from '../../lib/hooks/use-page-actions.ts';
import type { TabContext } from '../../lib/hooks/use-tab-context.ts';
import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toast.ts';
import { clickOnlyName, placeWords } from './place-words.ts';

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

type Action = { label: string; run: () => void };
type Told = { sentence: string; actions: Action[] };

async function save(tabId: number): Promise<void> {
  const problem = await savePage(tabId);
  if (problem !== null) await showToast(`Not saved: ${problem}`);
}

function tellUnread({ state, origin }: TabContext, again: Action, pick: Action): Told {
  if (state === 'reading') return { sentence: 'Reading the page…', actions: [again] };
  if (state === 'refused')
    return { sentence: 'This page holds more than can be read safely.', actions: [again] };
  const readIt = { ...again, label: 'Read it' };
  const clickOnly = clickOnlyName(origin);
  if (clickOnly) {
    const sentence = `Second Call reads ${clickOnly} only when you press Alt+Shift+S here.`;
    return { sentence, actions: [readIt] };
  }
  if (origin?.startsWith('http')) return { sentence: 'This page was not read yet.', actions: [readIt] };
  return {
    sentence:
      'This page may not be read yet: press Alt+Shift+S here, or pick the person and paste into the notes.',
    actions: [pick, { label: 'Allow sites', run: () => showOptions('sites') }],
  };
}

function tell(props: PageStateProps): Told {
  const { context, isReading, isRecognised, candidates, onFollow, onPick } = props;
  if (!context) {
    const follow = { label: 'Follow the active tab', run: onFollow };
    return { sentence: 'That tab is closed.', actions: [follow] };
  }
  const again = { label: 'Read again', run: () => readAgain(context.tabId) };
  const pick = { label: 'Pick the person', run: onPick };
  if (!context.snapshot) return tellUnread(context, again, pick);
  // Nothing that can be named, though the address or the page says that something is there.
  const { app, found, page } = context.snapshot;
  if (page === 'other' && Object.keys(found).some((field) => field.startsWith('missed.')))
    return {
      sentence: `This page could not be read. Pick the person, and paste ${app === 'gmail' ? 'the mail' : 'what counts'} into the notes.`,
      actions: [pick],
    };
  const place = placeWords(context.snapshot);
  const clip = { label: 'Save this page', run: () => void save(context.tabId) };
  const actions = app === 'generic' ? [clip] : [];
  if (isReading) return { sentence: `${place} · reading…`, actions };
  if (isRecognised) return { sentence: place, actions };
  if (candidates > 0) return { sentence: `${place}: whom is it about?`, actions };
  return { sentence: `${place}: nobody known here.`, actions: [...actions, again] };
}

/** Where somebody was recognised, or why nobody was: one sentence, and what can be done about it. */
export function PageState(props: PageStateProps) {
  const { sentence, actions } = tell(props);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2">
      <p dir="auto">{sentence}</p>
      <div className="-mx-1.5 flex flex-wrap">
        {actions.map(({ label, run }) => (
          <Button key={label} look="quiet" onClick={run}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
