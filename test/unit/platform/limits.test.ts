import { describe, expect, it } from 'vitest';
import { sizeUpTo } from '../../../lib/platform/limits.ts';

describe('sizeUpTo', () => {
  it.each([
    ['a text', 'abc'],
    ['an object', { name: 'Sarah', people: [{ email: 'a@b.example' }, {}] }],
    ['a list', [1, 2, null, true, 'x']],
  ])('is near the length of the JSON for %s', (_name, value) => {
    const size = sizeUpTo(value, 1e6);
    const json = JSON.stringify(value).length;
    expect(size).toBeGreaterThanOrEqual(json * 0.8);
    expect(size).toBeLessThanOrEqual(json * 4);
  });

  it('stops counting at the cap, however large, wide or deep the value is', () => {
    let deep: unknown = 'end';
    for (let level = 0; level < 100_000; level += 1) deep = { deep };
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`k${index}`, index]));
    for (const value of [deep, wide, 'x'.repeat(1e7), Array.from({ length: 1e6 }).fill('')])
      expect(sizeUpTo(value, 1_000)).toBeGreaterThan(1_000);
    const touched: string[] = [];
    const watched = new Proxy(wide, {
      get: (target, key) => {
        touched.push(String(key));
        return target[String(key)];
      },
    });
    sizeUpTo(watched, 1_000);
    expect(touched.length).toBeLessThan(500);
  });
});
