import type { Evidence } from '../contract/suggest.ts';
import { buyerFacts, type Context, evidenceOf } from './context.ts';

/** How to reach the buyer next (R29), and why where that is not the telephone. */
export type Channel = {
  use: 'call' | 'email';
  because?: 'contact' | 'stated' | 'unanswered';
  evidence: Evidence[];
};

const writing = String.raw`(?:e-?mails?|mails?|in writing|written|text(?:s|ing)?|messages?)`;
const wantsWriting = new RegExp(
  String.raw`\b(?:prefer\w*|rather|best|better|only|please|likes?|easier|easiest|reach\w*|stick to)\b[^.;\n]{0,30}\b${writing}\b|\b${writing}\b[^.;\n]{0,25}\b(?:best|better|preferred|only|over (?:the )?(?:phone|calls?)|not (?:the )?(?:phone|calls?)|instead|please|easier)\b|\b(?:no|not|hates?|dislikes?|don['’]?t|doesn['’]?t|never|avoid)\b[^.;\n]{0,15}\b(?:phone )?calls?\b[^.;\n]{0,30}\b${writing}\b|\b(?:no phone calls?|no calls|hates? (?:the )?(?:phone|calls)|not by phone)\b`,
  'i',
);
const wantsCalls =
  /\b(?:prefer\w*|rather|better)\s+(?:(?:a|to|by|the|on|have)\s+){0,2}(?:quick |short )?(?:phone|calls?|talk)\b/i;

/** The contact's field or a stated preference first; then calls that nobody answered. */
export function findChannel(context: Context): Channel {
  const notes = context.moments.filter(({ kind }) => kind !== 'try' && kind !== 'info_sent');
  const stated = buyerFacts(context, ['preference'], notes).find(
    ({ fact }) => wantsWriting.test(fact.quote) && !wantsCalls.test(fact.quote),
  );
  if (stated) return { use: 'email', because: 'stated', evidence: [evidenceOf(stated.moment, stated.fact)] };
  if (context.input.contact.channel === 'email') return { use: 'email', because: 'contact', evidence: [] };
  const calls = context.tries.filter(
    ({ entry }) => entry.type === 'call' || entry.type === 'voicemail' || entry.type === 'meeting',
  );
  const isWorn = calls.length >= context.playbook.channel.writeAfterCalls;
  if (!isWorn) return { use: 'call', evidence: [] };
  // A playbook that always calls is told what the others would do, and calls on.
  return {
    use: context.playbook.channel.policy === 'call' ? 'call' : 'email',
    because: 'unanswered',
    evidence: [],
  };
}

/** The buyer wants to be written to, so that no time for a talk is offered. */
export const prefersWriting = ({ because }: Channel): boolean =>
  because === 'contact' || because === 'stated';
