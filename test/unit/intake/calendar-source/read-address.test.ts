import { describe, expect, it } from 'vitest';
import { originsOf } from '../../../../lib/intake/calendar-source/origins-of.ts';
import { readAddress } from '../../../../lib/intake/calendar-source/read-address.ts';

describe('an address', () => {
  it.each([
    [' https://feeds.kestrel.example/a.ics ', 'https://feeds.kestrel.example/a.ics'],
    ['webcal://feeds.kestrel.example/a.ics?x=1', 'https://feeds.kestrel.example/a.ics?x=1'],
    ['WEBCALS://Feeds.Kestrel.example/a.ics', 'https://feeds.kestrel.example/a.ics'],
    ['dav.kestrel.example', 'https://dav.kestrel.example/'],
    ['dav.kestrel.example:8443/x', 'https://dav.kestrel.example:8443/x'],
    ['https://feeds.kestrel.example/a.ics#part', 'https://feeds.kestrel.example/a.ics'],
    ['http://127.0.0.1:5232/rep/', 'http://127.0.0.1:5232/rep/'],
    ['http://localhost:5232', 'http://localhost:5232/'],
    ['http://[::1]:5232/', 'http://[::1]:5232/'],
  ])('%s is taken', (written, expected) => {
    expect(readAddress(written).href).toBe(expected);
  });

  it.each([
    ['', 'no address'],
    ['   ', 'no address'],
    ['not an address', 'no address'],
    ['https://', 'no address'],
    ['http://feeds.kestrel.example/a.ics', 'not safe'],
    ['http://localhost.kestrel.example/', 'not safe'],
    ['http://127.0.0.1.kestrel.example/', 'not safe'],
    ['ftp://feeds.kestrel.example/a.ics', 'not safe'],
    ['file:///home/a.ics', 'no address'],
    ['javascript:alert(1)', 'no address'],
    ['chrome-extension://abc/a.ics', 'not safe'],
    ['https://rep:word@feeds.kestrel.example/a.ics', 'holds a login'],
    ['https://trusted.example@feeds.kestrel.example/', 'holds a login'],
  ])('%s is refused: %s', (written, reason) => {
    expect(() => readAddress(written)).toThrow(expect.objectContaining({ code: 'not_calendar' }));
    expect(() => readAddress(written)).toThrow(
      expect.objectContaining({ sentence: expect.stringContaining(reason) as unknown }),
    );
  });
});

describe('the hosts to ask for', () => {
  it.each([
    ['ics', 'webcal://feeds.kestrel.example/a.ics', ['https://feeds.kestrel.example/*']],
    ['ics', 'http://127.0.0.1:5232/rep/work/', ['http://127.0.0.1/*']],
    ['caldav', 'dav.kestrel.example:8443', ['https://dav.kestrel.example/*']],
    ['caldav', 'https://caldav.icloud.com', ['https://caldav.icloud.com/*', 'https://*.icloud.com/*']],
    ['ics', 'https://caldav.icloud.com/a.ics', ['https://caldav.icloud.com/*']],
    ['caldav', 'https://caldav.icloud.com.kestrel.example', ['https://caldav.icloud.com.kestrel.example/*']],
    ['ics', 'http://feeds.kestrel.example/', []],
    ['ics_file', '', []],
    ['google', '', []],
  ] as const)('of %s %s', (kind, address, expected) => {
    expect(originsOf({ kind, secret: { address } })).toEqual(expected);
  });
});
