/** Whether most of the marks that an app leaves stand in a page: one that a new version drops is not missed. */
export function hasMarks(document: Document, marks: readonly string[]): boolean {
  const count = marks.filter((mark) => document.querySelector(mark) !== null).length;
  return count * 2 > marks.length;
}
