import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = '.output/chrome-mv3';
const scripts = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

describe('the built chunks', () => {
  it('are there', () => {
    const names = scripts.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/gmail.js', 'content-scripts/calendar.js']),
    );
  });

  it.each(scripts.map(({ name, text }) => [name, text]))('%s loads no code from outside', (_name, text) => {
    expect(text).not.toMatch(/(?:import\(|importScripts\(|\.src\s*=)\s*["'`]https?:/);
    expect(text).not.toMatch(/(?<![\w.$])eval\(/);
  });

  it('keep the database and the schemas out of the pages', () => {
    for (const { name, text } of scripts.filter((script) => script.name.startsWith('content-scripts/'))) {
      expect(/\bindexedDB\b|Dexie|ZodError|react\.element/.exec(text)?.[0], name).toBeUndefined();
    }
  });

  it('keep the database, the schemas and the page out of the thread that reads long texts', () => {
    const start = scripts.find(({ name }) => /^chunks\/language-worker-.*\.js$/.test(name));
    const reading = new Set(start ? [start] : []);
    // What a script imports is looked at in its turn: a set grows while it is walked.
    for (const { text } of reading) {
      const imported = [...text.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(
        ([, name]) => `chunks/${name}`,
      );
      for (const script of scripts) if (imported.includes(script.name)) reading.add(script);
    }
    expect(reading.size).toBeGreaterThan(5);
    for (const { name, text } of reading)
      expect(/\bindexedDB\b|Dexie|ZodError|react\.element|\bimport\(/.exec(text)?.[0], name).toBeUndefined();
  });

  it('do not import at run time in the worker, where Chrome forbids it', () => {
    const worker = scripts.find(({ name }) => name === 'background.js');
    expect(worker?.text).not.toMatch(/\bimport\(/);
  });
});
