import type { Contact } from '../model/entities.ts';
import type { BuyerTalk } from './buyer-talk.ts';
import type { DebriefMeeting } from './debrief.ts';

/** A talk as its debrief takes it, with this contact as the foremost. */
export const meetingOfTalk = (talk: BuyerTalk, { id }: Pick<Contact, 'id'>): DebriefMeeting => ({
  key: talk.meetingKey,
  title: talk.title,
  startsAt: talk.at,
  endsAt: talk.at + (talk.minutes ?? 0) * 60_000,
  people: talk.people ?? [],
  contactIds: [id, ...talk.contactIds.filter((other) => other !== id)],
  conversationId: talk.id,
});
