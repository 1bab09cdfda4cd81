import type { CleanOutput } from '../../core/contract/clean.ts';
import { cleanLines } from './clean-lines.ts';
import { mailLines } from './mail-lines.ts';

/**
 * Parts a mail's text into what its writer wrote, what is quoted, and the signature where it is sure. Every line with
 * text is in one of the three. A mail that begins with an earlier mail's head and has no words above it, as a bare
 * forward does, says what stands below: that is its reply.
 */
export function cleanMail(text: string): Omit<CleanOutput, 'id'> {
  return cleanLines(mailLines(text));
}
