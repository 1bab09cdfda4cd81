import { isNegatedBefore, type Rule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

const asking =
  '(?:asked|asks|asking|wondered|wondering|wonders|inquired|enquired|(?:want(?:s|ed)?|need(?:s|ed)?|like|love|eager|keen) to (?:know|understand|learn|find out)|curious|unclear|unsure|not (?:sure|clear)|(?:has |had |have )?(?:an? |some |open |another )?questions?|interested to know)';
const topic =
  '(?:(?:(?:me|us|again|also|specifically|to (?:her|him|them)) )*(?<what>(?:if|whether|how|what|when|where|who|why|which|about|on|regarding|re|around|for(?= (?:(?:a|an|the|our|some|more|written) )?(?:pric\\w+|quotes?|references?|security|docs|documentation|details|terms|contract|dpa|list|sheet)))\\b(?: .{2,}|\\W{1,3}.{2,})))';
const asked = words(`${asking}:? ${topic}`);
/** "Not sure about the price" asks nothing: it is an objection. */
const doubtsPrice = /^(?:not sure|unsure):? (?:about|on) (?:\w+ ){0,2}?(?:pric|cost|fee)/;
const colon = words(
  '^(?:(?:she|he|they) )?(?:also )?(?:q|question|asked|asks|wants to know): ?(?<what>.{4,})',
);
/** 'Asked what happens then: "we lose the account"': the rep asked, and the answer stands in quotation marks. */
const quotesAnswer = /^\s*asked [^":]{8,80}: "(?!(?:how|what|when|where|who|why|do|does|can|is|are|will)\b)/;
const byUs =
  /^(?:(?:and|so|but|then) )?(?:i|we|i'm|we're)\b|\basked (?:her|him|them|sarah|the|his|their)\b|^asked (?:about|for|if|whether|what|who|how) (?:\w+ )?(?:budget|timeline|timing|authority|decision|process|pain|pains|goals?|who|they|she|he|their|her|his|current)\b|\b(?:i|we) (?:asked|wondered|want to know|need to (?:know|find))/;

/** A question that the rep wrote down ("asked if we integrate with SAP"); the span is the question itself. R4 */
export const askedQuestion: Rule = {
  id: 'question/asked',
  needs: [asked, colon],
  find: (clause) => {
    if (clause.voice === 'us' || clause.subject === 'us' || clause.isOtherFirm || clause.isHypothetical)
      return null;
    const sentence = clause.sentence.plain.slice(
      clause.start - clause.sentence.start,
      clause.end - clause.sentence.start + 200,
    );
    const match = asked.exec(clause.plain) ?? colon.exec(clause.plain);
    const what = match?.groups?.['what'];
    if (match === null || what === undefined || byUs.test(clause.plain)) return null;
    if (doubtsPrice.test(match[0]) || quotesAnswer.test(clause.sentence.plain)) return null;
    if (isNegatedBefore(clause, match.index) && !/^not (?:sure|clear)/.test(match[0])) return null;
    if (clause.voice === 'them' && !/wonder|know|understand|learn|curious|question/.test(match[0]))
      return null;
    const start = match.index + match[0].length - what.length;
    return { start, end: start + what.length + (sentence[start + what.length] === '?' ? 1 : 0) };
  },
};
