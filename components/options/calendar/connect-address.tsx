import { useState } from 'react';
import { TextField } from '../../ui/field.tsx';
import type { ConnectProps } from './connect-form.tsx';
import { ConnectFrame } from './connect-frame.tsx';
import { useConnecting } from './use-connecting.ts';

const names: readonly (readonly [host: RegExp, name: string])[] = [
  [/calendar\.google\.com/i, 'Google Calendar'],
  [/outlook\.|office\.com|live\.com/i, 'Outlook'],
];

const nameOf = (address: string): string => names.find(([host]) => host.test(address))?.[1] ?? 'Calendar';

/** A calendar's secret address, as Google and Outlook give it out. */
export function ConnectAddress({ calendars, renewed, onDone, onCancel }: ConnectProps) {
  const [address, setAddress] = useState('');
  const { isBusy, fault, run } = useConnecting(onDone);
  return (
    <ConnectFrame
      label="Secret address"
      isBusy={isBusy}
      fault={fault}
      submitWords={renewed ? 'Replace address' : 'Connect'}
      onCancel={onCancel}
      onSubmit={() =>
        run(() =>
          calendars.connectAddress({
            ...(renewed && { id: renewed.id }),
            kind: 'ics',
            name: renewed?.name ?? nameOf(address),
            secret: { address: address.trim() },
          }),
        )
      }
    >
      <TextField
        label="Secret address in iCal format"
        required
        autoComplete="off"
        spellCheck={false}
        placeholder="https://…/basic.ics"
        hint="Google Calendar: Settings, your calendar, Integrate calendar, “Secret address in iCal format”. Outlook on the web: Settings, Calendar, Shared calendars, Publish a calendar, the ICS link."
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <p className="text-xs text-muted">
        Whoever has this address can read the calendar, so it is kept like a password and not shown again. How
        fresh it is nobody can tell: Second Call then asks whether the next meeting is booked, and does not
        warn.
      </p>
    </ConnectFrame>
  );
}
