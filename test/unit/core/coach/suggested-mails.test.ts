import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../../../lib/core/coach/coach-draft.ts';
import { coachInputSchema } from '../../../../lib/core/contract/coach.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';
import { suggest } from '../../../../lib/core/suggest/suggest.ts';
import { histories } from '../suggest/histories.ts';
import { makeInput } from '../suggest/make-input.ts';
import { flagsIn } from './coach-case.ts';

const missing = { opener: 'coach/no-reference', value: 'coach/no-value', ask: 'coach/no-ask' };
const parts = ['opener', 'value', 'ask'] as const;

describe('the mails that we write ourselves', () => {
  it.each(histories.map((one) => [one.name, one] as const))('pass the coach: %s', (_name, one) => {
    const input = makeInput(one.input);
    const reader = freshReader(input);
    const suggestion = suggest(input, reader);
    // What the notes do not give, the suggestion says to be missing: the coach says the same, and nothing else.
    const known = parts.filter((part) => suggestion[part] === null).map((part) => `${missing[part]}: `);
    const draft = suggestion.email.text;
    const output = coachDraft(coachInputSchema.parse({ ...input, draft }), reader);
    expect(
      flagsIn(output).filter((flag) => !known.includes(flag)),
      draft,
    ).toEqual([]);
    const least = flagsIn(output).length === 0 ? 70 : 0;
    expect(output.score, draft).toBeGreaterThanOrEqual(least);
  });
});
