import { sliceOf } from '../../draft.ts';
import type { CoachRule } from '../../rule.ts';

const most = 3;

/** Four or more questions in one mail are a form to fill in. */
export const manyQuestions: CoachRule = {
  id: 'coach/burden-many-questions',
  source: 'R9 S3',
  find: ({ draft }) => {
    const questions = draft.sentences.filter(({ isQuestion }) => isQuestion);
    const [extra] = questions.slice(most);
    if (!extra) return [];
    const message = `This is question ${most + 1} of ${questions.length}; keep the one that you need answered.`;
    return [{ ...sliceOf(draft.text, extra), severity: 'warning', message }];
  },
};
