import { reconcile } from '../../lib/core/guard/reconcile.ts';
import type { World } from '../../lib/core/guard/world.ts';
import { consultative } from '../../lib/core/playbook/consultative.ts';
import { measure, printTable } from './measure.ts';

const now = Date.parse('2026-11-19T15:00:00Z');
const quarter = 15 * 60_000;

/** So many meetings with three people each, half of them past, evenly over the days. */
function worldOf(meetings: number, days: number): World {
  const stepOf = (index: number) => Math.floor((index / meetings - 0.5) * days * 96) * quarter;
  return {
    timeZone: 'Europe/Berlin',
    self: { name: 'Maya Lindqvist', email: 'maya@kestrelloop.example' },
    playbook: consultative,
    meetings: Array.from({ length: meetings }, (_, index) => ({
      uid: `meeting-${index}`,
      startsAt: now + stepOf(index),
      endsAt: now + stepOf(index) + quarter / 3,
      people: [
        { email: 'maya@kestrelloop.example', response: 'accepted' },
        { email: `buyer${index % 400}@firm${index % 150}.example`, name: `Buyer ${index % 400}` },
        { email: `person${index % 90}@gmail.com` },
      ],
    })),
  };
}

/** What one look of the guard costs, with what it told before. */
export function benchGuard(): void {
  const figures = [730, 60].map((days) => {
    const world = worldOf(5_000, days);
    const { rows } = reconcile(now, world, []);
    return measure(`reconcile, 5,000 meetings in ${days} days`, 30, () => reconcile(now, world, rows));
  });
  printTable('Guard', figures);
}
