import { assert, constantFrom, property, string, uuid } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isDynamics365,
  isList,
  recordInAddress,
} from '../../../../lib/readers/dynamics-365/record-address.ts';

const host = 'https://fjord.crm4.dynamics.com';
const id = '5c0a7e1d-3f5b-4e2a-9d8c-0b1a2c3d4e5f';

describe('the record in an address of Dynamics 365', () => {
  it.each([
    ['contact', `${host}/main.aspx?appid=${id}&pagetype=entityrecord&etn=contact&id=${id}`],
    ['contact', `${host}/main.aspx?pagetype=entityrecord&etn=contact&id=%7b${id.toUpperCase()}%7d`],
    ['contact', `${host}/main.aspx?etn=Contact&id={${id}}&PageType=EntityRecord`],
    ['opportunity', `${host}/main.aspx?etc=3&id=${id}&pagetype=entityrecord`],
    ['new_visit', `https://crm.fjord.example/Fjord/main.aspx?pagetype=entityrecord&etn=new_visit&id=${id}`],
  ])('%s in %s', (type, url) => {
    expect(recordInAddress(new URL(url))).toEqual({ type, id });
  });

  it.each([
    `${host}/main.aspx?pagetype=entitylist&etn=contact&viewid=${id}`,
    `${host}/main.aspx?pagetype=dashboard&id=${id}&type=system`,
    // The form of a record that does not exist yet.
    `${host}/main.aspx?pagetype=entityrecord&etn=contact`,
    `${host}/main.aspx?pagetype=entityrecord&etn=contact&id=12`,
    `${host}/main.aspx?pagetype=entityrecord&etc=9999&id=${id}`,
    `${host}/other.aspx?pagetype=entityrecord&etn=contact&id=${id}`,
  ])('is none in %s', (url) => {
    expect(recordInAddress(new URL(url))).toBeNull();
  });

  it('tells a list', () => {
    expect(isList(new URL(`${host}/main.aspx?pagetype=entitylist&etn=contact`))).toBe(true);
    expect(isList(new URL(`${host}/main.aspx?pagetype=entityrecord&etn=contact&id=${id}`))).toBe(false);
  });

  it('is the same however the id is written, and never an error', () => {
    assert(
      property(uuid(), constantFrom('contact', 'lead'), string(), (guid, etn, noise) => {
        const address = (text: string) => {
          const url = new URL(`${host}/main.aspx?pagetype=entityrecord`);
          for (const [name, value] of Object.entries({ etn, noise, id: text }))
            url.searchParams.set(name, value);
          return recordInAddress(url);
        };
        const written = [guid, guid.toUpperCase(), `{${guid}}`, ` ${guid}`].map(address);
        expect(written).toEqual(written.map(() => ({ type: etn, id: guid })));
        expect(address(noise)?.id ?? '').toMatch(/^(?:[\da-f-]{36})?$/);
      }),
      { seed: 6 },
    );
  });

  it('shows the app also on a server of its own', () => {
    const page = new URL(`https://crm.fjord.example/main.aspx?pagetype=entityrecord&etn=lead&id=${id}`);
    expect(isDynamics365({} as Document, page)).toBe(true);
    expect(isDynamics365({} as Document, new URL('https://crm.fjord.example/main.aspx'))).toBe(false);
  });
});
