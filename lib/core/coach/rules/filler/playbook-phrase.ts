import { doOverlap, sliceOf } from '../../draft.ts';
import type { CoachRule } from '../../rule.ts';

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** The phrases that the rep's playbook warns of, as they stand there, except in the situations that it allows (R12). */
export const playbookPhrase: CoachRule = {
  id: 'coach/filler-playbook-phrase',
  source: 'R12 S1 S2 S3 S4',
  find: ({ draft, context, situation, parts: { reference } }) =>
    context.playbook.phrases
      .filter(({ allowedIn }) => !allowedIn.includes(situation))
      .flatMap(({ phrase, source }) => {
        const plain = phrase.toLowerCase();
        const at = draft.plain.indexOf(plain);
        const end = at + plain.length;
        if (
          at < 0 ||
          isWordSign(draft.plain[at - 1]) ||
          (isWordSign(plain.at(-1)) && isWordSign(draft.plain[end]))
        )
          return [];
        const span = { start: at, end };
        if (reference && doOverlap(reference, span) && !plain.startsWith('just ')) return [];
        const message = `“${sliceOf(draft.text, span).quote}” stands on your playbook's list of phrases to avoid (${source}).`;
        return [{ ...sliceOf(draft.text, span), severity: 'warning' as const, message }];
      }),
};
