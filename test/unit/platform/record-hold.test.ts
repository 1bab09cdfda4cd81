import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../../lib/core/contract/read.ts';
import { longestHoldMs, recordHold } from '../../../lib/platform/record-hold.ts';

type Fields = Pick<PageSnapshot, 'page'> & Partial<PageSnapshot>;
const snapshot = (id: string, fields: Fields): PageSnapshot => ({
  app: 'hubspot',
  people: [],
  found: {},
  record: { type: fields.page, id },
  ...fields,
});
const contact = (id: string, name?: string, email?: string) =>
  snapshot(id, { page: 'contact', contact: { name, email } });
const deal = (id: string, name: string) => snapshot(id, { page: 'deal', deal: { name } });
const account = (id: string, name: string) => snapshot(id, { page: 'account', account: { name } });

const ana = contact('1', 'Ana Lima', 'ana@castelltools.example');
const cases: [string, PageSnapshot, PageSnapshot, boolean][] = [
  ['of the contact before', ana, contact('2', 'Ana Lima', 'ana@castelltools.example'), true],
  ['with the name of the contact before', ana, contact('2', 'Ana Lima', 'jun@harrow.example'), true],
  ['with the address of the contact before', ana, contact('2', 'Jun Ito', 'ana@castelltools.example'), true],
  ['of another contact', ana, contact('2', 'Jun Ito', 'jun@harrow.example'), false],
  ['that is still empty', ana, contact('2'), false],
  ['of the same record', ana, ana, false],
  ['of the deal before', deal('7', 'Order entry'), deal('8', 'Order entry'), true],
  ['of a deal under the name of the contact before', ana, deal('8', 'Ana Lima'), true],
  ['of a deal after its contact', ana, deal('8', 'Order entry'), false],
  ['of a contact after her company', account('3', 'Castell Tools'), ana, false],
  ['of a list', ana, { ...snapshot('', { page: 'list' }), record: undefined }, false],
];

describe('a reading under a new address', () => {
  it.each(cases)('%s', (_name, before, seen, isHeld) => {
    const hold = recordHold();
    expect(hold(before, 0)).toBe(false);
    expect(hold(seen, 10)).toBe(isHeld);
  });

  it('is believed as soon as the page shows something else, and held against what was shown, not what was held', () => {
    const hold = recordHold();
    hold(ana, 0);
    expect(hold(contact('2', 'Ana Lima'), 10)).toBe(true);
    expect(hold(contact('3', 'Ana Lima'), 20)).toBe(true);
    expect(hold(contact('3', 'Jun Ito'), 30)).toBe(false);
    expect(hold(ana, 40)).toBe(false);
  });

  it('is believed after five seconds: a double of the record', () => {
    const hold = recordHold();
    hold(ana, 0);
    const double = { ...ana, record: { type: 'contact', id: '2' } };
    expect(hold(double, 100)).toBe(true);
    expect(hold(double, 99 + longestHoldMs)).toBe(true);
    expect(hold(double, 100 + longestHoldMs)).toBe(false);
  });
});
