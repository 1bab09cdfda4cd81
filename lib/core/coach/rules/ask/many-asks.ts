import { patternsOf } from '../../patterns-of.ts';
import { sliceOf, type Sentence } from '../../draft.ts';
import type { CoachRule } from '../../rule.ts';
import { menuWords, requestWords } from '../../vocabulary/en/requests.ts';

const requests = patternsOf(requestWords);
const menus = patternsOf(menuWords);
const alternative =
  /^(?:if (?:not|that|neither|you'd rather)|or\b|otherwise|alternatively|failing that|else\b|should that|either)|\b(?:instead|also works|works too|as well|better|alternatively)\b/;

const isRequest = ({ plain }: Sentence): boolean => requests.some((pattern) => pattern.test(plain));

/** More than one thing is asked for: a second request, a second talk, or a menu (R9, R10). */
export const manyAsks: CoachRule = {
  id: 'coach/many-asks',
  source: 'R9 R10 S3 S4',
  find: ({ draft, asks, fixes }) => {
    const concrete = asks.filter(({ isConcrete }) => isConcrete).map(({ sentence }) => sentence);
    const talks = concrete.filter(
      (sentence, at) =>
        at === 0 || !(concrete[at - 1]?.index === sentence.index - 1 || alternative.test(sentence.plain)),
    );
    const others = draft.sentences.filter((sentence) => !concrete.includes(sentence) && isRequest(sentence));
    const all = [...talks, ...others].toSorted((a, b) => a.start - b.start);
    const menu = draft.sentences.filter(({ plain }) => menus.some((pattern) => pattern.test(plain)));
    const extra = [...all.slice(1), ...menu].filter((sentence, at, all) => all.indexOf(sentence) === at);
    const fix = fixes.ask();
    const message = 'This asks for another thing as well; one ask gets one answer.';
    return extra.map((sentence) => ({
      ...sliceOf(draft.text, sentence),
      severity: 'warning',
      message,
      ...(fix !== undefined && menu.includes(sentence) && { fix }),
    }));
  },
};
