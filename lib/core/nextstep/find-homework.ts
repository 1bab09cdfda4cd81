import type { Fact } from '../contract/facts.ts';
import type { NextStepOutput } from '../contract/next-step.ts';
import type { FoundDate } from '../language/dates/find-dates.ts';
import { isQuestion, type Piece, says } from './piece.ts';
import { type Source, spanOf } from './spans.ts';
import type { Talk } from './talk-state.ts';

type Homework = NextStepOutput['homework'];
type Task = Homework['ours'][number];
type Side = 'us' | 'them';

const instantLength = 16;
/** "The October volumes" are no deadline. */
const fine: ReadonlySet<FoundDate['grain']> = new Set(['minute', 'hour', 'day']);

function fromFacts(facts: readonly Fact[], by: Side): Task[] {
  return facts
    .filter((fact) => fact.kind === 'commitment' && fact.by === by && fact.superseded !== true)
    .map(({ quote, start, end, turn, due, who }) => ({
      quote,
      start,
      end,
      ...(turn !== undefined && { turn }),
      ...(due !== undefined && { due }),
      ...(who !== undefined && { who }),
    }));
}

/** "Could you bring the volumes?" is homework once the other side has said yes; a promise in answer says it better. */
function isTaken(pieces: readonly Piece[], index: number, tasks: readonly Task[]): boolean {
  const asked = pieces[index]!;
  if (!isQuestion(asked)) return true;
  const answer = pieces.slice(index + 1, index + 5).find(({ party }) => party !== asked.party);
  if (answer === undefined || says(answer, 'denies')) return false;
  const isPromised = answer.turn !== undefined && tasks.some(({ turn }) => turn === answer.turn);
  return says(answer, 'accepts') && !isPromised;
}

/** Whose task the words name: what "I" and "you" mean depends on who speaks. */
function sidesOf(piece: Piece): Side[] {
  const [speaker, other]: [Side, Side] = piece.voice === 'them' ? ['them', 'us'] : ['us', 'them'];
  if (says(piece, 'logistics')) return [];
  return [
    ...(says(piece, 'weBring') ? [speaker] : []),
    ...(says(piece, 'theyBring') && piece.dates.every(({ rule }) => rule !== 'time') ? [other] : []),
  ];
}

const overlaps = (task: Task, piece: Piece): boolean =>
  task.turn === piece.turn && task.start < piece.end && task.end > piece.start;

/**
 * What each side does until the meeting (R15): the promises that the facts hold, and near the date what is brought
 * along. `near` says from which to which change of speaker that is.
 */
export function findHomework(
  input: Source,
  facts: readonly Fact[],
  pieces: readonly Piece[],
  near: readonly [first: number, last: number] | undefined,
): Homework {
  const tasks: Record<Side, Task[]> = { us: fromFacts(facts, 'us'), them: fromFacts(facts, 'them') };
  for (const [index, piece] of pieces.entries()) {
    if (near === undefined || piece.round < near[0] || piece.round > near[1]) continue;
    for (const side of sidesOf(piece)) {
      if (tasks[side].some((task) => overlaps(task, piece)) || !isTaken(pieces, index, tasks[side])) continue;
      const due = piece.dates
        .find(({ certain, grain }) => certain && fine.has(grain))
        ?.from.slice(0, instantLength);
      tasks[side].push({ ...spanOf(input, piece), ...(due !== undefined && { due }) });
    }
  }
  const inOrder = (a: Task, b: Task): number => (a.turn ?? 0) - (b.turn ?? 0) || a.start - b.start;
  return { ours: tasks.us.toSorted(inOrder), theirs: tasks.them.toSorted(inOrder) };
}

/** How far from the date, in changes of speaker, words about the meeting still belong to it. */
const reach = 3;

export function nearDate({ deal, offer }: Talk): [first: number, last: number] | undefined {
  const dated = deal?.pieces ?? offer?.pieces;
  const [first, last] = [dated?.[0]?.round, dated?.at(-1)?.round];
  return first === undefined || last === undefined ? undefined : [first - reach, last + reach];
}
