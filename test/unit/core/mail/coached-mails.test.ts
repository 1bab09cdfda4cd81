import { describe, expect, it } from 'vitest';
import { coachDraft } from '../../../../lib/core/coach/coach-draft.ts';
import { coachInputSchema } from '../../../../lib/core/contract/coach.ts';
import type { SuggestInput } from '../../../../lib/core/contract/suggest.ts';
import { mailKindsFor, mailTimesOf } from '../../../../lib/core/mail/mail-kind-for.ts';
import { talkNote } from '../../../../lib/core/mail/talk-note.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';
import { flagsIn } from '../coach/coach-case.ts';
import { type MailCase, mailCases } from './mail-cases.ts';
import { sceneOf, writeAll } from './write-all.ts';

/** What the debrief holds is known to the rep, though it stands in no history. */
function knownTo({ input, talk = {} }: MailCase): SuggestInput {
  const note = talkNote(talk, input.history.at(-1)?.at ?? input.now);
  return note ? { ...input, history: [note, ...input.history] } : input;
}

/** What the scene cannot give: the mail says that it is missing, and so does the coach. */
const isSaid = (flag: string, missing: readonly string[]): boolean =>
  (flag.startsWith('coach/no-value') &&
    missing.some((words) => /would be of value|No unused asset/.test(words))) ||
  (flag.startsWith('coach/no-reference') && missing.some((words) => words.includes('nothing to refer to')));

describe('the kinds that fit a scene', () => {
  it.each(mailCases.map((one) => [one.name, one] as const))('pass the coach: %s', (_name, one) => {
    const scene = sceneOf(one.input);
    const kinds = mailKindsFor(scene.found.situation, mailTimesOf(scene));
    const known = knownTo(one);
    const reader = freshReader(known);
    const found = writeAll(one)
      .filter(({ request }) => kinds.includes(request.kind))
      .flatMap(({ name, mail }) => {
        const output = coachDraft(coachInputSchema.parse({ ...known, draft: mail.text }), reader);
        const flags = flagsIn(output).filter((flag) => !isSaid(flag, mail.missing ?? []));
        return flags.map((flag) => `${name}: ${flag}\n${mail.text}`);
      });
    expect(found).toEqual([]);
  });
});
