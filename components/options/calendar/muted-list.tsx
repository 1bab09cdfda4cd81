import type { Settings } from '../../../lib/core/model/settings.ts';
import { useMuted } from '../../../lib/hooks/use-muted.ts';
import { Button } from '../../ui/button.tsx';
import { undoable } from '../../ui/toast.ts';

/** Whom and what the rep asked not to hear of, and how to hear of it again. */
export function MutedList({ settings }: { settings: Settings }) {
  const { muted, unmute } = useMuted(settings);
  if (muted.length === 0) return <p className="text-sm text-muted">Nobody, and no meeting.</p>;
  return (
    <ul className="divide-y divide-edge">
      {muted.map((one) => (
        <li key={`${one.kind} ${one.words}`} className="flex flex-wrap items-center justify-between gap-x-2">
          <span dir="auto">{one.words}</span>
          <Button
            look="quiet"
            aria-label={`Remind of ${one.words} again`}
            onClick={() => undoable(unmute(one), `You are reminded of ${one.words} again`)}
          >
            Remind again
          </Button>
        </li>
      ))}
    </ul>
  );
}
