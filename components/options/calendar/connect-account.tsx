import { useState } from 'react';
import { googleClient } from '../../../lib/hooks/google-client.ts';
import { TextField } from '../../ui/field.tsx';
import type { ConnectProps } from './connect-form.tsx';
import { ConnectFrame } from './connect-frame.tsx';
import { useConnecting } from './use-connecting.ts';

/** A Google account by Google's own sign-in, with the build's OAuth client or a company's own. */
export function ConnectAccount({ calendars, renewed, onDone, onCancel }: ConnectProps) {
  const { hasBuiltIn, redirect } = googleClient();
  const [clientId, setClientId] = useState(renewed?.clientId ?? '');
  const { isBusy, fault, run } = useConnecting(onDone);
  return (
    <ConnectFrame
      label="Google account"
      isBusy={isBusy}
      fault={fault}
      submitWords="Sign in with Google"
      onCancel={onCancel}
      onSubmit={() =>
        run(() =>
          calendars.connectAccount({
            ...(renewed && { id: renewed.id, parts: renewed.parts }),
            kind: 'google',
            name: renewed?.name ?? 'Google Calendar',
            clientId: clientId.trim() || undefined,
          }),
        )
      }
    >
      <p className="text-sm">
        It reads your events and their guests, nothing else. Of a Google account Second Call knows at once
        what is booked.
      </p>
      {!hasBuiltIn && (
        <p className="text-sm">
          This build comes without a Google client. Your company’s administrator makes one in the Google Cloud
          console (OAuth client, kind “Web application”) with the redirect address below; until then connect
          by the secret address.
        </p>
      )}
      <TextField
        label={hasBuiltIn ? 'Client id of your company (may be left empty)' : 'Client id of your company'}
        required={!hasBuiltIn}
        autoComplete="off"
        spellCheck={false}
        hint={`Redirect address: ${redirect}`}
        value={clientId}
        onChange={(event) => setClientId(event.target.value)}
      />
    </ConnectFrame>
  );
}
