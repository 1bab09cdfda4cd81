import { caller } from '../core/suggest/reference.ts';
import { type DraftInTab, writeToDraft } from './page-draft.ts';
import type { Suggestion } from './suggestion-of.ts';

/** Puts the line of a card into a draft, at the cursor; a mail does not say who calls. Says how it went. */
export async function insertLine(
  target: DraftInTab,
  { input }: Pick<Suggestion, 'input'>,
  line: string,
): Promise<string> {
  const { words } = await writeToDraft(target, {
    text: line.replace(`${caller({ input })} `, ''),
    mode: 'insert',
  });
  return words;
}
