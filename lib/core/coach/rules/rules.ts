import type { CoachRule } from '../rule.ts';
import { manyAsks } from './ask/many-asks.ts';
import { vagueAsk } from './ask/vague-ask.ts';
import { anyThoughts } from './burden/any-thoughts.ts';
import { manyQuestions } from './burden/many-questions.ts';
import { pickATime } from './burden/pick-a-time.ts';
import { checkIn } from './filler/check-in.ts';
import { hedging } from './filler/hedging.ts';
import { hollowOffer } from './filler/hollow-offer.ts';
import { introduction } from './filler/introduction.ts';
import { jargon } from './filler/jargon.ts';
import { playbookPhrase } from './filler/playbook-phrase.ts';
import { pleasantry } from './filler/pleasantry.ts';
import { noAsk } from './missing/no-ask.ts';
import { noQuestion } from './missing/no-question.ts';
import { noReference } from './missing/no-reference.ts';
import { noValue } from './missing/no-value.ts';
import { noWayOut } from './missing/no-way-out.ts';
import { longBlock } from './shape/long-block.ts';
import { blame } from './tone/blame.ts';
import { pressure } from './tone/pressure.ts';

/** What is wanting stands first, then the words; of two remarks on the same words the first in this list is kept. */
export const coachRules: readonly CoachRule[] = [
  noReference,
  noValue,
  noAsk,
  noWayOut,
  noQuestion,
  blame,
  pressure,
  pickATime,
  anyThoughts,
  checkIn,
  hollowOffer,
  introduction,
  hedging,
  jargon,
  playbookPhrase,
  vagueAsk,
  manyAsks,
  manyQuestions,
  longBlock,
  pleasantry,
];
