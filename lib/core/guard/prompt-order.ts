import type { PromptKind, StandingPrompt } from './world.ts';

/** What costs most if it is missed first. */
const strength: Record<PromptKind, number> = {
  before_end: 0,
  ended_no_next_step: 1,
  no_show: 2,
  gap_too_long: 3,
  teaser_due: 4,
  buyer_change_missing: 5,
};

const onBadge: readonly PromptKind[] = ['ended_no_next_step', 'no_show', 'gap_too_long'];

/** The strongest first, of one kind the newest. */
export const byStrength = (a: StandingPrompt, b: StandingPrompt): number =>
  strength[a.kind] - strength[b.kind] || b.at - a.at;

/** What the number on the icon counts until it is resolved: a meeting that lacks its next one. */
export const countsOnBadge = ({ kind }: StandingPrompt): boolean => onBadge.includes(kind);

/** The debrief stands beside its buyer, in a place of its own: neither a reminder nor the digest asks for it again. */
export const isReminder = ({ kind }: StandingPrompt): boolean => kind !== 'buyer_change_missing';
