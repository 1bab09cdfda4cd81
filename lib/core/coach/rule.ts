import type { Finding } from '../contract/coach.ts';
import type { CoachScene } from './coach-scene.ts';

/** One kind of remark on a draft. Its id is stable, since it is shown and can be looked up. */
export type CoachRule = {
  id: string;
  source: string;
  find: (scene: CoachScene) => Omit<Finding, 'rule' | 'source'>[];
};
