import type { Conversation } from '../model/entities.ts';
import type { DebriefMeeting } from './debrief.ts';

/** A talk with a buyer: stored by the rep, or known to a calendar alone (then without `id`). Epoch ms. */
export type BuyerTalk = Pick<
  Conversation,
  | 'kind'
  | 'at'
  | 'minutes'
  | 'title'
  | 'meetingKey'
  | 'contactIds'
  | 'dealId'
  | 'outcome'
  | 'buyerChange'
  | 'isNextBooked'
> & {
  id?: Conversation['id'];
  /** Everybody in it, as its calendar has them. */
  people?: DebriefMeeting['people'];
};
