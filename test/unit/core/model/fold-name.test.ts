import { describe, expect, it } from 'vitest';
import { foldName, nameWords } from '../../../../lib/core/model/fold-name.ts';

describe('foldName', () => {
  it.each([
    ['Elena Vásquez', 'elena vasquez'],
    ['ELENA  VASQUEZ', 'elena vasquez'],
    ['Elena Va\u0301squez', 'elena vasquez'],
    ['Søren Ærø', 'soren aero'],
    ['Łukasz Żak', 'lukasz zak'],
    ['Weiß, Jörg', 'weiss jorg'],
    ['Shauna O’Neill', 'shauna oneill'],
    ["Shauna O'Neill", 'shauna oneill'],
    ['Anne-Marie St. John', 'anne marie st john'],
    ['山田 太郎', '山田 太郎'],
    ['😀', ''],
  ])('%s → %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('keeps a Cyrillic look-alike apart', () => {
    expect(foldName('\u0430nna')).not.toBe(foldName('anna'));
  });
});

describe('nameWords', () => {
  it('gives each word once, and none for an empty name', () => {
    expect(nameWords('Ana Ana Rey')).toEqual(['ana', 'rey']);
    expect(nameWords(' … ')).toEqual([]);
  });
});
