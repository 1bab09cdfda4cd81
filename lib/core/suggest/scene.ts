import type { Line } from './line.ts';
import type { Reference } from './reference.ts';
import type { Agreed } from './agreed-time.ts';
import type { Channel } from './find-channel.ts';
import type { Context } from './context.ts';
import type { Found } from './find-situation.ts';
import type { Material } from './material.ts';
import type { Offer } from './offer-slots.ts';

/** What the builders of a situation work with. */
export type Scene = {
  context: Context;
  found: Found;
  material: Material;
  agreed: Agreed | undefined;
  offer: Offer | undefined;
  channel: Channel;
  /** What an opener may refer to, the strongest first. */
  references: readonly Reference[];
  /** Every text that a line's claims may stand in; one list, since the check knows it again by identity. */
  grounds: readonly string[];
  /** A mail is read on another day than it is sent, so its times carry the date. */
  isWritten: boolean;
  /** A mail names the rep's own time as well, where it is another. */
  hasOwnClock?: boolean;
};

/** One file per situation: candidate lines, the best first; the guard takes the first sound one. */
export type SituationLines = {
  openers: (scene: Scene) => Line[];
  asks: (scene: Scene) => Line[];
};
