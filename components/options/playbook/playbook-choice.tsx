import { playbookLabel } from '../../../lib/core/playbook/playbook-label.ts';
import type { Playbook } from '../../../lib/core/playbook/playbook-schema.ts';
import { windowDays } from '../../../lib/core/playbook/window-words.ts';
import { citation } from '../../cards/citation.ts';
import { Button } from '../../ui/button.tsx';
import { PlaybookDetails } from './playbook-details.tsx';

type PlaybookChoiceProps = {
  playbook: Playbook;
  isUsed: boolean;
  onUse: () => void;
  onCopy: () => void;
  onExport: () => void;
  /** Only for one of the rep's own. */
  onEdit?: () => void;
  onDelete?: () => void;
};

/** One playbook: its gist, all that it says a click away, and what can be done with it. */
export function PlaybookChoice(props: PlaybookChoiceProps) {
  const { playbook, isUsed, onUse, onCopy, onExport, onEdit, onDelete } = props;
  const { after_talk: window } = playbook.windows;
  const label = playbookLabel(playbook);
  const isOwn = onEdit !== undefined;
  const actions = [
    ['Edit', onEdit],
    ['Copy and edit', onCopy],
    ['Export', onExport],
    ['Delete', onDelete],
  ] as const;
  return (
    <div className="rounded-control p-1">
      <label className="flex gap-2 rounded-control hover:bg-sunken">
        <input
          type="radio"
          name="playbook"
          className="mt-1 size-4 shrink-0"
          aria-label={isOwn ? `${label}: ${playbook.title}` : playbook.title}
          checked={isUsed}
          onChange={onUse}
        />
        <span className="min-w-0" dir="auto">
          <span className="block font-semibold">{isOwn ? label : playbook.title}</span>
          {isOwn && <span className="block text-sm">{playbook.title}</span>}
          <span className="block text-sm text-muted">
            After a good call: {windowDays(window)}. Booked from strength {playbook.minStrength} on.{' '}
            {citation('', window.source).words || 'Your own days.'}
          </span>
        </span>
      </label>
      <div className="ml-4.5 flex flex-wrap gap-x-1">
        {actions.map(
          ([words, run]) =>
            run && (
              <Button key={words} look="quiet" aria-label={`${words}: ${label}`} onClick={run}>
                {words}
              </Button>
            ),
        )}
      </div>
      <details className="ml-6">
        <summary className="min-h-6 text-sm text-accent" aria-label={`What it says: ${label}`}>
          What it says
        </summary>
        <PlaybookDetails playbook={playbook} />
      </details>
    </div>
  );
}
