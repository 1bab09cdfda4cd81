import { allowSite, readAgain, showOptions, siteFor } from '../../lib/hooks/use-page-actions.ts';
import type { TabContext } from '../../lib/hooks/use-tab-context.ts';
import { Button } from '../ui/button.tsx';
import { placeWords } from './place-words.ts';

type PageStateProps = {
  context: TabContext | null;
  /** The page is being read again; what it showed before stands. */
  isReading: boolean;
  isRecognised: boolean;
  /** How many known people the page may mean. */
  candidates: number;
  onFollow: () => void;
};

type Told = { sentence: string; action?: { label: string; run: () => void } };

function tellNoAccess({ origin }: TabContext): Told {
  const site = siteFor(origin);
  if (site) {
    return {
      sentence: `${site.name} is not permitted yet.`,
      action: { label: `Allow ${site.name}`, run: () => allowSite(site) },
    };
  }
  return {
    sentence: 'This page may not be read yet: press Alt+Shift+S on it, or allow its site.',
    action: { label: 'Allow sites', run: () => showOptions('sites') },
  };
}

function tell({ context, isReading, isRecognised, candidates, onFollow }: PageStateProps): Told {
  if (!context) {
    return { sentence: 'That tab is closed.', action: { label: 'Follow the active tab', run: onFollow } };
  }
  const again = { label: 'Read again', run: () => readAgain(context.tabId) };
  if (context.state === 'no_access') return tellNoAccess(context);
  if (context.state === 'reading') return { sentence: 'Reading the page…', action: again };
  if (context.state === 'refused' || !context.snapshot) {
    return { sentence: 'This page holds more than can be read safely.', action: again };
  }
  const place = placeWords(context.snapshot);
  if (isReading) return { sentence: `${place} · reading…` };
  if (isRecognised) return { sentence: place };
  if (candidates > 0) return { sentence: `${place}: whom is it about?` };
  return { sentence: `${place}: nobody known here.`, action: again };
}

/** Where somebody was recognised, or why nobody was: one sentence, and one action where something can be done. */
export function PageState(props: PageStateProps) {
  const { sentence, action } = tell(props);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2">
      <p dir="auto">{sentence}</p>
      {action && !props.isRecognised && (
        <Button look="quiet" onClick={action.run}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
