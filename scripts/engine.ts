import { z } from '../lib/core/model/zod.ts';
import { answerLine } from './engine/answer-line.ts';
import { text } from 'node:stream/consumers';
import { nowSchema } from '../lib/core/contract/shared.ts';
import { readLines } from './engine/read-lines.ts';
import { type Verb, verbs } from './engine/verbs.ts';

const usage = `Second Call's engine. Reads JSON lines on standard input, writes one JSON line for each.

  npm run -s engine -- VERB            run a verb
  npm run -s engine -- --schema VERB   the JSON Schema of its input ($defs.output: of its output)
  npm run -s engine -- explain [NOW]   a note in plain text: what was understood of each line, and by which rule
  npm run -s engine -- --help          this text

Verbs, each with an example of an input line:
`;

function printHelp(): void {
  const lines = Object.entries(verbs).map(([name, verb]) => `  ${name}\n    ${JSON.stringify(verb.example)}`);
  process.stdout.write(`${usage}${lines.join('\n')}\n`);
}

function printSchema(verb: Verb): void {
  const input = z.toJSONSchema(verb.input, { io: 'input' });
  const output = z.toJSONSchema(verb.output, { io: 'output' });
  process.stdout.write(`${JSON.stringify({ ...input, $defs: { ...input.$defs, output } }, null, 2)}\n`);
}

async function answerAll(verb: Verb): Promise<void> {
  for await (const line of readLines(process.stdin)) {
    if (line.trim() === '') continue;
    const answer = await answerLine(verb, line);
    if (answer.error) process.exitCode = 1;
    const isRoomLeft = process.stdout.write(`${JSON.stringify(answer)}\n`);
    if (!isRoomLeft) await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

// A reader that has seen enough (`… | head -1`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const [first, second] = process.argv.slice(2);
const findVerb = (name: string | undefined): Verb | undefined =>
  name !== undefined && Object.hasOwn(verbs, name) ? verbs[name] : undefined;

if (first === undefined || first === '--help' || first === '-h') {
  printHelp();
} else if (first === 'explain') {
  const now = nowSchema.safeParse(second ?? new Date().toISOString());
  const { explain } = await import('./engine/explain.ts');
  if (now.success) process.stdout.write(explain(await text(process.stdin), now.data));
  else fail(now.error.issues[0]?.message ?? 'a date and time is expected');
} else if (first === '--schema') {
  const verb = findVerb(second);
  if (verb) printSchema(verb);
  else fail(`no verb "${second ?? ''}"; the verbs are ${Object.keys(verbs).join(', ')}`);
} else {
  const verb = findVerb(first);
  if (verb) await answerAll(verb);
  else fail(`no verb "${first}"; the verbs are ${Object.keys(verbs).join(', ')}`);
}
