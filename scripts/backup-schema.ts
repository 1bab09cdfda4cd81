import { readFileSync, writeFileSync } from 'node:fs';
import { backupJsonSchema } from '../lib/core/model/backup-schema.ts';

// Writes docs/backup.schema.json from the schemas of the entities; with --check it only says whether the file is stale.
const file = new URL('../docs/backup.schema.json', import.meta.url);
const fresh = `${JSON.stringify(backupJsonSchema(), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (readFileSync(file, 'utf8') !== fresh) {
  console.error('docs/backup.schema.json is stale: run `node scripts/backup-schema.ts`');
  process.exitCode = 1;
}
