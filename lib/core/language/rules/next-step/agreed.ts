import type { Clause } from '../../clause.ts';
import { dueOf } from '../../figures.ts';
import { isName } from '../../vocabulary/en/names.ts';
import { type Finding, type Rule, wholeClause } from '../../rule.ts';
import type { Scene } from '../../scene.ts';
import {
  acceptance,
  dateWorks,
  fixed,
  meetingWithDate,
  notAgreed,
  rivalMeeting,
  when,
} from '../../vocabulary/en/meetings.ts';
import { laterContact } from '../condition/later-contact.ts';
import { privateLife } from '../../vocabulary/en/private-life.ts';
import { words } from '../../vocabulary/pattern.ts';

const hasDate = words(when);
const rivalName =
  /\b(?:demo|trial|pitch|call|meeting|presentation)s? (?:with|of|from|by) (?<name>\p{Lu}[\p{L}\p{N}]+)/u;
const proposal =
  /^(?:(?:so|ok|great|and|then|well)[, ]+)*(?:let's|how about|what about|shall we|can we|could we|does|would|are you|i'll (?:send|put|book) (?:[\w']+ ){0,4}?(?:invite|invitation|calendar|slot|hold|in|you|us|it|that|something)|i can do|i have|we could|should we)\b/;
/** "How do you handle returns today?" asks about their work, not for a meeting. */
const asksAboutWork =
  /^(?:(?:so|ok|and|then|well)[, ]+)*(?:how (?!about)|why|who|which|what (?!about|time|day)|where (?!do we|should we)|did you|do you (?!have (?:time|\d)))/;
/** "Decision by end of Jan, moved to end of Feb": what moves is what was spoken of, here no meeting. */
const moves = /^(?:(?:but |and |then |now |it )*)(?:moved|pushed|postponed|slipped|shifted)\b/;
const movesNoMeeting = ({ plain, index, sentence }: Clause, { clauses }: Scene): boolean => {
  const before = clauses[index - 1];
  return (
    moves.test(plain) &&
    before?.sentence === sentence &&
    /\b(?:decision|deadline|live|launch|budget|start|kick-?off|contract|roll-?out|signature|renewal|approval)\b/.test(
      before.plain,
    )
  );
};
const farthestAnswer = 4;

/** True where the other side says yes in the turn right after. */
function isAccepted(clause: Clause, scene: Scene): boolean {
  for (let step = 1; step <= farthestAnswer; step += 1) {
    const next = scene.clauses[clause.index + step];
    if (next === undefined) return false;
    if (next.voice === clause.voice) continue;
    return (
      acceptance.test(next.plain) &&
      !/\b(?:no|not|can't|but|unfortunately|doesn't)\b/.test(next.sentence.plain)
    );
  }
  return false;
}

const isWithRival = (clause: Clause, scene: Scene): boolean => {
  if (rivalMeeting.test(clause.plain)) return true;
  const name = rivalName.exec(clause.text)?.groups?.['name'];
  if (name === undefined || !isName(name)) return false;
  // A firm that the same text compares us with; everybody else may well be a guest of our own meeting.
  return scene.rivals.has(name.toLowerCase());
};

/** A meeting that both sides agreed on, with a day or a time (R13). */
export const agreedMeeting: Rule = {
  id: 'next_step/agreed',
  needs: [hasDate],
  find: (clause, scene): Finding | null => {
    const { plain } = clause;
    if (clause.isHypothetical || clause.isOtherFirm || clause.isPast || !hasDate.test(clause.shape))
      return null;
    // Under "I promised: …" a day says by when.
    if (clause.sentence.passage.label?.kind === 'commitment') return null;
    if (privateLife.test(plain) || isWithRival(clause, scene) || movesNoMeeting(clause, scene)) return null;
    const found = (): Finding => ({ ...wholeClause(clause), due: dueOf(clause, scene) });
    if (clause.voice === 'note') {
      const isSaid =
        meetingWithDate.test(clause.shape) || fixed.test(clause.shape) || dateWorks.test(clause.shape);
      if (!isSaid || clause.isQuestion || notAgreed.test(plain)) return null;
      return laterContact.find(clause, scene) === null ? found() : null;
    }
    const isMarked = clause.sentence.text[clause.end - clause.sentence.start] === '?';
    if (clause.voice === 'us' || clause.isQuestion || isMarked) {
      const isOffer =
        ((clause.isQuestion || isMarked) && !asksAboutWork.test(plain)) ||
        proposal.test(plain) ||
        fixed.test(clause.shape) ||
        meetingWithDate.test(clause.shape);
      return isOffer && !/\b(?:had|was|last|yesterday|didn't)\b/.test(plain) && isAccepted(clause, scene)
        ? found()
        : null;
    }
    return (dateWorks.test(clause.shape) || fixed.test(clause.shape)) && !notAgreed.test(plain)
      ? found()
      : null;
  },
};
