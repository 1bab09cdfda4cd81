import { useState } from 'react';
import type { ConnectProps } from './connect-form.tsx';
import { ConnectFrame } from './connect-frame.tsx';
import { useConnecting } from './use-connecting.ts';

/** An .ics file, dropped or chosen. It knows nothing newer than itself. */
export function ConnectFile({ calendars, renewed, onDone, onCancel }: ConnectProps) {
  const [file, setFile] = useState<File>();
  const { isBusy, fault, run } = useConnecting(onDone);
  return (
    <ConnectFrame
      label="Calendar file"
      isBusy={isBusy || file === undefined}
      fault={fault}
      submitWords={renewed ? 'Replace file' : 'Connect'}
      onCancel={onCancel}
      onSubmit={() => file && run(() => calendars.connectFile(file, renewed?.id))}
    >
      <label className="flex flex-col gap-1 text-xs font-semibold text-muted">
        Drop an .ics file here, or choose one
        {/* The browser takes a dropped file by itself. */}
        <input
          type="file"
          accept=".ics,.ical,.ifb,text/calendar"
          className="max-w-full rounded-control border-2 border-dashed border-control p-4 text-sm font-normal file:mr-2 file:min-h-8 file:rounded-control file:border file:border-control/60 file:bg-surface file:px-3"
          onChange={(event) => setFile(event.currentTarget.files?.[0])}
        />
      </label>
      <p className="text-xs text-muted">
        It stays in this browser and shows your calendar as it was when you exported it: Second Call then asks
        whether the next meeting is booked, and does not warn.
      </p>
    </ConnectFrame>
  );
}
