import { browser } from 'wxt/browser';
import type { Calendar } from '../core/model/calendar-entities.ts';
import { canUse, type GoogleNeed, type GoogleToken, readSignIn, signInAddress } from './google-sign-in.ts';
import { failure, type Result, success } from './result.ts';

declare global {
  interface ImportMeta {
    readonly env: Readonly<Record<string, string | undefined>>;
  }
}

/** The OAuth client that this build came with; a company's own, from Options, goes before it. */
export const builtInClientId = import.meta.env.WXT_GOOGLE_CLIENT_ID;

/** A connected account, or one that is about to be: the id of its `calendars` row must stand. */
export type GoogleAccount = Pick<Calendar, 'id' | 'clientId'> & Partial<Pick<Calendar, 'parts'>>;

/** A token that is about to run out would run out on its way. */
const spareMs = 60_000;
const silentMs = 10_000;

// Tokens live as long as the browser, where no page and no content script can read (ADR 13).
const prefix = 'google:token:';
const keyOf = (id: Calendar['id']): string => `${prefix}${id}`;

const keep = (id: Calendar['id'], token: GoogleToken) => browser.storage.session.set({ [keyOf(id)]: token });

async function keptToken(id: Calendar['id']): Promise<GoogleToken | undefined> {
  const key = keyOf(id);
  const stored = await browser.storage.session.get<Record<string, GoogleToken | undefined>>(key);
  return stored[key];
}

/** What a company registers with its OAuth client as the authorised redirect address. */
export const googleRedirect = (): string => browser.identity.getRedirectURL();

/** The primary calendar stands first, and its id is the account's address. */
const addressOf = ({ parts }: GoogleAccount): string | undefined => parts?.[0]?.id;

const sayings: Record<string, string> = {
  no_client: 'No Google client is set: put your company’s client id into Options, Calendar.',
  offline: 'Google could not be reached. Check the connection and try again.',
  declined: 'Google was not allowed: the window was closed or the request was declined.',
  signed_out: 'Google asks you to sign in again: connect this account again.',
  not_granted: 'Google did not allow it. Connect again and leave every box ticked.',
};
const fail = (code: keyof typeof sayings) => failure(code, sayings[code] ?? '');

async function signIn(
  account: GoogleAccount,
  need: GoogleNeed,
  isSilent: boolean,
): Promise<Result<GoogleToken>> {
  const clientId = account.clientId || builtInClientId;
  const refused = isSilent ? 'signed_out' : 'declined';
  if (!clientId) return fail('no_client');
  const state = crypto.randomUUID();
  const request = {
    clientId,
    redirect: googleRedirect(),
    // Without a window nothing new can be granted; what was granted comes along.
    need: isSilent ? 'read' : need,
    state,
    account: addressOf(account),
    isSilent,
  } as const;
  let answer: string | undefined;
  try {
    answer = await browser.identity.launchWebAuthFlow({
      url: signInAddress(request),
      interactive: !isSilent,
      ...(isSilent && { abortOnLoadForNonInteractive: false, timeoutMsForNonInteractive: silentMs }),
    });
  } catch (error) {
    return fail(/could not be loaded|timed out/i.test(String(error)) ? 'offline' : refused);
  }
  const token = readSignIn(answer ?? '', state, Date.now());
  if ('error' in token) return fail(refused);
  // What was granted before stays in use, even where this time a box was left unticked.
  if (canUse(token, 'read') || canUse(token, need)) await keep(account.id, token);
  return canUse(token, need) ? success(token) : fail('not_granted');
}

/**
 * Lets the rep sign in, in a window of Google's. Codes: `no_client`, `offline`, `declined`, `not_granted`. Call it from
 * a click in one of our pages; `book` is asked for only when the rep first books (platform.md).
 */
export async function connectGoogle(
  account: GoogleAccount,
  need: GoogleNeed = 'read',
): Promise<Result<null>> {
  const signedIn = await signIn(account, need, false);
  return signedIn.ok ? success(null) : signedIn;
}

/** A token that is good for now, renewed without a window where the last one has run out. Code `signed_out` in place of `declined`. */
export async function googleToken(
  account: GoogleAccount,
  need: GoogleNeed = 'read',
): Promise<Result<string>> {
  const kept = await keptToken(account.id);
  const isFresh = kept !== undefined && kept.expiresAt > Date.now() + spareMs;
  if (isFresh) return canUse(kept, need) ? success(kept.value) : fail('not_granted');
  const renewed = await signIn(account, need, true);
  return renewed.ok ? success(renewed.value.value) : renewed;
}

/** Forgets a token that the server refused; one that has come since stays. */
export async function dropGoogleToken({ id }: GoogleAccount, token: string): Promise<void> {
  if ((await keptToken(id))?.value === token) await forgetGoogle(id);
}

/** Forgets an account's token. What was granted is taken back at myaccount.google.com/permissions. */
export const forgetGoogle = (id: Calendar['id']): Promise<void> => browser.storage.session.remove(keyOf(id));

/** Forgets every account's token. */
export async function forgetEveryGoogle(): Promise<void> {
  const stored = await browser.storage.session.get<Record<string, unknown>>(null);
  await browser.storage.session.remove(Object.keys(stored).filter((key) => key.startsWith(prefix)));
}
