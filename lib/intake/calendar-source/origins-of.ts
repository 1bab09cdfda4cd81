import type { Calendar } from '../../core/model/calendar-entities.ts';
import { knownServerOf } from './caldav/known-servers.ts';
import { readAddress } from './read-address.ts';
import { Trouble } from './trouble.ts';

/**
 * The match patterns of the hosts that a calendar's source asks, for `permissions.request` and `permissions.contains`:
 * none for Google and a file, or where the address is none. Ports are no part of a permission.
 */
export function originsOf({ kind, secret }: Pick<Calendar, 'kind' | 'secret'>): string[] {
  // Google lets every origin ask its API (CORS), so no host permission is needed.
  if (kind === 'google' || kind === 'ics_file') return [];
  try {
    const { protocol, hostname } = readAddress(secret?.address ?? '');
    const own = `${protocol}//${hostname}/*`;
    const more = kind === 'caldav' ? (knownServerOf(hostname)?.permissions ?? []) : [];
    return [own, ...more];
  } catch (error) {
    if (error instanceof Trouble) return [];
    throw error;
  }
}
