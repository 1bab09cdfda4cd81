import type { Situation } from '../../contract/suggest.ts';
import type { SituationLines } from '../scene.ts';
import { afterGoodCall } from './after-good-call.ts';
import { callBackLater } from './call-back-later.ts';
import { infoSent } from './info-sent.ts';
import { noShow } from './no-show.ts';
import { rescheduled } from './rescheduled.ts';
import { secondCallBooked } from './second-call-booked.ts';
import { stalled } from './stalled.ts';
import { wentDark } from './went-dark.ts';

const nothing: SituationLines = { openers: () => [], asks: () => [] };

/** Which lines a situation offers; a first call has its plan, nurture its value alone. */
export const situationLines: Record<Situation, SituationLines> = {
  first_call: nothing,
  after_good_call: afterGoodCall,
  second_call_booked: secondCallBooked,
  info_sent: infoSent,
  went_dark: wentDark,
  call_back_later: callBackLater,
  no_show: noShow,
  rescheduled,
  stalled,
  nurture: nothing,
};
