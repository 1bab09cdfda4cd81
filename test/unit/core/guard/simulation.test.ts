import { describe, expect, it } from 'vitest';
import { type Faults, live } from './simulation/live.ts';
import { makeLife } from './simulation/life.ts';

const runs = Number(process.env['SIMULATION_RUNS'] ?? 300);
const inOrder = (told: { name: string; at: number; by: number }[]) =>
  told.map(({ name, at, by }) => `${at} ${name} ${by}`).sort();

describe('the guard, in random calendars and lives', () => {
  it(`tells each meeting that ended without a next step once, and no other, in ${runs} lives`, () => {
    const sum: Faults & { told: number; looks: number } = {
      told: 0,
      looks: 0,
      kills: 0,
      sleeps: 0,
      clocks: 0,
      edits: 0,
      zones: 0,
      copies: 0,
    };
    for (let seed = 1; seed <= runs; seed += 1) {
      const { told, expected, problems, looks, faults } = live(makeLife(seed));
      expect({ seed, told: inOrder(told), problems }).toEqual({
        seed,
        told: inOrder(expected),
        problems: [],
      });
      sum.told += told.length;
      sum.looks += looks;
      for (const name of ['kills', 'sleeps', 'clocks', 'edits', 'zones', 'copies'] as const)
        sum[name] += faults[name];
    }
    // A simulation in which nothing happens would prove nothing.
    expect(Math.min(...Object.values(sum))).toBeGreaterThan(runs / 10);
    if (runs > 1_000) process.stdout.write(`${JSON.stringify({ runs, ...sum })}\n`);
  }, 600_000);
});
