import { type Playbook, playbookSchema } from '../core/playbook/playbook-schema.ts';
import { z } from '../core/model/zod.ts';
import { issueLines } from './issue-lines.ts';
import { jsonFault } from './json-fault.ts';

const format = 'second-call-playbook';

/** One playbook in a file of its own. */
const fileSchema = z.strictObject({
  format: z.literal(format, { error: `"${format}" expected; this is no playbook` }),
  version: z.literal(1, { error: 'written by a newer version of Second Call' }),
  playbook: playbookSchema,
});

/** The text of a playbook's file. */
export const playbookFile = (playbook: Playbook): string =>
  JSON.stringify({ format, version: 1, playbook } satisfies z.input<typeof fileSchema>, null, 1);

/** Reads the text of a playbook's file; refused with where and why, one line for each fault. */
export function readPlaybookFile(
  text: string,
): { ok: true; playbook: Playbook } | { ok: false; message: string } {
  const fault = jsonFault(text);
  if (fault !== null) return { ok: false, message: fault };
  const parsed = fileSchema.safeParse(JSON.parse(text));
  return parsed.success
    ? { ok: true, playbook: parsed.data.playbook }
    : { ok: false, message: issueLines(parsed.error.issues) };
}
