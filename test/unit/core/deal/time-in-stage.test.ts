import { describe, expect, it } from 'vitest';
import { timeInStage } from '../../../../lib/core/deal/time-in-stage.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 9);
const seen = (stage: string, daysAgo: number) => ({ stage, seenAt: now - daysAgo * day });
const zone = 'Europe/Lisbon';

describe('how long a deal is in its stage', () => {
  it('counts the days since the change was seen', () => {
    const stages = [seen('Qualified', 30), seen('Proposal', 12)];
    expect(timeInStage({ stage: 'Proposal', stages }, now, zone)).toEqual({
      stage: 'Proposal',
      seenAt: now - 12 * day,
      days: 12,
      isAtLeast: false,
    });
  });

  it('knows only a least time where the stage was there at the first sight', () => {
    const found = timeInStage({ stage: 'Proposal', stages: [seen('Proposal', 12)] }, now, zone);
    expect(found).toMatchObject({ days: 12, isAtLeast: true });
  });

  it('counts days of the calendar, not of 24 hours', () => {
    const stages = [seen('Qualified', 3), { stage: 'Proposal', seenAt: Date.UTC(2026, 10, 21, 23, 30) }];
    expect(timeInStage({ stage: 'Proposal', stages }, Date.UTC(2026, 10, 22, 0, 30), zone)?.days).toBe(1);
  });

  const silent = [
    { name: 'no sighting', deal: { stage: 'Proposal' } },
    { name: 'no stage', deal: { stages: [seen('Proposal', 2)] } },
    { name: 'another stage than was seen last', deal: { stage: 'Won', stages: [seen('Proposal', 2)] } },
    { name: 'a sighting that lies ahead', deal: { stage: 'Won', stages: [seen('Won', -2)] } },
  ];
  it.each(silent)('says nothing with $name', ({ deal }) => {
    expect(timeInStage(deal, now, zone)).toBeUndefined();
  });
});
