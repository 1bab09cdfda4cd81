import { dueOf } from '../../figures.ts';
import type { Clause } from '../../clause.ts';
import { isBuyersWord, type Rule, wholeClause } from '../../rule.ts';
import { privateLife } from '../../vocabulary/en/private-life.ts';
import { date } from '../../shape.ts';
import { words } from '../../vocabulary/pattern.ts';

const thing =
  "(?:(?:contract|lease|licen[cs]es?|subscription|agreement|renewal|support|warranty|audit|peak(?: season)?|busy season|season|board(?: meeting| mtg| review)?|funding|grant|fiscal year|financial year|fy|inspection|go-?live|product launch|launch|trade ?show|conference|expo|migration|merger|regulation|mandate|new rules?|inventory count|stock ?take|hiring wave|office move|warehouse move|notice period|rfp|open enrol+ment|project [\\w-]+|accreditation(?: visit)?|handover|qbr|steerco|tender|bid|year[- ]end|recertification|certification|stock count|summit|town hall|(?:review|meeting|visit|audit|presentation|mtg) with (?:the|their|her|his|our|a) (?:customers?|clients?|auditors?|regulators?|bank|investors?|insurers?|parent(?: company)?)|auditors|inspectors)(?: (?:with|w\\/?) [\\w'&.-]+(?: [\\w'&.-]+)?)?)";
const happens =
  '(?:(?:that |which )?runs? (?:to|till|until)|ends?|ending|expires?|expiring|(?:auto-?)?renews?|renewing|up for renewal|runs? out|running out|goes? (?:to print|to press|live|out)|comes? in|visits?|arrives?|(?:is )?(?:expected|planned|scheduled)|is up|is due|due|comes? up|coming up|starts?|starting|begins?|kicks? off|closes?|is|are|meets?|happens|lapses|terminates|takes effect|kicks in|hits|lands)';
const event = words(
  `${thing} (?:(?:on|for|of) (?:the |our |their |her |his )?[\\w-]+(?: [\\w-]+)? )?(?:(?:also|already|currently|next) )?(?:${happens} )?(?:(?:in|on|by|at|for|around|from|until|through|before|up|~) )*(?<when>${date})`,
);
const closing = words(
  `(?:closes|expires?|lapses|goes (?:to print|to press|live)|runs out|is due|are due|launches|opens|comes into force|takes effect|has to be (?:filed|filed by|renewed|shipped)) (?:(?:in|on|by|at|from|around) )*(?<when>${date})`,
);
const lastWord = /[\w'&-]+(?= $)/;
/** Who acts in time and is no event, and what closes for a holiday. */
const noEvent =
  /^(?:i|we|they|she|he|it|you|that|this|who|which|there|office|offices|shop|we're|team|store|school|everyone|deal|quarter|books|month|call|meeting|demo|trial|pilot|payment|invoice)$/;
function closingOf({ plain, shape }: Clause): RegExpExecArray | null {
  const match = closing.exec(shape);
  const subject = match === null ? '' : (lastWord.exec(plain.slice(0, match.index))?.[0] ?? '');
  return subject === '' || noEvent.test(subject) ? null : match;
}
const not = words(
  '^(?:but |and |so )?(?:if|unless|once|when|after|as soon as)|(?:after|once|until) (?:the |their |our |her |his )?(?:new )?(?:fy|fiscal year|financial year|tax year|year|budget)|last (?:week|month|quarter|year)|(?:after|once|until|when) (?:the |their )?(?:\\w+ ){0,2}(?:planning|audit|launch|season|contract|renewal)|(?:was|were|signed|started|did|had)|budget (?:is|of)|(?:contract|agreement) (?:by|to|on) (?:eod|tomorrow)|send (?:the |a )?(?:contract|agreement)',
);

/** Something at the buyer's that ends or comes at a known time ("contract with Axon expires in May"). R4 */
export const eventDeadline: Rule = {
  id: 'deadline/event',
  needs: [event, closing],
  find: (clause, scene) => {
    if (!isBuyersWord(clause) || clause.isQuestion || clause.isHypothetical || clause.isPast) return null;
    const match = event.exec(clause.shape) ?? closingOf(clause);
    const when = match?.groups?.['when'];
    if (match === null || when === undefined || not.test(clause.plain) || privateLife.test(clause.plain))
      return null;
    const at = match.index + match[0].length - when.length;
    return {
      ...wholeClause(clause),
      value: clause.text.slice(at, at + when.length),
      due: dueOf(clause, scene, at),
    };
  },
};
