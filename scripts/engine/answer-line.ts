import type { Verb } from './verbs.ts';
import { EngineError } from './engine-error.ts';

/** Longest input line, in UTF-8 bytes (contract: 5 MB; a little room for the JSON around a 5 MB text). */
export const maxLineBytes = 8_000_000;

type Answer = { id: unknown; error?: { code: string; message: string; path: string } };

function idOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null;
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null;
}

function failure(id: unknown, error: unknown): Answer {
  if (error instanceof EngineError) {
    return { id, error: { code: error.code, message: error.message, path: error.path } };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { id, error: { code: 'failed', message, path: '' } };
}

function parseLine(line: string): unknown {
  if (Buffer.byteLength(line) > maxLineBytes) {
    throw new EngineError('too_large', `the line is over ${maxLineBytes} bytes`);
  }
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new EngineError('bad_json', error instanceof Error ? error.message : 'not JSON');
  }
}

/** Answers one input line of a verb. Never throws: what cannot be taken is answered with its error. */
export async function answerLine(verb: Verb, line: string): Promise<Answer> {
  let value: unknown;
  try {
    value = parseLine(line);
    const parsed = verb.input.safeParse(value);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new EngineError('bad_input', issue?.message ?? 'not understood', issue?.path.join('.'));
    }
    const run = await verb.load();
    return { id: idOf(value), ...run(parsed.data) };
  } catch (error) {
    return failure(idOf(value), error);
  }
}
