import { sliceOf } from '../../draft.ts';
import type { CoachRule } from '../../rule.ts';

const whole = /^(?:how|what|which|why|who|where)\b/;

/** A talk is asked for without a day or a time anywhere in the draft (R9). */
export const vagueAsk: CoachRule = {
  id: 'coach/vague-ask',
  source: 'R9 S3',
  find: ({ draft, asks, fixes }) => {
    if (asks.some(({ isConcrete }) => isConcrete)) return [];
    return asks
      .filter(({ sentence }) => !whole.test(sentence.plain) || /^(?:how|what) about\b/.test(sentence.plain))
      .map(({ sentence }) => {
        const fix = fixes.ask();
        const message =
          'A talk without a day, a time and a length gets no answer; offer one that can be answered with yes.';
        return {
          ...sliceOf(draft.text, sentence),
          severity: 'warning',
          message,
          ...(fix !== undefined && { fix }),
        };
      });
  },
};
