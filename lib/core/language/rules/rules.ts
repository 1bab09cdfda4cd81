import type { Rule } from '../rule.ts';
import { budgetAmount } from './budget/amount.ts';
import { budgetStatus } from './budget/status.ts';
import { acceptedRequest } from './commitment/accepted.ts';
import { ourPromise } from './commitment/ours.ts';
import { theirPromise } from './commitment/theirs.ts';
import { namedCompetitor, secondCompetitor } from './competitor/named.ts';
import { dependsOn } from './condition/depends-on.ts';
import { laterContact } from './condition/later-contact.ts';
import { eventDeadline } from './deadline/event.ts';
import { wishDeadline } from './deadline/wish.ts';
import { processStep } from './decision-process/step.ts';
import { wants } from './goal/wants.ts';
import { measuredImpact } from './impact/measured.ts';
import { agreedMeeting } from './next-step/agreed.ts';
import { fit } from './objection/fit.ts';
import { inPlace } from './objection/in-place.ts';
import { lockedIn } from './objection/locked-in.ts';
import { noNeed } from './objection/no-need.ts';
import { noTime } from './objection/no-time.ts';
import { price } from './objection/price.ts';
import { refusal } from './objection/refusal.ts';
import { risk } from './objection/risk.ts';
import { statusQuo } from './objection/status-quo.ts';
import { triedBefore } from './objection/tried-before.ts';
import { trust } from './objection/trust.ts';
import { unwelcome } from './objection/unwelcome.ts';
import { unwilling } from './objection/unwilling.ts';
import { wrongPerson } from './objection/wrong-person.ts';
import { painRules } from './pain/pain-rules.ts';
import { privateDetail } from './personal/private-detail.ts';
import { channelPreference } from './preference/channel.ts';
import { timePreference } from './preference/time.ts';
import { askedQuestion } from './question/asked.ts';
import { directQuestion } from './question/direct.ts';
import { echoQuestion } from './question/echo.ts';
import { requestedThing } from './question/request.ts';
import { spokenQuestionRule } from './question/spoken.ts';
import { namedRole } from './stakeholder/named-role.ts';
import { powerHolder } from './stakeholder/power-holder.ts';
import { stance } from './stakeholder/stance.ts';
import { budgetStall } from './stall/budget.ts';
import { callLater } from './stall/call-later.ts';
import { freeze } from './stall/freeze.ts';
import { helpful } from './stall/helpful.ts';
import { later } from './stall/later.ts';
import { partner } from './stall/partner.ts';
import { priority } from './stall/priority.ts';
import { pushback } from './stall/pushback.ts';
import { reconnect } from './stall/reconnect.ts';
import { sendInfo } from './stall/send-info.ts';
import { think } from './stall/think.ts';
import { vendors } from './stall/vendors.ts';

/** The order decides which rule names a fact that several of the same kind would find. */
export const rules: readonly Rule[] = [
  ...painRules,
  measuredImpact,
  wants,
  wishDeadline,
  eventDeadline,
  budgetAmount,
  budgetStatus,
  namedRole,
  powerHolder,
  stance,
  askedQuestion,
  directQuestion,
  spokenQuestionRule,
  echoQuestion,
  requestedThing,
  ourPromise,
  theirPromise,
  acceptedRequest,
  laterContact,
  dependsOn,
  price,
  triedBefore,
  wrongPerson,
  unwelcome,
  lockedIn,
  risk,
  trust,
  fit,
  noTime,
  inPlace,
  statusQuo,
  noNeed,
  unwilling,
  refusal,
  think,
  partner,
  pushback,
  vendors,
  budgetStall,
  reconnect,
  freeze,
  priority,
  sendInfo,
  callLater,
  helpful,
  later,
  namedCompetitor,
  secondCompetitor,
  channelPreference,
  timePreference,
  privateDetail,
  processStep,
  agreedMeeting,
];
