import type { SuggestInput, SuggestOutput } from '../contract/suggest.ts';
import { writeMail } from '../mail/write-mail.ts';
import { resolvePlaybook } from '../playbook/resolve-playbook.ts';
import type { Reader } from './context.ts';
import { linesOf, readScene } from './suggest-lines.ts';

/** The lines of `suggestLines`, and the mail that says them. Throws a ZodError for a playbook that is none. */
export function suggest(input: Omit<SuggestInput, 'id'>, reader: Reader): Omit<SuggestOutput, 'id'> {
  const scene = readScene(input, resolvePlaybook(input.playbook), reader);
  const made = linesOf(scene);
  const request = { kind: 'follow_up', tone: 'warm', language: 'en', isBare: true } as const;
  const { subject, text } = writeMail(scene, request, made);
  return { ...made.lines, email: { subject, text } };
}
