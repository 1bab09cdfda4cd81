import type { DebriefMeeting } from '../debrief/debrief.ts';
import { outsiders } from '../debrief/outsiders.ts';
import type { ConversationId } from '../model/ids.ts';
import { meetingKey } from './meeting-key.ts';
import { callUid } from './stored-meetings.ts';
import type { StandingPrompt, World } from './world.ts';

/** A meeting that a prompt is about, for its debrief, and the people in it from outside. */
export type TalkOfPrompt = {
  uid: string;
  /** Its uids in all calendars that have it. */
  uids: readonly string[];
  meeting: DebriefMeeting;
  outside: readonly { email: string; name?: string | undefined }[];
};

const callPrefix = callUid({ id: '' });

/**
 * The meetings of a prompt, the last one first; without those that are gone, and talks that name nobody. Made once for
 * all prompts of a world.
 */
export function makeTalksOf(world: World): (prompt: StandingPrompt) => TalkOfPrompt[] {
  const find = makeFind(world.meetings);
  return ({ keys, uids }) =>
    keys.toReversed().flatMap((key) => {
      const found = find(key);
      if (found === undefined) return [];
      const { uid, title, startsAt, endsAt, people } = found;
      const isCall = uid.startsWith(callPrefix);
      const named = isCall ? { conversationId: uid.slice(callPrefix.length) as ConversationId } : { key };
      return {
        uid,
        uids: uids.get(key) ?? [uid],
        meeting: { ...named, title, startsAt, endsAt, people },
        outside: outsiders(people, world.self),
      };
    });
}

/** The first meeting with a key, or with what stands before a slash in it (`mergeCopies`). */
function makeFind(meetings: World['meetings']): (key: string) => World['meetings'][number] | undefined {
  const first = new Map<string, number>();
  for (const [index, meeting] of meetings.entries()) {
    const key = meetingKey(meeting);
    if (!first.has(key)) first.set(key, index);
  }
  return (key) => {
    const heads = [...key.matchAll(/\//g)].map((slash) => key.slice(0, slash.index));
    const places = [key, ...heads].flatMap((name) => first.get(name) ?? []);
    return places.length === 0 ? undefined : meetings[Math.min(...places)];
  };
}
