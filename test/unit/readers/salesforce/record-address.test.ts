import { assert, property, stringMatching, webFragments, webPath } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longId, recordInAddress } from '../../../../lib/readers/salesforce/record-address.ts';

const org = 'https://ostwind.lightning.force.com';
const contact = { type: 'Contact', id: '003Hp00002kTqBnIAK', portal: 'ostwind', isRelated: false };

describe('the record in an address of Salesforce', () => {
  it.each([
    [`${org}/lightning/r/Contact/003Hp00002kTqBnIAK/view`, contact],
    [`${org}/lightning/r/Contact/003Hp00002kTqBn/view`, contact],
    [`${org}/lightning/r/003Hp00002kTqBn/view`, contact],
    [`${org}/lightning/r/sObject/003Hp00002kTqBn/view`, contact],
    [`${org}/lightning/r/Contact/003Hp00002kTqBnIAK/edit?count=1`, contact],
    [`${org}/one/one.app#/sObject/003Hp00002kTqBn/view?t=1`, contact],
    ['https://ostwind.my.salesforce.com/003Hp00002kTqBn', contact],
    ['https://ostwind.my.salesforce.com/lightning/r/Contact/003Hp00002kTqBn/view', contact],
    ['https://ostwind.lightning.force.com.mcas.ms/lightning/r/003Hp00002kTqBn/view', contact],
    // The subtab is on the screen, in the tab of its workspace.
    [
      `${org}/lightning/r/Contact/003Hp00002kTqBn/view?ws=%2Flightning%2Fr%2FAccount%2F001Hp00002wDxYeIAM%2Fview`,
      contact,
    ],
    [`${org}/lightning/r/Contact/003Hp00002kTqBnIAK/related/Cases/view`, { ...contact, isRelated: true }],
    // Fifteen letters are a name too.
    [
      `${org}/lightning/r/OpportunityTeam/00qHp00002kTqBn/view`,
      { type: 'OpportunityTeam', id: '00qHp00002kTqBnIAK', portal: 'ostwind', isRelated: false },
    ],
  ])('%s', (url, record) => {
    expect(recordInAddress(new URL(url))).toEqual(record);
  });

  it.each([
    `${org}/lightning/o/Contact/list?filterName=Recent`,
    `${org}/lightning/page/home?ws=%2Flightning%2Fr%2FAccount%2F001Hp00002wDxYeIAM%2Fview`,
    `${org}/lightning/r/Contact/003Hp/view`,
    `${org}/lightning/r/Contact/003Hp00002kTqBn-x/view`,
    `${org}/lightning/setup/SetupOneHome/home`,
    `${org}/one/one.app#/home`,
    'https://ostwind.my.salesforce.com/setup/forcecomHome',
    'https://ostwind.my.salesforce.com/a0XHp00002kTqBn/e',
  ])('is none in %s', (url) => {
    expect(recordInAddress(new URL(url))).toBeNull();
  });

  it('is never an error, whatever the address', () => {
    assert(
      property(webPath(), webFragments(), (path, hash) => {
        const record = recordInAddress(new URL(`${org}${path}#${hash}`));
        expect(record === null || [15, 18].includes(record.id.length)).toBe(true);
      }),
      { seed: 6 },
    );
  });
});

describe('an id of 15 characters', () => {
  // Worked out by hand, with both ends of the alphabet.
  it.each([
    ['000000000000000', '000000000000000AAA'],
    ['AAAAAAAAAAAAAAA', 'AAAAAAAAAAAAAAA555'],
    ['0013000001FwZzA', '0013000001FwZzAAAV'],
    ['abcdEabcdEabcdE', 'abcdEabcdEabcdEQQQ'],
  ])('%s is %s', (short, long) => {
    expect(longId(short)).toBe(long);
  });

  it('keeps its characters, tells its capitals apart, and is the same in both forms', () => {
    const ids = stringMatching(/^[0-9A-Za-z]{15}$/);
    assert(
      property(ids, ids, (one, other) => {
        expect(longId(one)).toMatch(/^[0-9A-Za-z]{15}[A-Z0-5]{3}$/);
        expect(longId(one).slice(0, 15)).toBe(one);
        expect(longId(longId(one))).toBe(longId(one));
        // The longer form was made for programs that do not tell capitals from small letters.
        expect(longId(one).toLowerCase() === longId(other).toLowerCase()).toBe(one === other);
        expect(longId(one).toLowerCase() === longId(one.toLowerCase()).toLowerCase()).toBe(
          one === one.toLowerCase(),
        );
      }),
      { seed: 6 },
    );
  });
});
