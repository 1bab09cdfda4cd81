import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingPeople } from '../../../../lib/core/deal/missing-people.ts';

const named = (...names: string[]) => names.map((name) => ({ name, evidence: [] }));
const missing = (names: string[], known: { name?: string; title?: string }[]) =>
  missingPeople(named(...names), known).map(({ name }) => name);

describe('who is missing on a deal', () => {
  const cases = [
    { name: 'a name that nobody has', names: ['Ruth'], known: [{ name: 'Ana Lima' }], found: ['Ruth'] },
    { name: 'not her first name', names: ['Ana'], known: [{ name: 'Ana Lima' }], found: [] },
    { name: 'not in another spelling', names: ['Zoe'], known: [{ name: 'Zoë Berg' }], found: [] },
    { name: 'not a name in turned order', names: ['Ruth'], known: [{ name: 'Adler, Ruth' }], found: [] },
    { name: 'a role that nobody has', names: ['your CFO'], known: [{ title: 'Head of IT' }], found: ['CFO'] },
    { name: 'not a role that is there', names: ['your CFO'], known: [{ title: 'Group CFO' }], found: [] },
    { name: 'nobody at all is known', names: ['Ruth'], known: [], found: ['Ruth'] },
  ];
  it.each(cases)('$name', ({ names, known, found }) => {
    expect(missing(names, known)).toEqual(found);
  });

  it('never names somebody who is on the deal', () => {
    const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (firsts, last) => {
        const known = firsts.map((first) => ({ name: `${first} ${last}` }));
        expect(missing(firsts, known)).toEqual([]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
