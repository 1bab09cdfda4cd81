/** What the rep lets Second Call do: read events and the list of calendars; book in her own calendars. */
export type GoogleNeed = 'read' | 'book';

const scopeOf = (name: string) => `https://www.googleapis.com/auth/${name}`;
/** Without this one a token is of no use; the list of calendars may be left unticked. */
const neededFor: Record<GoogleNeed, string> = {
  read: scopeOf('calendar.events.readonly'),
  book: scopeOf('calendar.events.owned'),
};
const reading = [neededFor.read, scopeOf('calendar.calendarlist.readonly')];

export type GoogleToken = { value: string; expiresAt: number; scopes: string[] };

type Request = {
  clientId: string;
  /** `https://<extension>.chromiumapp.org/`, as it is registered with the client. */
  redirect: string;
  need: GoogleNeed;
  /** Comes back unchanged, so that an answer to another request is told apart. */
  state: string;
  /** The account's address, where it is known. */
  account?: string;
  isSilent: boolean;
};

/** Google's page that gives a token for an hour (developers.google.com/identity/protocols/oauth2/javascript-implicit-flow). */
export function signInAddress({ clientId, redirect, need, state, account, isSilent }: Request): string {
  const prompt = isSilent ? 'none' : account ? undefined : 'select_account';
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirect,
    response_type: 'token',
    scope: (need === 'book' ? [...reading, neededFor.book] : reading).join(' '),
    include_granted_scopes: 'true',
    state,
    ...(account && { login_hint: account }),
    ...(prompt && { prompt }),
  });
  return `https://accounts.google.com/o/oauth2/v2/auth?${query}`;
}

/** What stands in the address to which Google came back: a token, or the code of what was refused. */
export function readSignIn(address: string, state: string, now: number): GoogleToken | { error: string } {
  const answer = new URLSearchParams(URL.parse(address)?.hash.slice(1) ?? '');
  if (answer.get('state') !== state) return { error: 'other_request' };
  const value = answer.get('access_token');
  const seconds = Number(answer.get('expires_in'));
  if (!value || !(seconds > 0)) return { error: answer.get('error') ?? 'no_token' };
  return { value, expiresAt: now + seconds * 1_000, scopes: (answer.get('scope') ?? '').split(' ') };
}

export const canUse = ({ scopes }: Pick<GoogleToken, 'scopes'>, need: GoogleNeed): boolean =>
  scopes.includes(neededFor[need]);
