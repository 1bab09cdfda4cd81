/** The rules in a rep's words, for "why am I seeing this?". */
const rules: Record<string, string> = {
  R1: 'Know before the call what will be different for the buyer when it ends.',
  R2: 'A call brings clarity by a new problem, an underrated risk or a decision to take.',
  R3: 'The second meeting is whatever moves the deal, not always a demo.',
  R4: 'Pains, numbers, deadlines, questions and personal details are what can be used later.',
  R5: 'Open with something they said, with its number or its date.',
  R6: 'After the opener: a thought with value, or what has changed since.',
  R7: 'Bring something new that fits what they said.',
  R8: 'Say openly why you call and where you want to take it.',
  R9: 'Ask for a day, a time and a length.',
  R10: 'Ask for the small step, either this or that.',
  R11: 'Reference, value and ask belong together.',
  R12: 'Empty phrases get no answer.',
  R13: 'Agree date, time and agenda before the meeting ends.',
  R14: 'Between meetings deals die of no next step, no urgency, one side working, nothing new.',
  R15: 'Give the buyer light homework; the agenda has two sides.',
  R16: 'A reminder brings value too, two days ahead.',
  R17: 'No date from them: go back to why it matters.',
  R18: 'Every open deal has a next step with a date.',
  R19: 'Ask after each call what changed for the buyer.',
  R20: 'Polite words are no progress.',
  R21: 'By the end of call two: problem, budget, people, timing.',
  R22: 'Second calls ask deeper: step by step, and where it slows down.',
  R23: 'They cooled: say so plainly, ask what changed.',
  R24: 'Let them say what waiting costs.',
  R25: 'Set the frame first, then a small closing question.',
  R26: 'Meet what stalls a deal with its own answer.',
  R27: 'They do not remember: when, about what, and their own words.',
  R28: 'Follow-ups need time of their own.',
  R29: 'Use the channel that they prefer.',
  R30: 'Sell the next meeting by what they will get in it.',
  R31: 'Find out which decision they are really trying to make.',
  R32: 'Only a day agreed: call that morning. After a week of silence, context first.',
};

const sources: Record<string, string> = {
  S0: 'Funnel Clarity',
  S1: 'Transformative Sales Systems',
  S2: 'The art of the second call',
  S3: 'Follow-up calls that book meetings',
  S4: 'ClosersForge',
};

/** A rule in a rep's words; an unknown id says nothing. */
export const ruleWords = (id: string): string => rules[id] ?? '';

/** "By …" for source ids; unknown ones are left out. */
export function sourceWords(ids: readonly string[]): string {
  const names = ids.flatMap((id) => sources[id] ?? []);
  return names.length > 0 ? `By ${names.join(', ')}.` : '';
}
