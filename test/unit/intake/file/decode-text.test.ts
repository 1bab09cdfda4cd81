import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../lib/intake/file/decode-text.ts';

const words = 'Inès: die Spediteure faxen, £20 each — “by hand”.\nPaweł: tak';

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const units = (mark ? '\uFEFF' : '') + text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) view.setUint16(at * 2, units.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

describe('the text of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words)],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(words)])],
    ['UTF-16 of Windows', utf16(words, true, true)],
    ['UTF-16 of other machines', utf16(words, false, true)],
    ['UTF-16 without a mark', utf16(words, true, false)],
    ['UTF-16 without a mark, the other way', utf16(words, false, false)],
  ])('is read in %s', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: words });
  });

  it('is read as older programs wrote it', () => {
    const bytes = new Uint8Array([0x49, 0x6e, 0xe8, 0x73, 0x3a, 0x20, 0x93, 0x6e, 0x6f, 0x94]);
    expect(decodeText(bytes)).toEqual({ text: 'Inès: “no”' });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['only spaces', new TextEncoder().encode(' \n\t ')],
  ])('is refused where it is %s', (_name, bytes) => {
    expect(decodeText(bytes)).toEqual({ refusal: 'This file is empty.' });
  });

  it.each([
    [
      'a picture',
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 1, 2, 3, 4]),
    ],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 8, 0, 8, 0, 0x21, 0, 0xff, 0xfe, 1, 2])],
    ['NULs', new Uint8Array(500)],
  ])('is refused where it is %s', (_name, bytes) => {
    expect(decodeText(bytes)).toHaveProperty('refusal', expect.stringContaining('no text'));
  });

  it('comes back whole for any text, and some answer for any bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(/^[\p{L}\p{N} ]*\p{L}[\p{L}\p{N} ]*$/u.test(text));
        expect(decodeText(new TextEncoder().encode(text))).toEqual({ text });
      }),
      { seed: 9, numRuns: 200 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(Object.keys(decodeText(bytes))).toHaveLength(1);
      }),
      { seed: 9, numRuns: 300 },
    );
  });
});
