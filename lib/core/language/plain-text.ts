const foldable = /[‘’“”\u00a0\t\r\n–—]/g;
const folded: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

/** Lower case, straight quotes, plain spaces and dashes; every offset stays the same as in `text`. */
export function toPlainText(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : text.replaceAll(/[A-Z]+/g, (run) => run.toLowerCase());
  return same.replaceAll(foldable, (sign) => folded[sign] ?? ' ');
}
