import type { Ask, CoachScene } from '../coach-scene.ts';
import type { Sentence } from '../draft.ts';

/** What the search for unsaid claims goes by. */
export type ClaimScene = Pick<CoachScene, 'context' | 'situation' | 'draft' | 'ground' | 'dates' | 'asks'>;

/** Words that put something into the buyer's mouth or house: what stands beside them is a claim, and no offer. */
const theirs =
  /\byou(?:'ve| have|'d| had)? (?:also |just |all |both )?(?:said|mentioned|told|asked|wrote|noted|explained|shared|described|want|wanted|need|needed|plan|planned|hope|hoped|agreed|confirmed|decide|have to|must|are aiming|are planning|lose|spend|pay|go live|launch)\b|\byour (?!calendar|time|convenience|diary|schedule|inbox|numbers|side|end|morning|afternoon)/;

export const isAboutThem = ({ plain }: Sentence): boolean => theirs.test(plain);
export const askOf = ({ asks }: ClaimScene, sentence: Sentence): Ask | undefined =>
  asks.find((ask) => ask.sentence === sentence);
