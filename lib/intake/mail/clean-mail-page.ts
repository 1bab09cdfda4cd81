import type { CleanOutput } from '../../core/contract/clean.ts';
import { cleanLines } from './clean-lines.ts';
import { pageLines } from './page-lines.ts';

/**
 * Parts a mail's markup (parsed, never run) like `cleanMail` does its text: first by the names that mail programs give
 * their parts, then by the phrases in what is left. Hidden text and scripts are no text.
 */
export function cleanMailPage(document: Document): Omit<CleanOutput, 'id'> {
  return cleanLines(pageLines(document.body ?? document.documentElement));
}
