import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { censorPage } from './censor/censor-page.ts';

/**
 * `npm run censor FILE [OUT] [-- --keep WORD,WORD --hooks ATTRIBUTE,ATTRIBUTE]`: a saved page as a fixture that can be published. What people wrote
 * and who they are is replaced by invented text of the same shape; look through the result all the same.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, hooks: { type: 'string' } },
});
const [file = '', out = ''] = positionals;
if (file === '') {
  process.stderr.write('npm run censor FILE [OUT] [-- --keep WORD,WORD --hooks ATTRIBUTE,ATTRIBUTE]\n');
  process.exit(2);
}

const { html, replaced } = censorPage(readFileSync(file, 'utf8'), {
  keep: values.keep?.split(','),
  hooks: values.hooks?.split(','),
});
if (out === '') process.stdout.write(html);
else writeFileSync(out, html);
if (replaced.length > 0)
  process.stderr.write(
    `Replaced in hooks and links, too (keep what is no name with -- --keep WORD): ${replaced.join(', ')}\n`,
  );
process.stderr.write(
  'Read the page through before you publish it: a name inside a class or an id may stand for itself.\n',
);
