import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/core/language/rules/rules.ts';
import { factKinds } from '../../lib/core/contract/facts.ts';
import { sourceFiles } from './source-files.ts';

const folder = 'lib/core/language/rules/';

/** The files that make a rule: those that say an id of their own. */
const ruleFiles = sourceFiles(folder).filter(({ text }) => /\bid: '|buyerRule\('/.test(text));

describe('the language rules', () => {
  it('are found', () => {
    expect(ruleFiles.length).toBeGreaterThan(35);
  });

  it.each(ruleFiles.map(({ path }) => path))('%s has a table of cases beside it', (path) => {
    const test = path.replace('lib/', 'test/unit/').replace(/\.ts$/, '.test.ts');
    expect(existsSync(test), test).toBe(true);
    const cases = readFileSync(test, 'utf8').split('\n').length;
    expect(cases).toBeGreaterThan(16);
  });

  it('have ids that are their own, and know every kind of fact', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const kinds = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
    expect([...kinds].sort()).toEqual([...factKinds].sort());
  });
});

describe('the date rules', () => {
  const dateRules = sourceFiles('lib/core/language/dates/rules/').map(({ path }) => path);
  it.each(dateRules)('%s has a table of cases', (path) => {
    const test = path.replace('lib/', 'test/unit/').replace('/rules/', '/').replace(/\.ts$/, '.test.ts');
    expect(existsSync(test), test).toBe(true);
  });
});
