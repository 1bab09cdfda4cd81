import type { Ask } from '../coach-scene.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Ground } from '../ground/ground.ts';
import type { DraftDate } from '../parts/times.ts';
import type { Context } from '../../suggest/context.ts';

/** What the search for unsaid claims goes by. */
export type ClaimScene = {
  context: Context;
  draft: Draft;
  ground: Ground;
  dates: readonly DraftDate[];
  asks: readonly Ask[];
};

/** Words that put something into the buyer's mouth or house: what stands beside them is a claim, and no offer. */
const theirs =
  /\byou(?:'ve| have|'d| had)? (?:also |just |all |both )?(?:said|mentioned|told|asked|wrote|noted|explained|shared|described|want|wanted|need|needed|plan|planned|hope|hoped|agreed|confirmed|decide|have to|must|are aiming|are planning|lose|spend|pay|go live|launch)\b|\byour (?!calendar|time|convenience|diary|schedule|inbox|numbers|side|end|morning|afternoon)/;

export const isAboutThem = ({ plain }: Sentence): boolean => theirs.test(plain);
export const askOf = ({ asks }: ClaimScene, sentence: Sentence): Ask | undefined =>
  asks.find((ask) => ask.sentence === sentence);
