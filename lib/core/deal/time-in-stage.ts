import type { Deal } from '../model/entities.ts';
import { readIsoDay } from '../schedule/calendar-day.ts';
import { localDateOf } from '../schedule/zoned-time.ts';

/** `seenAt`: when the deal was first seen in it, epoch ms; `days` since then, by the rep's calendar. */
export type TimeInStage = {
  stage: string;
  seenAt: number;
  days: number;
  /** It stood there already when the deal was first seen, so nobody knows for how long before. */
  isAtLeast: boolean;
};

/** How long a deal has been in its stage; undefined where that was never seen, or where stage and sightings disagree. */
export function timeInStage(
  { stage, stages = [] }: Pick<Deal, 'stage' | 'stages'>,
  now: number,
  timeZone: string,
): TimeInStage | undefined {
  const last = stages.at(-1);
  if (last === undefined || last.stage !== stage || last.seenAt > now) return undefined;
  const dayOf = (at: number): number => readIsoDay(localDateOf(at, timeZone));
  return { ...last, days: dayOf(now) - dayOf(last.seenAt), isAtLeast: stages.length === 1 };
}
