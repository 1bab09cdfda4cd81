import type { Calendar } from '../../../lib/core/model/calendar-entities.ts';
import type { CalendarLine } from '../../../lib/hooks/use-calendars.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { missingWords, renewable, renewWords } from './calendar-words.ts';
import { agoWords, foundWords } from './sync-words.ts';

type CalendarStateProps = CalendarLine & {
  isSyncing: boolean;
  now: number;
  timeZone: string;
  onAllow: () => void;
  onRenew: () => void;
};

const isMissingSecret = ({ kind, secret }: Calendar): boolean =>
  kind in missingWords && secret?.address === undefined;

function stateWords({ calendar, sync, isSyncing, now, timeZone }: CalendarStateProps): string {
  if (!calendar.isOn) return 'Switched off: it is not read, and its meetings do not count.';
  if (isSyncing) return 'Reading…';
  if (sync?.syncedAt === undefined) return sync?.problem ? '' : 'Not read yet.';
  return `${foundWords(sync, { now, timeZone })} Last read ${agoWords(sync.syncedAt, now)}.`;
}

/** How the last sync went, in words: what was found, or what went wrong and the one click that mends it. */
export function CalendarState(props: CalendarStateProps) {
  const { calendar, sync, isSyncing, onAllow, onRenew } = props;
  const isMissing = isMissingSecret(calendar);
  const problem = calendar.isOn && !isSyncing ? sync?.problem : undefined;
  const renew = (
    <Button look="quiet" onClick={onRenew}>
      {renewWords[calendar.kind]}
    </Button>
  );
  const mend =
    problem?.code === 'no_permission' ? (
      <Button look="quiet" onClick={onAllow}>
        Allow
      </Button>
    ) : (
      renewable.has(problem?.code ?? '') && renew
    );
  return (
    <>
      <output className="block text-sm text-muted">{isMissing ? '' : stateWords(props)}</output>
      {isMissing && (
        <Notice tone="bad" action={renew}>
          {missingWords[calendar.kind]}
        </Notice>
      )}
      {problem && !isMissing && (
        <Notice tone="bad" action={mend}>
          {problem.message}
        </Notice>
      )}
      {sync && sync.warnings.length > 0 && (
        <details className="text-sm text-muted">
          <summary className="min-h-6">
            {sync.warnings.length === 1 ? 'One thing' : `${sync.warnings.length} things`} could not be read
          </summary>
          <ul className="list-disc pl-5" dir="auto">
            {sync.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
