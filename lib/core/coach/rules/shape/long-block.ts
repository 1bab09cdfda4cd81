import { countWords } from '../../../phrase/check-line.ts';
import { sliceOf } from '../../draft.ts';
import type { CoachRule } from '../../rule.ts';

const most = 150;

/** A paragraph of more than 150 words is not read. */
export const longBlock: CoachRule = {
  id: 'coach/long-block',
  source: 'R9 S3',
  find: ({ draft }) =>
    draft.paragraphs.flatMap((paragraph) => {
      const slice = sliceOf(draft.own, paragraph);
      const count = countWords(slice.quote);
      if (count <= most) return [];
      const message = `${count} words in one block; most people read the first two lines.`;
      return [{ ...sliceOf(draft.text, paragraph), severity: 'warning', message }];
    }),
};
