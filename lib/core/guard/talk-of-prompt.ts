import type { DebriefMeeting } from '../debrief/debrief.ts';
import { ownAddresses } from '../matching/own-addresses.ts';
import type { ConversationId } from '../model/ids.ts';
import { meetingKey } from './meeting-key.ts';
import { callUid } from './stored-meetings.ts';
import type { StandingPrompt, World } from './world.ts';

/** The meeting that a prompt is about, for its debrief, and the people in it from outside. */
export type TalkOfPrompt = {
  meeting: DebriefMeeting;
  outside: readonly { email: string; name?: string | undefined }[];
};

/** Undefined for a talk that names nobody, or where the meeting is gone. */
export function talkOfPrompt(world: World, { key, meeting: uid }: StandingPrompt): TalkOfPrompt | undefined {
  const meeting =
    world.meetings.find((one) => meetingKey(one) === key) ?? world.meetings.find((one) => one.uid === uid);
  if (meeting === undefined) return undefined;
  const { title, startsAt, endsAt, people } = meeting;
  const { isOwn } = ownAddresses(world.self);
  const callId = uid.startsWith(callUid({ id: '' })) ? uid.slice(callUid({ id: '' }).length) : undefined;
  return {
    meeting: {
      ...(callId === undefined ? { key } : { conversationId: callId as ConversationId }),
      title,
      startsAt,
      endsAt,
      people,
    },
    outside: people.filter(({ email }) => !isOwn(email)),
  };
}
