import { expect, it } from 'vitest';
import { isSameName } from '../../../../lib/core/matching/is-same-name.ts';

it.each([
  ['Ana Lima', 'ana  LIMA', true],
  ['Lima, Ana', 'Ana Lima', true],
  ['Ana Lima', 'Ana Maria Lima', true],
  ['José O’Néill', 'Jose Oneill', true],
  ['Ana', 'Ana', true],
  ['Ana', 'Ana Lima', false],
  ['Ana Lima', 'Ana Souza', false],
  ['Ana Lima', 'Аna Lima', false],
  ['', '', false],
  ['', 'Ana Lima', false],
  ['…', '!!!', false],
])('"%s" and "%s": %s', (one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected);
  expect(isSameName(other, one)).toBe(expected);
});
