import { currentPart, edges, fromToday, grainOf, partOf } from '../part-of.ts';
import { type Rule, type Scan, sticky } from '../scan.ts';
import { firstWords } from '../../vocabulary/en/dates.ts';

/** "end of next quarter", "early next year", "mid-May", "first half of June", "end of the month". */
export const edge: Rule = {
  id: 'date/edge',
  starts: ['the', 'very', ...firstWords(edges), 'latter', 'back', '#'],
  pattern: sticky(
    String.raw`(?:the\s+)?(?:very\s+)?(${Object.keys(edges).join('|')})(?![a-z])(?:[- ]?(?:to|or)[- ](?:mid|late|end))?\s*(?:-|of\b|in\b|on\b)?\s*(?:around\s+)?(?:(?:the\s+|this\s+|current\s+|our\s+){0,2}(week|month|quarter|qtr|year)(?![\w-]|\s?\d))?`,
  ),
  read(match, scan) {
    const [whole, words = '', unit] = match;
    const which = edges[words.toLowerCase()] ?? 'start';
    // "the start of", "close the month" and "later this week" read otherwise.
    if (/^(?:close|start|beginning|rest|remainder|remaining|top)/i.test(words) && !/\bof\b/i.test(whole))
      return undefined;
    const at = match.index + whole.length;
    if (unit !== undefined) {
      // "mid-week next week"
      const said = /^\s(?:next|this|the)\s/i.test(scan.text.slice(at, at + 6))
        ? scan.readSpan(at + 1)
        : undefined;
      return said?.span.grain === grainOf[unit.toLowerCase()] && said !== undefined
        ? { span: partOf(said.span, which), end: said.end }
        : { span: currentPart(scan, unit, which) };
    }
    const operand = scan.readSpan(at) ?? readAfterThe(scan, at);
    if (operand === undefined || (operand.span.grain === 'day' && operand.span.to - operand.span.from > 1))
      return undefined;
    if (/^(?:later|close|top)/i.test(words) && operand.span.grain === 'day') return undefined;
    const part = partOf(operand.span, which);
    const span = /^later|^rest|^remain/i.test(words) ? fromToday(scan, part) : part;
    const isGone = span.to <= scan.today && operand.span.to > scan.today;
    return { span: isGone ? { ...operand.span, from: scan.today, certain: false } : span, end: operand.end };
  },
};

function readAfterThe(scan: Scan, at: number): ReturnType<Scan['readSpan']> {
  return /^the\s/i.test(scan.text.slice(at, at + 4)) ? scan.readSpan(at + 4) : undefined;
}
