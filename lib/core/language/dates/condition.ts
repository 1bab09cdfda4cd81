import type { When } from './read-when.ts';
import { type Scan, daySpan, matchAt, sticky } from './scan.ts';

const lead =
  /\b(?:(?:not )?until after|only after|after|once|as soon as|following|post)[\s-]+((?:[\w'’&/]+[\s-]+){0,8})$/i;
const stop = String.raw`(?:call|ping|email|and|so|then|but|we|i|let|he|she|they|you|it|works?|at|on|to|for|if|because|with|in|or|is|was|would|will|please|next|this|from)\b`;
const done = String.raw`[ ]+(?:is|are|has been|have been|gets)[ ]+(?:done|over|finished|closed|signed|approved|completed?|through|settled|sorted|live|out|ready)\b`;
const tail = sticky(
  String.raw`-(?!q\d)[a-z_]\w{2,30}|(?:['’]s)?(?:(?:[ ]+(?!${stop})[a-z][\w'’&/-]*){1,5}(?:${done})?|${done})`,
);

/** "once Q4 closes", "after March is over": the period itself must have passed. */
const ends = /^\s+(?:closes?|closed|ends?|is (?:over|done|out|closed|through)|wraps|finishes)\b/i;

/**
 * "after Q1 planning wraps up", "once the board has met on the 14th": something must have happened first. The date is
 * the earliest one that this implies, never a fact.
 */
export function withCondition(scan: Scan, when: When): (When & { condition: string }) | undefined {
  if (when.span === undefined || scan.isPast(when.start)) return undefined;
  const before = scan.text.slice(Math.max(0, when.start - 90), when.start);
  const opening = lead.exec(before);
  if (opening === null || /[.;!?\n]/.test(opening[0])) return undefined;
  const event = matchAt(tail, scan.text, when.end)?.[0] ?? '';
  const inside = (opening[1] ?? '').replace(/^(?:the|our|their|early|late|mid|end of)\s+/i, '').trim();
  // "after lunch on Friday" is a time of day.
  if (
    (event === '' && inside === '') ||
    /^(?:work|lunch|breakfast|dinner|hours|school|class)\b/i.test(inside)
  )
    return undefined;
  const start = when.start - before.length + opening.index;
  const end = when.end + event.length;
  const { span } = when;
  const isOver = span.grain === 'day' || (inside === '' && ends.test(event));
  const earliest = isOver
    ? daySpan(span.to, false)
    : { ...span, from: Math.min(Math.max(span.from, scan.today), span.to - 1), certain: false };
  return { start, end, span: earliest, rule: 'date/condition', condition: scan.text.slice(start, end) };
}
