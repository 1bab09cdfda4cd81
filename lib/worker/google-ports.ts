import type { SourcePorts } from '../intake/calendar-source/calendar-source.ts';
import type { GoogleNeed } from '../platform/google-sign-in.ts';
import { dropGoogleToken, type GoogleAccount, googleToken } from '../platform/identity.ts';

/**
 * The token of one Google account, as a source asks for it. Where there is none it throws an error with the name
 * `NetworkError` (Google could not be reached), `NotGranted` (the scope is missing) or `NotAllowedError` (sign in again).
 */
export function googlePorts(
  account: GoogleAccount,
  need: GoogleNeed = 'read',
): Required<Pick<SourcePorts, 'getToken' | 'dropToken'>> {
  return {
    getToken: async () => {
      const token = await googleToken(account, need);
      if (token.ok) return token.value;
      throw new DOMException(token.message, names[token.code] ?? 'NotAllowedError');
    },
    dropToken: (token) => dropGoogleToken(account, token),
  };
}

const names: Record<string, string> = { offline: 'NetworkError', not_granted: 'NotGranted' };
