import { eventFile } from '../../../support/radicale.ts';

/** An answer to one method at one address. */
type Said = { status?: number; type?: string; text?: string; headers?: Record<string, string> };

const xml = 'application/xml; charset=utf-8';

/** 207 with these responses in it; `prop` of each stands in one propstat that was found. */
export const multistatus = (...responses: { href: string; prop: string }[]): Said => ({
  status: 207,
  type: xml,
  text: `<?xml version="1.0"?><multistatus xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:CS="http://calendarserver.org/ns/">${responses
    .map(
      ({ href, prop }) =>
        `<response><href>${href}</href><propstat><prop>${prop}</prop><status>HTTP/1.1 200 OK</status></propstat></response>`,
    )
    .join('')}</multistatus>`,
});

export const collection = (href: string, name: string, more = '<CS:getctag>1</CS:getctag>') => ({
  href,
  prop: `<displayname>${name}</displayname><resourcetype><collection/><C:calendar/></resourcetype>${more}`,
});

export const eventAnswer = (href: string, ...lines: string[]) => ({
  href,
  prop: `<C:calendar-data>${eventFile(href, 'DTSTART:20260106T100000Z', ...lines)}</C:calendar-data>`,
});

/**
 * A server that knows `METHOD address` and answers 404 to everything else, and what it was asked, with its login. `home`
 * is where it says that the calendars of the account are.
 */
export function fakeDav(origin: string, home: string, said: Record<string, Said>) {
  const asked: { what: string; hasLogin: boolean }[] = [];
  const table: Record<string, Said> = {
    [`PROPFIND ${origin}/`]: multistatus({
      href: '/',
      prop: '<current-user-principal><href>/me/</href></current-user-principal>',
    }),
    [`PROPFIND ${origin}/me/`]: multistatus({
      href: '/me/',
      prop: `<C:calendar-home-set><href>${home}</href></C:calendar-home-set>`,
    }),
    ...said,
  };
  const send: typeof fetch = (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    const what = `${init?.method ?? 'GET'} ${url}`;
    asked.push({ what, hasLogin: new Headers(init?.headers).has('Authorization') });
    const { status = 200, type = 'text/html', text = '', headers = {} } = table[what] ?? { status: 404 };
    const response = new Response(text, { status, headers: { 'Content-Type': type, ...headers } });
    Object.defineProperty(response, 'url', { value: url });
    return Promise.resolve(response);
  };
  return { asked, send };
}
