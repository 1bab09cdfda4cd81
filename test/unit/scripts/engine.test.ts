import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../scripts/engine/read-lines.ts';
import { verbs } from '../../../scripts/engine/verbs.ts';

/** Runs the command line as a user does, under the Node that the tests run with. */
function engine(args: string[], input: string) {
  const done = spawnSync(process.execPath, ['scripts/engine.ts', ...args], { input, encoding: 'utf8' });
  const lines = done.stdout.split('\n').filter((line) => line !== '');
  return { status: done.status, stdout: done.stdout, stderr: done.stderr, lines };
}

const parse = (line: string | undefined) => JSON.parse(line ?? 'null') as Record<string, unknown>;

describe('the engine command line', () => {
  it('answers every line in order, with its id, and a bad line with where and why', () => {
    const { lines, status } = engine(
      ['facts'],
      [
        '{"id":"a","now":"yesterday","text":"hi"}',
        'not json',
        '',
        '{"id":7,"now":"2026-11-19T15:00:00","text":"hi"}',
      ].join('\n'),
    );
    expect(status).toBe(1);
    expect(lines).toHaveLength(3);
    expect(parse(lines[0])).toMatchObject({ id: 'a', error: { code: 'bad_input', path: 'now' } });
    expect(parse(lines[1])).toMatchObject({ id: null, error: { code: 'bad_json' } });
    expect(parse(lines[2])).toEqual({ id: 7, facts: [] });
  });

  it.each([
    [{ now: '2026-13-45T15:00:00' }, 'now', 'no such date'],
    [{ now: '2026-02-30' }, 'now', 'no such date'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'IANA'],
    [{ contact: { timeZone: 'CEST+1' } }, 'contact.timeZone', 'IANA'],
    [{ text: 7 }, 'text', 'string'],
  ])('refuses %j and says where', (change, path, words) => {
    const line = JSON.stringify({ id: 1, now: '2026-11-19T15:00:00', text: 'hi', ...change });
    const { error } = parse(engine(['facts'], line).lines[0]) as { error: { path: string; message: string } };
    expect(error.path).toBe(path);
    expect(error.message).toContain(words);
  });

  it('refuses a verb that it does not know, also one that every object has', () => {
    for (const name of ['fact', 'constructor', 'toString']) {
      const { status, stderr, stdout } = engine([name], '{"id":1}\n');
      expect(status).toBe(2);
      expect(stderr).toContain(`the verbs are ${Object.keys(verbs).join(', ')}`);
      expect(stdout).toBe('');
    }
  });

  it('prints help with an example that each verb takes', () => {
    const { stdout, status } = engine(['--help'], '');
    expect(status).toBe(0);
    for (const name of Object.keys(verbs)) expect(stdout).toContain(`  ${name}\n`);
  });

  it.each(Object.keys(verbs))('%s: answers its own example in the shape of its own schema', async (name) => {
    const verb = verbs[name];
    const input = verb?.input.parse(verb.example);
    const run = await verb?.load();
    const answer = JSON.parse(JSON.stringify({ id: 1, ...run?.(input) })) as unknown;
    expect(verb?.output.safeParse(answer).error?.issues).toBeUndefined();
  });

  it.each(Object.keys(verbs))('%s: prints a JSON Schema of input and output', (name) => {
    const schema = parse(engine(['--schema', name], '').stdout);
    expect(schema).toMatchObject({ type: 'object', required: expect.arrayContaining(['id']) as unknown });
    expect(schema).toHaveProperty('$defs.output.properties.id');
  });
});

describe('readLines', () => {
  const collect = async (chunks: Uint8Array[]) => {
    const lines: string[] = [];
    for await (const line of readLines(
      (async function* () {
        yield* chunks;
      })(),
    ))
      lines.push(line);
    return lines;
  };

  it('splits at line feeds alone, and keeps characters that a chunk border cuts', async () => {
    const bytes = new TextEncoder().encode('é\u2028x\nsecond\u{1F600}\n\nlast');
    const expected = ['é\u2028x', 'second\u{1F600}', '', 'last'];
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      expect(await collect([bytes.slice(0, cut), bytes.slice(cut)])).toEqual(expected);
    }
  });
});
