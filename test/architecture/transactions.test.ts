import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** `db.transaction(mode, tables…, () => …)`: the arrow without its `async`. */
const plainScope = /\b(?:db|this)\.transaction\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*?,\s*(?<!async )\(\) =>/;

// Dexie keeps a transaction over native awaits only where its scope function is an async one; else what is written behind
// the first await may come too late (PrematureCommitError, tried).
it('every transaction is given an async function', () => {
  const files = sourceFiles('lib').filter(({ text }) => text.includes('.transaction('));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter(({ text }) => plainScope.test(text)).map(({ path }) => path)).toEqual([]);
});
