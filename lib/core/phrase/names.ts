/** First letter upper case, the rest as it is ("iPhone" at a start stays as it is). */
export function capitalise(text: string): string {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  return text.replace(
    /^(["“'‘(]?)(\p{Ll})/u,
    (_all, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|herr|frau)\.?\s+/i;

/** "Dr. Elena Vásquez" → "Elena", "Vásquez, Elena" → "Elena"; an address or nothing → undefined. */
export function firstName(name: string | undefined): string | undefined {
  const plain = name?.trim().replace(titles, '') ?? '';
  if (plain === '' || plain.includes('@')) return undefined;
  const [last, given] = plain.split(/,\s*/, 2);
  const first = (given ?? last ?? '').split(/\s+/)[0];
  return first === undefined || first === '' || !/\p{L}{2}/u.test(first) ? undefined : first;
}
