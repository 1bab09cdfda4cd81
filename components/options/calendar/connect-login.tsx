import { useState } from 'react';
import { knownServers } from '../../../lib/hooks/use-calendars.ts';
import { SelectField, TextField } from '../../ui/field.tsx';
import type { ConnectProps } from './connect-form.tsx';
import { ConnectFrame } from './connect-frame.tsx';
import { useConnecting } from './use-connecting.ts';

type Provider = { name: string; address: string; hint: string };

const passwordHints: Record<string, string> = {
  Fastmail: 'Fastmail: Settings, Privacy & Security, Manage app passwords.',
  iCloud: 'iCloud: account.apple.com, Sign-In and Security, App-Specific Passwords.',
};

const providers: readonly Provider[] = [
  ...knownServers.map(({ name, address }) => ({ name, address, hint: passwordHints[name] ?? '' })),
  {
    name: 'Nextcloud',
    address: '',
    hint: 'Nextcloud: https://your-server/remote.php/dav; the app password is under Settings, Security.',
  },
  { name: 'Another server', address: '', hint: 'Your provider’s help pages name the CalDAV address.' },
];
const choices = providers.map(({ name }) => [name, name] as const);
const find = (name: string): Provider | undefined => providers.find((provider) => provider.name === name);

/** A CalDAV account: address, user and app password. */
export function ConnectLogin({ calendars, renewed, onDone, onCancel }: ConnectProps) {
  const before = renewed?.secret;
  const [provider, setProvider] = useState(before?.address ? 'Another server' : 'Fastmail');
  const [address, setAddress] = useState(before?.address ?? find(provider)?.address ?? '');
  const [user, setUser] = useState(before?.user ?? '');
  const [password, setPassword] = useState('');
  const { isBusy, fault, run } = useConnecting(onDone);
  return (
    <ConnectFrame
      label="CalDAV account"
      isBusy={isBusy}
      fault={fault}
      submitWords={renewed ? 'Replace login' : 'Connect'}
      onCancel={onCancel}
      onSubmit={() =>
        run(() =>
          calendars.connectAddress({
            ...(renewed && { id: renewed.id }),
            kind: 'caldav',
            name: renewed?.name ?? (provider === 'Another server' ? 'CalDAV' : provider),
            secret: { address: address.trim(), user: user.trim(), password },
          }),
        )
      }
    >
      <SelectField
        label="Provider"
        value={provider}
        options={choices}
        hint={find(provider)?.hint ?? ''}
        onPick={(name) => {
          setProvider(name);
          setAddress(find(name)?.address ?? '');
        }}
      />
      <TextField
        label="Server address"
        required
        autoComplete="off"
        spellCheck={false}
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
      <TextField
        label="User name"
        required
        autoComplete="off"
        spellCheck={false}
        value={user}
        onChange={(event) => setUser(event.target.value)}
      />
      <TextField
        label="App password"
        type="password"
        required
        autoComplete="off"
        hint="A password made for this one purpose; it is stored in this browser and not shown again."
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
    </ConnectFrame>
  );
}
