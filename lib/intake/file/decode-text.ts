type Decoded = { text: string } | { refusal: string };

/** How much of a file tells what it is. */
const looked = 4_000;
// oxlint-disable-next-line no-control-regex -- what no text holds
const unprintable = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g;

/** UTF-16 by its mark, or by a NUL in every other place of plain letters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, looked);
  const nulsAt = (odd: 0 | 1) => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  const [even, odd] = [nulsAt(0), nulsAt(1)];
  if (odd * 3 > head.length && even * 20 < head.length) return 'utf-16le';
  return even * 3 > head.length && odd * 20 < head.length ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What older programs write; it gives every byte a letter, so that what is no text must be told by its letters.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The text of a file in UTF-8, UTF-16 or Windows-1252; or why there is none, in words for the rep. */
export function decodeText(bytes: Uint8Array): Decoded {
  const text = decode(bytes);
  const head = text.slice(0, looked);
  if ((head.match(unprintable)?.length ?? 0) * 50 > head.length)
    return { refusal: 'There is no text in this file: it holds something else.' };
  return text.trim() === '' ? { refusal: 'This file is empty.' } : { text };
}
