import type { Calendar, CalendarKind } from '../../../lib/core/model/calendar-entities.ts';
import type { useCalendars } from '../../../lib/hooks/use-calendars.ts';
import { ConnectAccount } from './connect-account.tsx';
import { ConnectAddress } from './connect-address.tsx';
import { ConnectFile } from './connect-file.tsx';
import { ConnectLogin } from './connect-login.tsx';

export type ConnectProps = {
  calendars: ReturnType<typeof useCalendars>;
  /** The calendar that gets a new address, login or file; a new one is connected where it is left out. */
  renewed?: Calendar | undefined;
  onDone: () => void;
  onCancel: () => void;
};

const forms = {
  ics: ConnectAddress,
  caldav: ConnectLogin,
  ics_file: ConnectFile,
  google: ConnectAccount,
} as const;

/** The form of one way to connect a calendar. */
export function ConnectForm({ kind, ...rest }: ConnectProps & { kind: CalendarKind }) {
  const Form = forms[kind];
  return <Form {...rest} />;
}
