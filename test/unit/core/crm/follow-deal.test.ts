import { describe, expect, it } from 'vitest';
import { followDeal } from '../../../../lib/core/crm/follow-deal.ts';

const now = Date.UTC(2026, 10, 20);
const stored = {
  stage: 'Proposal',
  amount: '€45,000',
  closeDate: '2027-01-15',
  stages: [{ stage: 'Proposal', seenAt: 1 }],
};

describe('followDeal', () => {
  it.each([
    ['all of it is known', { name: 'x', stage: 'Proposal', amount: '€45,000', closeDate: '2027-01-15' }],
    ['the page says nothing', { name: 'Renamed' }],
  ])('changes nothing where %s', (_what, page) => {
    expect(followDeal(stored, page, now)).toBeUndefined();
  });

  it('takes over what changed, and a new stage with when it was seen', () => {
    expect(followDeal(stored, { name: 'x', stage: 'Won', amount: '€40,000' }, now)).toEqual({
      stage: 'Won',
      amount: '€40,000',
      stages: [...stored.stages, { stage: 'Won', seenAt: now }],
    });
    expect(followDeal(stored, { name: 'x', closeDate: '2027-02-01' }, now)).toEqual({
      closeDate: '2027-02-01',
    });
  });

  it('begins the list of stages with the one that is known', () => {
    const { stages: _stages, ...typed } = stored;
    expect(followDeal(typed, { name: 'x', stage: 'Proposal' }, now)).toEqual({
      stages: [{ stage: 'Proposal', seenAt: now }],
    });
  });

  it('keeps the newest five hundred stages', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ stage: `s${index}`, seenAt: index }));
    const stages = followDeal({ stages: many }, { name: 'x', stage: 'next' }, now)?.stages;
    expect([stages?.length, stages?.[0]?.stage, stages?.at(-1)?.stage]).toEqual([500, 's1', 'next']);
  });
});
