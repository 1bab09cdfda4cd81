import type { SuggestInput } from '../../../../lib/core/contract/suggest.ts';
import { consultative } from '../../../../lib/core/playbook/consultative.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';
import type { Scene } from '../../../../lib/core/suggest/scene.ts';
import { readScene } from '../../../../lib/core/suggest/suggest-lines.ts';
import { makeInput } from '../suggest/make-input.ts';

/** Thursday, 19 November 2026, 9:00 in Berlin, two days after a call with that note. */
export function sceneWith(text: string, given: Parameters<typeof makeInput>[0] = {}): Scene {
  const call = { type: 'call', at: '2026-11-17T10:00:00', minutes: 30, text } as const;
  const input: SuggestInput = makeInput({ history: text === '' ? [] : [call], ...given });
  return readScene(input, consultative, freshReader(input));
}
