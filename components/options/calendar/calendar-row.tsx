import { useState } from 'react';
import { calendarTrust } from '../../../lib/core/guard/calendar-trust.ts';
import type { Calendar } from '../../../lib/core/model/calendar-entities.ts';
import { type CalendarLine, hostOf, type useCalendars } from '../../../lib/hooks/use-calendars.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { showToast, undoable } from '../../ui/toast.ts';
import { CalendarState } from './calendar-state.tsx';
import { kindWords, renewWords } from './calendar-words.ts';
import { ConnectForm } from './connect-form.tsx';

type CalendarRowProps = {
  line: CalendarLine;
  calendars: ReturnType<typeof useCalendars>;
  now: number;
  timeZone: string;
};

/** "Secret address at calendar.google.com/••••": what is shown of a secret once it is stored. */
function sourceWords(calendar: Calendar): string {
  const { kind, secret } = calendar;
  const host = hostOf(calendar);
  const user = kind === 'caldav' && secret?.user ? ` as ${secret.user}` : '';
  const at = host ? ` at ${host}${kind === 'ics' ? '/••••••••' : user}` : '';
  const trust = calendarTrust[kind] === 'ask' ? ' · asks, does not warn' : '';
  return `${kindWords[kind]}${at}${trust}`;
}

type PartsProps = { calendar: Calendar; onChange: (parts: Calendar['parts']) => void };

/** Which calendars of an account count. */
function Parts({ calendar: { name, parts }, onChange }: PartsProps) {
  if (parts.length < 2) return null;
  return (
    <fieldset>
      <legend className="text-xs font-semibold text-muted">Which of its calendars count</legend>
      {parts.map((part) => (
        <Checkbox
          key={part.id}
          label={part.name || name}
          checked={part.isCounted}
          onChange={() =>
            onChange(parts.map((one) => (one.id === part.id ? { ...one, isCounted: !one.isCounted } : one)))
          }
        />
      ))}
    </fieldset>
  );
}

/** A connected calendar: how it is, what of it counts, and what can be done with it. */
export function CalendarRow({ line, calendars, now, timeZone }: CalendarRowProps) {
  const { calendar } = line;
  const { id, name, kind } = calendar;
  const [isRenewing, setRenewing] = useState(false);
  const [isSyncing, setSyncing] = useState(false);
  const during = (work: Promise<unknown>) => {
    setSyncing(true);
    work.catch(() => showToast('That did not work. Try again.')).finally(() => setSyncing(false));
  };
  return (
    <li className="flex flex-col gap-1 py-2">
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <div className="min-w-[min(10rem,100%)] flex-1">
          <p className="font-semibold" dir="auto">
            {name}
          </p>
          <p className="text-sm text-muted">{sourceWords(calendar)}</p>
        </div>
        <Checkbox
          label="On"
          aria-label={`${name} is on`}
          checked={calendar.isOn}
          onChange={() => during(calendars.change(id, { isOn: !calendar.isOn }))}
        />
      </div>
      <CalendarState
        {...line}
        isSyncing={isSyncing}
        now={now}
        timeZone={timeZone}
        onAllow={() => during(calendars.allow(calendar).then(() => calendars.sync(id)))}
        onRenew={() => setRenewing(true)}
      />
      <Parts calendar={calendar} onChange={(parts) => during(calendars.change(id, { parts }))} />
      <div className="-ml-1.5 flex flex-wrap gap-x-1">
        {calendar.isOn && (
          <Button
            look="quiet"
            aria-label={`Sync ${name} now`}
            disabled={isSyncing}
            onClick={() => during(calendars.sync(id))}
          >
            Sync now
          </Button>
        )}
        <Button
          look="quiet"
          aria-label={`${renewWords[kind]} of ${name}`}
          aria-expanded={isRenewing}
          onClick={() => setRenewing(!isRenewing)}
        >
          {renewWords[kind]}
        </Button>
        <Button
          look="quiet"
          aria-label={`Remove ${name}`}
          onClick={() => undoable(calendars.disconnect(calendar), `“${name}” removed`)}
        >
          Remove
        </Button>
      </div>
      {isRenewing && (
        <ConnectForm
          kind={kind}
          calendars={calendars}
          renewed={calendar}
          onDone={() => setRenewing(false)}
          onCancel={() => setRenewing(false)}
        />
      )}
    </li>
  );
}
