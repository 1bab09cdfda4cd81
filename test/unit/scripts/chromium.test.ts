import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'second-call-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that says of itself what a browser would. */
function program(name: string, version: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\necho "${version}"\n`);
  chmodSync(path, 0o755);
  return path;
}

// The stand-ins are shell scripts.
describe.skipIf(process.platform === 'win32')('findChromium', () => {
  it.each([
    ['chromium-a', 'Chromium 156.0.8078.79 built on Debian'],
    ['testing', 'Google Chrome for Testing 150.0.1.1'],
  ])('takes %s from CHROME_PATH', (name, version) => {
    const path = program(name, version);
    expect(findChromium({ env: { CHROME_PATH: path } })).toEqual({ path });
  });

  it.each([
    ['chrome', 'Google Chrome 156.0.1.1', /branded/],
    ['edge', 'Microsoft Edge 156.0.1.1', /branded/],
    ['ls', 'ls (GNU coreutils) 9.1', /not a Chromium/],
  ])('refuses %s with one line why', (name, version, why) => {
    const answer = findChromium({ env: { CHROME_PATH: program(name, version) } });
    expect(answer).toEqual({ problem: expect.stringMatching(why) as string });
    expect('problem' in answer && answer.problem).not.toContain('\n');
  });

  it('refuses a path where nothing is', () => {
    expect(findChromium({ env: { CHROME_PATH: join(folder, 'none') } })).toHaveProperty('problem');
  });

  it('looks along the PATH, and passes by a branded one', () => {
    const path = program('chromium', 'Chromium 156.0.1.1');
    program('google-chrome', 'Google Chrome 156.0.1.1');
    expect(findChromium({ env: { PATH: `/nowhere:${folder}` } })).toEqual({ path });
  });
});
