const tag =
  /<\/?(?:p|div|br|span|ul|ol|li|b|i|u|em|strong|a|h[1-6]|table|tr|td|img|font|blockquote|pre|html|body)\b[^<>]*>/gi;
const lineEnds = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6]|\/blockquote)\b[^<>]*>/gi;
const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const characterOf = (code: number): string =>
  code > 31 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : ' ';

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (_all, ten?: string, hex?: string, name?: string) =>
      name === undefined
        ? characterOf(ten === undefined ? Number.parseInt(hex ?? '', 16) : Number(ten))
        : (named[name.toLowerCase()] ?? ' '),
  );

/** The words of a note: HubSpot and Pipedrive store them as HTML. A text without tags stays as it is. */
export function plainNote(text: string): string {
  const isHtml = text.search(tag) >= 0;
  const words = isHtml
    ? decoded(
        text
          .replaceAll(/\s*\n\s*/g, ' ')
          .replaceAll(/<li\b[^<>]*>/gi, '- ')
          .replaceAll(lineEnds, '\n')
          .replaceAll(tag, ''),
      )
    : text;
  return words
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
