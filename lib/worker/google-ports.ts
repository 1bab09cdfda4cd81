import type { SourcePorts } from '../intake/calendar-source/calendar-source.ts';
import type { GoogleNeed } from '../platform/google-sign-in.ts';
import { dropGoogleToken, type GoogleAccount, googleToken } from '../platform/identity.ts';

/**
 * The token of one Google account, as a source asks for it. Where there is none it throws an error that says so, with
 * the name `NetworkError` where Google could not be reached.
 */
export function googlePorts(
  account: GoogleAccount,
  need: GoogleNeed = 'read',
): Required<Pick<SourcePorts, 'getToken' | 'dropToken'>> {
  return {
    getToken: async () => {
      const token = await googleToken(account, need);
      if (token.ok) return token.value;
      throw new DOMException(token.message, token.code === 'offline' ? 'NetworkError' : 'NotAllowedError');
    },
    dropToken: (token) => dropGoogleToken(account, token),
  };
}
