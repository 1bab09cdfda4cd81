/** Whether at least so many of the marks that an app leaves stand in a page: one that a new version drops is not missed. */
export function hasMarks(document: Document, marks: readonly string[], least: number): boolean {
  return marks.filter((mark) => document.querySelector(mark) !== null).length >= least;
}
