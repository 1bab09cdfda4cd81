import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../components/notes/direction-of.ts';

describe('the direction of a text', () => {
  it.each([
    ['', 'ltr'],
    ['12:30 – 🙂', 'ltr'],
    ['Board on 12 Feb', 'ltr'],
    ['שלום, the board', 'rtl'],
    ['- 15% مرحبا', 'rtl'],
    ['Ok שלום', 'ltr'],
    ['ça va', 'ltr'],
    ['会議', 'ltr'],
    [`${' '.repeat(1_000_000)}שלום`, 'ltr'],
  ])('of %.20j is %s', (text, expected) => {
    expect(directionOf(text)).toBe(expected);
  });
});
