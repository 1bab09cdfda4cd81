import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { factKinds } from '../lib/core/contract/facts.ts';

/**
 * `npm run new:rule KIND/NAME`: a language rule, its table of cases, and its line in the list of rules. The table fails
 * until it has eight notes that the rule finds and eight that it must leave alone.
 */
const listFile = 'lib/core/language/rules/rules.ts';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const [id = ''] = process.argv.slice(2);
const [kind = '', name = ''] = id.split('/');
const folders = factKinds.map((each) => each.replaceAll('_', '-'));
if (!/^[a-z-]+\/[a-z]+(?:-[a-z]+)*$/.test(id) || !folders.includes(kind))
  fail(`npm run new:rule KIND/NAME, for example stall/holiday. The kinds are ${folders.join(', ')}`);

const ruleFile = `lib/core/language/rules/${kind}/${name}.ts`;
const testFile = `test/unit/core/language/rules/${kind}/${name}.test.ts`;
for (const file of [ruleFile, testFile]) if (existsSync(file)) fail(`${file} is there already`);

const ruleId = `${kind.replaceAll('-', '_')}/${name}`;
const constant = `${name}-${kind}`.replaceAll(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}

write(
  ruleFile,
  `import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

/** What the buyer says with it, and the rule of the product that it serves (R…). */
export const ${constant} = buyerRule('${ruleId}', {
  says: words('words|more words'),
});
`,
);
write(
  testFile,
  `import { checkRule } from '../../support/check-rule.ts';

checkRule('${ruleId}', {
  finds: [],
  ignores: [],
});
`,
);
const list = readFileSync(listFile, 'utf8');
const imported = list.replace('\n\n/**', `\nimport { ${constant} } from './${kind}/${name}.ts';\n\n/**`);
write(listFile, imported.replace(/\n\];\n$/, `\n  ${constant},\n];\n`));
process.stdout.write(`Now write the cases in ${testFile}, see them fail, and then the rule.\n`);
