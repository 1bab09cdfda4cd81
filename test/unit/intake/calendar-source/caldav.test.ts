import { describe, expect, it } from 'vitest';
import { caldavSource } from '../../../../lib/intake/calendar-source/caldav/caldav-source.ts';
import { calendarOf, portsOf, thisWeek, unaborted } from '../../../support/sources.ts';
import { collection, eventAnswer, fakeDav, multistatus } from './fake-dav.ts';

const origin = 'https://dav.kestrel.example';
const home = `${origin}/home/`;
const secret = { address: origin, user: 'rep', password: 'correct horse' };

const meeting = multistatus(eventAnswer('/home/work/a.ics'));
const served = {
  [`PROPFIND ${home}`]: multistatus(collection('/home/work/', 'Work')),
  [`REPORT ${home}work/`]: meeting,
};

function pullFrom(said: Parameters<typeof fakeDav>[2], state = {}, at = '/home/') {
  const { asked, send } = fakeDav(origin, at, said);
  const ports = portsOf({ fetch: send });
  const calendar = calendarOf('caldav', secret);
  return { asked, pulled: caldavSource.pull(calendar, thisWeek, state, ports, unaborted()) };
}

async function partsOf(said: Parameters<typeof fakeDav>[2], address = origin, at = '/home/') {
  const { asked, send } = fakeDav(new URL(address).origin, at, said);
  const calendar = calendarOf('caldav', { ...secret, address });
  return { asked, parts: await caldavSource.listParts?.(calendar, portsOf({ fetch: send }), unaborted()) };
}

describe('the calendars of an account', () => {
  const comp = (...names: string[]) =>
    `<C:supported-calendar-component-set>${names.map((name) => `<C:comp name="${name}"/>`).join('')}</C:supported-calendar-component-set>`;
  it.each([
    ['a name in CDATA', collection('/home/a/', '<![CDATA[R & D]]>'), ['R & D']],
    ['a name that is a number', collection('/home/a/', '2026'), ['2026']],
    ['no name, in a path that cannot be read', collection('/home/100%/', ''), ['100%']],
    ['no name', collection('/home/a%20b/', ''), ['a b']],
    ['a name with controls in it', collection('/home/a/', 'Sales \u202eteam\n'), ['Sales team']],
    ['a calendar of events', collection('/home/a/', 'A', comp('VEVENT')), ['A']],
    ['events and tasks', collection('/home/a/', 'A', comp('VTODO', 'VEVENT')), ['A']],
  ])('are named: %s', async (_, found, names) => {
    const { parts } = await partsOf({ [`PROPFIND ${home}`]: multistatus(found) });
    expect(parts?.ok === true && parts.parts.map(({ name }) => name)).toEqual(names);
  });

  it('leave out the home itself, task lists and address books', async () => {
    const { parts } = await partsOf({
      [`PROPFIND ${home}`]: multistatus(
        { href: '/home/', prop: '<resourcetype><collection/></resourcetype>' },
        collection('/home/tasks/', 'Tasks', comp('VTODO')),
        { href: '/home/people/', prop: '<resourcetype><collection/><addressbook/></resourcetype>' },
        collection('/home/work/', 'Work', comp('VEVENT')),
      ),
    });
    expect(parts).toEqual({ ok: true, parts: [{ id: '/home/work/', name: 'Work' }] });
  });

  it('leave out what may not be read, and what has no address', async () => {
    const listed = multistatus(collection('http://[', 'Odd'), collection('/home/work/', 'Work'));
    const refused =
      '<response><href>/home/b/</href><status>HTTP/1.1 403 Forbidden</status></response></multistatus>';
    const text = listed.text?.replace('</multistatus>', refused);
    const { parts } = await partsOf({ [`PROPFIND ${home}`]: { ...listed, text } });
    expect(parts).toEqual({ ok: true, parts: [{ id: '/home/work/', name: 'Work' }] });
  });

  it('begin with those that are the rep’s own', async () => {
    const { parts } = await partsOf({
      [`PROPFIND ${home}`]: multistatus(
        collection('/home/team/', 'Team', '<owner><href>/boss/</href></owner>'),
        collection('/home/work/', 'Work', '<owner><href>/me/</href></owner>'),
      ),
    });
    expect(parts).toMatchObject({ parts: [{ name: 'Work' }, { name: 'Team' }] });
  });
});

describe('an account that lies on more than one host', () => {
  const icloud = 'https://caldav.icloud.com';
  it('is followed to the hosts of a known server', async () => {
    const { asked, parts } = await partsOf(
      { 'PROPFIND https://p42-caldav.icloud.com/home/': multistatus(collection('/home/work/', 'Work')) },
      icloud,
      'https://p42-caldav.icloud.com/home/',
    );
    expect(parts).toEqual({ ok: true, parts: [{ id: '/home/work/', name: 'Work' }] });
    expect(asked.every(({ hasLogin }) => hasLogin)).toBe(true);
  });

  it.each([
    [icloud, 'https://caldav.kestrel.example/home/'],
    [icloud, 'http://p42-caldav.icloud.com/home/'],
    [icloud, 'https://p42-caldav.icloud.com.kestrel.example/home/'],
    [origin, 'https://p42-caldav.icloud.com/home/'],
    [origin, 'https://dav.kestrel.example:8443/home/'],
    [origin, 'http://dav.kestrel.example/home/'],
    [origin, 'https://kestrel.example/home/'],
  ])('from %s never sends the login to %s', async (address, at) => {
    const { asked, parts } = await partsOf({}, address, at);
    expect(parts).toMatchObject({ ok: false, code: 'other_host' });
    expect(asked.filter(({ what }) => what.includes(at))).toEqual([]);
  });
});

describe('what is not understood is not taken for an empty calendar', () => {
  const page = { status: 200, type: 'text/html', text: '<!doctype html><p>Sign in</p>' };
  const broken = { status: 207, type: 'application/xml', text: meeting.text?.slice(0, 300) };
  it.each([
    ['a page instead of the calendars', { [`PROPFIND ${home}`]: page }, 'not_calendar'],
    ['calendars that are cut off', { [`PROPFIND ${home}`]: broken }, 'offline'],
    [
      'a home without calendars',
      {
        [`PROPFIND ${home}`]: multistatus({
          href: '/home/',
          prop: '<resourcetype><collection/></resourcetype>',
        }),
      },
      'not_found',
    ],
    ['a page instead of the events', { ...served, [`REPORT ${home}work/`]: page }, 'server'],
    ['events that are cut off', { ...served, [`REPORT ${home}work/`]: broken }, 'offline'],
    [
      'an event without its data',
      {
        ...served,
        [`REPORT ${home}work/`]: multistatus({ href: '/home/work/a.ics', prop: '<getetag>1</getetag>' }),
      },
      'server',
    ],
    [
      'events of which one is missing',
      {
        ...served,
        [`REPORT ${home}work/`]: {
          ...meeting,
          text: meeting.text?.replace(
            '</multistatus>',
            '<response><href>/home/work/b.ics</href><status>HTTP/1.1 404 Not Found</status></response></multistatus>',
          ),
        },
      },
      'server',
    ],
    ['events that may not be read', { ...served, [`REPORT ${home}work/`]: { status: 403 } }, 'forbidden'],
    ['a calendar that went meanwhile', { ...served, [`REPORT ${home}work/`]: { status: 404 } }, 'not_found'],
    ['trouble of the server', { ...served, [`REPORT ${home}work/`]: { status: 502 } }, 'server'],
    ['a site that is no calendar server', { [`PROPFIND ${origin}/`]: page }, 'not_calendar'],
    ['a site that refuses the method', { [`PROPFIND ${origin}/`]: { status: 405 } }, 'not_calendar'],
  ])('%s', async (_, said, code) => {
    const { pulled } = pullFrom(said);
    expect(await pulled).toMatchObject({ ok: false, code });
  });

  it('but a calendar without events in the window is', async () => {
    const { pulled } = pullFrom({ ...served, [`REPORT ${home}work/`]: multistatus() });
    expect(await pulled).toMatchObject({ ok: true, kind: 'all', meetings: [] });
  });

  it('and one broken event costs no other', async () => {
    const events = multistatus(
      { href: '/home/work/b.ics', prop: '<C:calendar-data>nothing</C:calendar-data>' },
      eventAnswer('/home/work/a.ics'),
    );
    const { pulled } = pullFrom({ ...served, [`REPORT ${home}work/`]: events });
    expect(await pulled).toMatchObject({
      ok: true,
      meetings: [{ uid: '/home/work/a.ics', part: '/home/work/' }],
      warnings: ['an event of "Work" could not be read'],
    });
  });
});

describe('how often it asks', () => {
  it.each([401, 429])('a server that answers %i is not asked twice', async (status) => {
    const said = { [`PROPFIND ${origin}/.well-known/caldav`]: { status, headers: { 'Retry-After': '60' } } };
    const { asked, pulled } = pullFrom(said);
    expect(await pulled).toMatchObject({ ok: false, code: status === 401 ? 'refused' : 'rate_limited' });
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['a ctag', '<CS:getctag>"7"</CS:getctag>', 'unchanged'],
    ['a sync token alone', '<sync-token>http://kestrel.example/ns/7</sync-token>', 'unchanged'],
    ['neither', '', 'all'],
  ])('a calendar that gives %s', async (_, more, kind) => {
    const said = { ...served, [`PROPFIND ${home}`]: multistatus(collection('/home/work/', 'Work', more)) };
    const first = await pullFrom(said).pulled;
    const { asked, pulled } = pullFrom(said, first.ok ? first.state : {});
    expect(await pulled).toMatchObject({ ok: true, kind });
    expect(asked).toHaveLength(kind === 'all' ? 2 : 1);
  });
});
