import type { Scene } from './scene.ts';
import type { Tracked } from './tracked.ts';
import type { PromptKind } from './world.ts';

/** Something to tell, told or not. Instants are epoch ms. */
export type Due = {
  kind: PromptKind;
  key: string;
  uid: string;
  /** Whom it is about; nobody where a talk stands in no calendar. */
  meeting?: Tracked;
  /** What was told for a time before this was about something else: the meeting was moved on since. */
  since: number;
  /** Told from here … to here, to be shown at `at`. */
  from: number;
  at: number;
  until: number;
  /** Where it goes by itself sooner than a day after it was told. */
  standsUntil?: number;
  /** The block whose calls are asked about together. */
  block?: number;
  /** The instant that the message names. */
  about?: number;
};

const day = 86_400_000;

/** 24 hours on, and over a weekend or holidays to the next business day: a Friday's call still matters on Monday. */
export function dayLater(at: number, { days }: Pick<Scene, 'days'>): number {
  let later = at + day;
  for (let more = 0; more < 30 && !days.isBusiness(days.dayOf(later)); more += 1) later += day;
  return later;
}
