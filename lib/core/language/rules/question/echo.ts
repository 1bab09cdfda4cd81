import { type Rule, wholeClause } from '../../rule.ts';
import { echo } from '../../vocabulary/en/questions.ts';

const longest = 30;

/** The buyer asks back in a word or two; unsure what is meant, and answered by whatever is said next. */
export const echoQuestion: Rule = {
  id: 'question/echo',
  find: (clause) =>
    clause.voice === 'them' && clause.text.length <= longest && echo.test(clause.plain)
      ? { ...wholeClause(clause), certain: false }
      : null,
};
