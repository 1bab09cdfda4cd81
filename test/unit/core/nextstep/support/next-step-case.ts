import { expect } from 'vitest';
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
  brushOffs?: readonly string[];
  /** Words that the evidence must hold. */
  evidence?: readonly string[];
};

const speakers: Record<string, string> = { us: 'Maya Lindqvist', them: 'Sarah Okafor', cfo: 'Jonas Weber' };

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

const quotes = (spans: readonly { quote: string }[]): string => spans.map(({ quote }) => quote).join(' | ');

export function checkCase(each: NextStepCase): void {
  const found = readNextStep(inputOf(each));
  const { status, when } = found;
  expect({
    status,
    from: each.from === undefined ? undefined : when?.from.slice(0, each.from?.length),
  }).toEqual({
    status: each.status,
    from: each.from ?? undefined,
  });
  if (each.strength !== undefined) expect(found.strength).toBe(each.strength);
  if (each.agenda !== undefined) expect(found.agenda?.quote).toContain(each.agenda);
  for (const words of each.ours ?? []) expect(quotes(found.homework.ours)).toContain(words);
  for (const words of each.theirs ?? []) expect(quotes(found.homework.theirs)).toContain(words);
  for (const words of each.evidence ?? []) expect(quotes(found.evidence)).toContain(words);
  if (each.brushOffs !== undefined)
    expect(found.brushOffs.map(({ rule }) => rule).toSorted()).toEqual(each.brushOffs.toSorted());
}
