import type { Finding, Ungrounded } from '../contract/coach.ts';

const cost: Record<Finding['severity'], number> = { error: 12, warning: 6, info: 2, hint: 1 };
const perPart = 22;
/** Complete and grounded is 70 or more; a part missing or a claim unsaid is less; two parts missing are 60 or less. */
const enough = 70;
const most = { oneMissing: 68, twoMissing: 55, ungrounded: 65, empty: 50 };

/** 0 to 100, from what is missing (`isEmpty`: neither reference, nor value, ask or question stands in it), what stands nowhere, and the rest of the remarks. */
export function scoreOf(
  { missing, isEmpty }: { missing: number; isEmpty: boolean },
  findings: readonly Finding[],
  ungrounded: readonly Ungrounded[],
): number {
  const remarks = findings.reduce((sum, { severity }) => sum + cost[severity], 0);
  const score = 100 - missing * perPart - remarks;
  const isGrounded = ungrounded.length === 0;
  const limits = [
    ...(missing === 1 ? [most.oneMissing] : []),
    ...(missing > 1 ? [most.twoMissing] : []),
    ...(isGrounded ? [] : [most.ungrounded]),
    ...(isEmpty ? [most.empty] : []),
  ];
  const least = missing === 0 && isGrounded && !isEmpty ? enough : 0;
  return Math.max(0, Math.round(Math.min(100, ...limits, Math.max(least, score))));
}
