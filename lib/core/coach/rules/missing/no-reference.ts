import { patternsOf } from '../../patterns-of.ts';
import type { Span } from '../../draft.ts';
import type { CoachScene } from '../../coach-scene.ts';
import { bareTalk } from '../../vocabulary/en/references.ts';
import { missingPart } from './missing-part.ts';

const talks = patternsOf(bareTalk);

/** "Our talk": the words that stand where something of theirs should. */
function bareTalkIn({ draft }: CoachScene): Span | undefined {
  for (const { plain, start } of draft.sentences)
    for (const pattern of talks) {
      const match = pattern.exec(plain);
      if (match) return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
    }
  return undefined;
}

/** Nothing in the draft comes from this buyer (R5). */
export const noReference = missingPart({
  id: 'coach/no-reference',
  source: 'R5 S2 S3 S4',
  part: 'reference',
  where: bareTalkIn,
  message: ({ fixes }, where) => {
    const said = fixes.theirWords();
    if (where === undefined)
      return `Nothing here comes from them${said === undefined ? ', so any mail could say it' : `; ${said}`}.`;
    return `You say “${where}”, as any mail could${said === undefined ? '' : `; ${said}`}.`;
  },
  fix: ({ fixes }) => fixes.reference(),
});
