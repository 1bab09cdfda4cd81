import { builtInClientId, googleRedirect } from '../platform/identity.ts';

/** Whether this build came with an OAuth client, and the address that a company registers with its own. */
export const googleClient = (): { hasBuiltIn: boolean; redirect: string } => ({
  hasBuiltIn: Boolean(builtInClientId),
  redirect: googleRedirect(),
});
