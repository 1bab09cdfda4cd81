import type { SuggestInput, SuggestOutput } from '../contract/suggest.ts';
import { resolvePlaybook } from '../playbook/resolve-playbook.ts';
import type { Reader } from './context.ts';
import { writeEmail } from './email.ts';
import { linesOf, readScene } from './suggest-lines.ts';

/** The lines of `suggestLines`, and the mail that says them. Throws a ZodError for a playbook that is none. */
export function suggest(input: Omit<SuggestInput, 'id'>, reader: Reader): Omit<SuggestOutput, 'id'> {
  const scene = readScene(input, resolvePlaybook(input.playbook), reader);
  const { lines, behind } = linesOf(scene);
  return { ...lines, email: writeEmail(scene, lines, behind) };
}
