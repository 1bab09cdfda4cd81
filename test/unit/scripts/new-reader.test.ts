import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const script = resolve('scripts/new-reader.ts');
let home = '';

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'second-call-'));
  for (const folder of ['lib/core', 'lib/readers']) cpSync(folder, join(home, folder), { recursive: true });
  cpSync('tsconfig.json', join(home, 'tsconfig.base.json'));
  writeFileSync(
    join(home, 'tsconfig.json'),
    JSON.stringify({ extends: './tsconfig.base.json', include: ['lib/readers/crm-readers.ts'] }),
  );
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
});
afterAll(() => rmSync(home, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' });
const textOf = (file: string) => readFileSync(join(home, file), 'utf8');

describe('npm run new:reader', () => {
  it('makes a folder, a page and three lines, which compile and read an address', () => {
    const made = run(script, 'acme-crm', '*.acme.example');
    expect(made.stderr).toBe('');
    expect(textOf('lib/core/model/crm-sites.ts')).toContain(
      "  { id: 'acme-crm', name: 'Acme CRM', hosts: ['*.acme.example'] },\n] as const",
    );
    expect(textOf('lib/readers/hosted-crms.ts')).toContain(
      "  'acme-crm': { read: readAcmeCrm, rules: acmeCrmRules },\n} as const",
    );
    const { url, snapshot } = JSON.parse(textOf('test/fixtures/pages/acme-crm/contact/expected.json')) as {
      url: string;
      snapshot: Record<string, unknown>;
    };
    const read = run(
      '--input-type=module',
      '-e',
      `import { JSDOM } from 'jsdom';
       import { readCrm } from './lib/readers/read-crm.ts';
       process.stdout.write(JSON.stringify(readCrm(new JSDOM('').window.document, ${JSON.stringify(url)})));`,
    );
    const { contact: _contact, ...bare } = { ...snapshot, people: [], found: {} } as Record<string, unknown>;
    expect(JSON.parse(read.stdout)).toEqual(bare);
  });

  it('makes one for an app under its buyers’ own addresses, too', () => {
    expect(run(script, 'owncrm').status).toBe(0);
    expect(textOf('lib/core/model/crm-sites.ts')).toContain(
      "{ id: 'owncrm', name: 'Owncrm', hosts: [], isSelfHosted: true },",
    );
    const compiled = spawnSync(resolve('node_modules/.bin/tsc'), ['--noEmit'], {
      cwd: home,
      encoding: 'utf8',
    });
    expect(compiled.stdout).toBe('');
  });

  it.each([
    ['a CRM that is there', ['hubspot']],
    ['no name', []],
    ['a name that is none of a folder', ['Acme']],
    ['an address for a host', ['other-crm', 'https://other.example/']],
  ])('refuses %s and changes nothing', (_what, args) => {
    const before = textOf('lib/readers/hosted-crms.ts');
    const { status, stderr } = run(script, ...args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
    expect(textOf('lib/readers/hosted-crms.ts')).toBe(before);
  });
});
