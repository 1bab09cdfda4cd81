import type { Calendar } from '../core/model/calendar-entities.ts';
import type { Row } from '../core/model/row.ts';

/** The calendar without its password or address: for a file that may be handed on. */
export function withoutSecret(calendar: Calendar): Calendar {
  const bare = { ...calendar };
  delete bare.secret;
  return bare;
}

/**
 * A row from a file, with the secret that this device has for it where the file has none: an import must not disconnect
 * a calendar. Secrets are taken whole, so that no file can bring an address for a password that is kept here.
 */
export function withKeptSecret(
  row: Row & { secret?: unknown },
  stored: (Row & { secret?: unknown }) | undefined,
): Row {
  if (stored?.secret === undefined || row.secret !== undefined) return row;
  const kept: Row & { secret?: unknown } = { ...row, secret: stored.secret };
  return kept;
}
