import type { CoachInput } from '../contract/coach.ts';
import type { SuggestInput } from '../contract/suggest.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import { makeContext, type Reader } from '../suggest/context.ts';
import { findChannel, prefersWriting } from '../suggest/find-channel.ts';
import { findSituation } from '../suggest/find-situation.ts';
import type { CoachScene } from './coach-scene.ts';
import { makeFixes } from './fixes.ts';
import { readGround } from './ground/ground.ts';
import { findAsks } from './parts/asks.ts';
import { readParts } from './parts/read-parts.ts';
import { datesOf } from './parts/times.ts';
import { readDraft } from './read-draft.ts';

type Input = Omit<CoachInput, 'id'>;

const asSuggestInput = ({
  now,
  timeZone,
  self,
  contact,
  history,
  assets,
  meetings,
  playbook,
}: Input): Omit<SuggestInput, 'id'> => ({
  now,
  timeZone: timeZone ?? 'UTC',
  self,
  contact,
  history,
  ...(assets && { assets }),
  ...(meetings && { meetings }),
  ...(playbook !== undefined && { playbook }),
});

/** Reads draft and history once; texts of the history are read by `reader`. */
export function readScene(input: Input, playbook: Playbook, reader: Reader): CoachScene {
  const context = makeContext(asSuggestInput(input), playbook, reader);
  const situation = input.situation ?? findSituation(context).situation;
  const draft = readDraft(input.draft, input.self);
  const ground = readGround(context);
  const dates = datesOf(draft, { now: input.now, timeZone: context.timeZone });
  const asks = findAsks(draft, dates, context.today);
  return {
    situation,
    context,
    draft,
    ground,
    dates,
    asks,
    parts: readParts({ draft, ground, context, situation, dates, asks }),
    prefersWriting: prefersWriting(findChannel(context)),
    fixes: makeFixes(context, situation),
  };
}
