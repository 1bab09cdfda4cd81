import type { Brief } from '../db/brief.ts';
import { loadSchemas } from '../db/load-schemas.ts';
import { calm } from './calm.ts';
import { loadLanguage } from './load-language.ts';

const lineLimit = 12;
const longestLine = 400;

let isWarm = false;

/**
 * Loads what writing and reading notes needs while nobody waits, and reads a few lines of what is on screen with them, one in each
 * idle moment: a rule compiles its patterns when it is first used, which the next contact would else wait for.
 */
export async function warmLanguage({ input }: Brief): Promise<void> {
  if (isWarm) return;
  isWarm = true;
  await calm();
  // The first note to be written needs them.
  await loadSchemas();
  const reader = (await loadLanguage()).freshReader(input);
  const lines = input.history.flatMap((entry) =>
    (entry.text ?? '').split('\n', lineLimit).map((line) => ({ ...entry, text: line.slice(0, longestLine) })),
  );
  for (const [index, line] of lines.slice(-lineLimit).entries()) {
    await calm();
    reader.factsOf(line, index);
  }
}
