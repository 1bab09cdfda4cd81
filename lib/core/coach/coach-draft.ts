import type { CoachInput, CoachOutput } from '../contract/coach.ts';
import { resolvePlaybook } from '../playbook/resolve-playbook.ts';
import { freshReader } from '../suggest/fresh-reader.ts';
import type { Reader } from '../suggest/context.ts';
import { judgeDraft } from './judge-draft.ts';

/** The judgement of a draft by its input alone. Throws a ZodError for a playbook that is none. */
export const coachDraft = (input: Omit<CoachInput, 'id'>, reader?: Reader): Omit<CoachOutput, 'id'> =>
  judgeDraft(
    input,
    resolvePlaybook(input.playbook),
    reader ?? freshReader({ ...input, timeZone: input.timeZone ?? 'UTC' }),
  );
