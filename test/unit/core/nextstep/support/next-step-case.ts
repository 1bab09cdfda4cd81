import type { NextStepInput, NextStepOutput } from '../../../../../lib/core/contract/next-step.ts';
import { readNextStep } from '../../../../../lib/core/nextstep/read-next-step.ts';

/** Thursday, 19 November 2026, in the afternoon. */
export const cast = {
  now: '2026-11-19T15:00:00+01:00',
  timeZone: 'Europe/Berlin',
  self: { name: 'Maya Lindqvist', email: 'maya@kestrelloop.example', company: 'Kestrel Loop' },
  contact: { name: 'Sarah Okafor', company: 'Harrow & Finch Logistics' },
} as const;

/** `us:` and `them:` lines as turns; anything else stays a text of its source. */
export type NextStepCase = {
  name: string;
  talk?: readonly string[];
  text?: string;
  source?: NextStepInput['source'];
  status: NextStepOutput['status'];
  strength?: number;
  /** The beginning of `when.from`, local: `2026-11-26T14:00` or a day; null where there may be none. */
  from?: string | null;
  agenda?: string;
  ours?: readonly string[];
  theirs?: readonly string[];
  /** The rules that found some. */
  brushOffs?: readonly string[];
  /** Words that the evidence must hold. */
  evidence?: readonly string[];
};

const speakers: Record<string, string> = {
  us: 'Maya Lindqvist',
  them: 'Sarah Okafor',
  cfo: 'Jonas Weber',
  col: 'Ravi (Kestrel Loop)',
};

export function inputOf({
  talk,
  text,
  source,
}: Pick<NextStepCase, 'talk' | 'text' | 'source'>): Omit<NextStepInput, 'id'> {
  if (talk === undefined) return { ...cast, source, text };
  const turns = talk.map((line) => {
    const at = line.indexOf(': ');
    return { speaker: speakers[line.slice(0, at)], text: line.slice(at + 2) };
  });
  return { ...cast, source: source ?? 'transcript', turns };
}

type Answer = {
  status: string;
  strength?: number;
  from?: string;
  agenda?: string;
  /** The words of each that were asked for and are there. */
  ours: string[];
  theirs: string[];
  evidence: string[];
  brushOffs?: string[];
};

const holding = (words: readonly string[] | undefined, spans: readonly { quote: string }[]): string[] =>
  (words ?? []).filter((each) => spans.some(({ quote }) => quote.includes(each)));

/** What the engine says of the case, as far as the case asks for it. */
export function answerOf(each: NextStepCase): Answer {
  const { status, strength, when, agenda, homework, evidence, brushOffs } = readNextStep(inputOf(each));
  return {
    status,
    strength,
    from: each.from === undefined ? undefined : when?.from.slice(0, each.from?.length),
    agenda: each.agenda === undefined ? undefined : holding([each.agenda], agenda ? [agenda] : [])[0],
    ours: holding(each.ours, homework.ours),
    theirs: holding(each.theirs, homework.theirs),
    evidence: holding(each.evidence, evidence),
    brushOffs: [...new Set(brushOffs.map(({ rule }) => rule))].toSorted(),
  };
}

export const expectationOf = (each: NextStepCase): Answer => ({
  status: each.status,
  ...(each.strength !== undefined && { strength: each.strength }),
  from: each.from ?? undefined,
  agenda: each.agenda,
  ours: [...(each.ours ?? [])],
  theirs: [...(each.theirs ?? [])],
  evidence: [...(each.evidence ?? [])],
  ...(each.brushOffs !== undefined && { brushOffs: each.brushOffs.toSorted() }),
});
