const doing =
  /\b(?:demo|demonstrat\w*|present(?:ing|ation)?|pitch|explain\w*|walk (?:them )?through|show (?:them|the|our)|introduc\w*|intro|overview|discovery|catch up|check in|touch base|follow up)\b/i;
const change =
  /\b(?:they|them|he|she|buyer|client|team|sees?|seen|knows?|known|understands?|understood|agree[sd]?|decides?|decided|decision|believes?|trusts?|confident|confidence|priorit\w*|realis\w*|realiz\w*|risk|cost|why)\b/i;

/**
 * Whether a call plan tells only what the rep will do ("demo", "present") and not what will be different for the
 * buyer in understanding, priorities or confidence (R1). An empty plan is no plan, and not vague.
 */
export function isVaguePlan(text: string): boolean {
  const plan = text.trim();
  if (plan === '') return false;
  const afterDoing = plan.replace(new RegExp(doing.source, 'gi'), ' ').replace(/\bshow them\b/gi, ' ');
  return (doing.test(plan) && !change.test(afterDoing)) || plan.split(/\s+/).length < 3;
}
