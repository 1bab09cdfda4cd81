import { caller } from '../core/suggest/reference.ts';
import type { Brief } from '../db/brief.ts';
import { type Written, writeToDraft } from './page-draft.ts';
import { rememberLine } from './remember-draft.ts';
import type { Suggestion } from './suggestion-of.ts';
import type { DraftTarget } from './use-open-drafts.ts';

type Into = { target: DraftTarget; brief: Brief; suggestion: Suggestion };

/** Puts the line of a card into a draft, at the cursor; a mail does not say who calls. Says how it went. */
export async function insertLine(
  { target, brief, suggestion: { input, value } }: Into,
  part: 'opener' | 'value' | 'ask',
  line: string,
): Promise<Written> {
  const text = line.replace(`${caller({ input })} `, '');
  const written = await writeToDraft(target, { text, mode: 'insert' });
  if (written.isDone) rememberLine(brief, target.draft.key, part, text, value?.assetId);
  return written;
}
