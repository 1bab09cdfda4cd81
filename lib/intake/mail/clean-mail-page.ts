import type { CleanOutput } from '../../core/contract/clean.ts';
import { cleanMail } from './clean-mail.ts';

/** Parts a mail's markup (parsed, never run) like `cleanMail` does its text. */
export function cleanMailPage(document: Document): Omit<CleanOutput, 'id'> {
  return cleanMail(document.body.textContent);
}
