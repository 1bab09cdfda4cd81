import type { Fact } from '../contract/facts.ts';
import type { NextStepInput, NextStepOutput } from '../contract/next-step.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { extractFacts } from '../language/extract-facts.ts';
import { findAgenda, isTwoSided } from './find-agenda.ts';
import { findBrushOffs } from './find-brush-offs.ts';
import { findHomework, nearDate } from './find-homework.ts';
import { followNotes } from './follow-notes.ts';
import { followTalk } from './follow-talk.ts';
import { hearSoftWords } from './hear-soft-words.ts';
import { type PlacedDate, readPieces } from './read-pieces.ts';
import { makeClock } from './slot.ts';
import { spanOf } from './spans.ts';
import type { Talk } from './talk-state.ts';
import { weigh } from './weigh.ts';
import { type Piece, says } from './piece.ts';

/** What the caller found in the same input already; offsets in the turn where there are turns. */
type KnownOfTalk = { facts?: readonly Fact[]; dates?: readonly PlacedDate[] };

const languageOf = ({ text, turns }: Pick<NextStepInput, 'text' | 'turns'>) =>
  detectLanguage(
    text ??
      turns
        ?.slice(0, 60)
        .map((turn) => turn.text)
        .join('\n') ??
      '',
  );

/** Looked at ahead, since "is that right?" comes behind the date; rounds without a date cost nothing. */
function confirmingRounds(pieces: readonly Piece[]): Set<number> {
  const dated = new Set(pieces.filter(({ dates }) => dates.length > 0).map(({ round }) => round));
  return new Set(
    pieces.filter((piece) => dated.has(piece.round) && says(piece, 'asksConfirm')).map(({ round }) => round),
  );
}

/**
 * What stands at the end of a talk, of notes or of a mail: whether a meeting was agreed, on when, about what, and who
 * does what until then (R13, R15, R17, R18, R20). Later words undo earlier ones. Never throws; linear in the input.
 */
export function readNextStep(
  input: Omit<NextStepInput, 'id'>,
  known: KnownOfTalk = {},
): Omit<NextStepOutput, 'id'> {
  const source = input.source ?? (input.turns === undefined ? 'notes' : 'transcript');
  const whole = { ...input, source };
  const facts = known.facts ?? extractFacts(whole);
  const pieces = readPieces(whole, languageOf(input), known.dates);
  const talk: Talk = {
    clock: makeClock(input.now, input.timeZone),
    memory: {},
    soft: {},
    round: 0,
    confirming: confirmingRounds(pieces),
  };
  for (const piece of pieces) {
    (piece.voice === 'note' ? followNotes : followTalk)(talk, piece);
    hearSoftWords(talk, piece);
  }
  const near = nearDate(talk);
  const homework = findHomework(input, facts, pieces, near);
  const agenda = findAgenda(pieces, near);
  const { status, strength, when, evidence } = weigh(talk, homework, isTwoSided(homework, pieces));
  return {
    status,
    strength,
    ...(when !== undefined && { when }),
    ...(agenda !== undefined && status !== 'none' && { agenda: spanOf(input, agenda) }),
    homework,
    brushOffs: findBrushOffs(facts),
    evidence: evidence.map((piece) => spanOf(input, piece)),
  };
}
