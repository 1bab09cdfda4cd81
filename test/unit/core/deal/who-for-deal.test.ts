import { describe, expect, it } from 'vitest';
import { whoForDeal } from '../../../../lib/core/deal/who-for-deal.ts';
import type { ContactId } from '../../../../lib/core/model/ids.ts';

const person = (id: string) => ({ id: id as ContactId });
const [ana, bo, cleo] = [person('ana'), person('bo'), person('cleo')];
const at = (times: Record<string, number>) => new Map(Object.entries(times) as [ContactId, number][]);

describe('who is meant on a deal', () => {
  const cases = [
    { name: 'the last one spoken with', times: { ana: 1, bo: 3, cleo: 2 }, meant: bo },
    { name: 'the only one spoken with', times: { cleo: 2 }, meant: cleo },
    { name: 'nobody where two were in the last talk', times: { ana: 3, bo: 3, cleo: 1 }, meant: undefined },
    { name: 'nobody where nobody was spoken with', times: {}, meant: undefined },
    { name: 'nobody who is not of the deal', times: { dov: 9 }, meant: undefined },
  ];
  it.each(cases)('$name', ({ times, meant }) => {
    expect(whoForDeal([ana, bo, cleo], at(times as Record<string, number>))).toBe(meant);
  });
});
