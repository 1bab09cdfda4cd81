/** A line of a file with its number as an editor shows it. */
export type FileLine = { text: string; number: number };

// A file saved as UTF-16 and read as UTF-8 leaves a broken mark in front and a NUL beside each letter.
const strayMark = /^(?:\uFEFF|\uFFFD\uFFFD|\u00FF\u00FE|\u00FE\u00FF)/;
const lineEnd = /\r\n?|\n|\u2028|\u2029/;

/** The lines of a file's text without byte-order mark, NULs and line ends of any system. */
export function fileLines(file: string): FileLine[] {
  const text = file.replaceAll('\0', '').replace(strayMark, '');
  return text.split(lineEnd).map((line, index) => ({ text: line, number: index + 1 }));
}
