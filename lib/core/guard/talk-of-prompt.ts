import type { DebriefMeeting } from '../debrief/debrief.ts';
import { outsiders } from '../debrief/outsiders.ts';
import type { ConversationId } from '../model/ids.ts';
import { meetingKey } from './meeting-key.ts';
import { callUid } from './stored-meetings.ts';
import type { StandingPrompt, World } from './world.ts';

/** A meeting that a prompt is about, for its debrief, and the people in it from outside. */
export type TalkOfPrompt = {
  uid: string;
  meeting: DebriefMeeting;
  outside: readonly { email: string; name?: string | undefined }[];
};

const callPrefix = callUid({ id: '' });

/** The meetings of a prompt, the last one first; without those that are gone, and talks that name nobody. */
export function talksOfPrompt(world: World, { keys }: StandingPrompt): TalkOfPrompt[] {
  return keys.toReversed().flatMap((key) => {
    const found = world.meetings.find(
      (one) => meetingKey(one) === key || key.startsWith(`${meetingKey(one)}/`),
    );
    if (found === undefined) return [];
    const { uid, title, startsAt, endsAt, people } = found;
    const isCall = uid.startsWith(callPrefix);
    const named = isCall ? { conversationId: uid.slice(callPrefix.length) as ConversationId } : { key };
    return {
      uid,
      meeting: { ...named, title, startsAt, endsAt, people },
      outside: outsiders(people, world.self),
    };
  });
}
