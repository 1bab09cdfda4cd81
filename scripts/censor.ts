import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { censorPage } from './censor/censor-page.ts';

/**
 * `npm run censor FILE [OUT] [-- --keep WORD,WORD]`: a saved page as a fixture that can be published. What people wrote
 * and who they are is replaced by invented text of the same shape; look through the result all the same.
 */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } });
const [file = '', out = ''] = positionals;
if (file === '') {
  process.stderr.write('npm run censor FILE [OUT] [-- --keep WORD,WORD]\n');
  process.exit(2);
}

const { html, replacedInHooks } = censorPage(readFileSync(file, 'utf8'), values.keep?.split(','));
if (out === '') process.stdout.write(html);
else writeFileSync(out, html);
if (replacedInHooks.length > 0)
  process.stderr.write(
    `Also said on the page, so replaced in hooks (keep one with -- --keep WORD): ${replacedInHooks.join(', ')}\n`,
  );
process.stderr.write(
  'Read the page through before you publish it: a name inside a class or an id may stand for itself.\n',
);
