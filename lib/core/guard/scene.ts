import { type LocalDays, localDays } from '../schedule/local-days.ts';
import { isKnownTimeZone } from '../schedule/zoned-time.ts';
import { type Blocks, findBlocks } from './blocks.ts';
import { indexMeetings, type NextMeetings } from './next-meetings.ts';
import { type TalkMatches, matchTalks } from './match-talks.ts';
import { type Tracked, trackMeetings } from './tracked.ts';
import type { GuardPlaybook, Talk, World } from './world.ts';

const day = 86_400_000;
// What ended longer ago is over, and what lies further ahead is looked at on another day.
const pastDays = 30;
const aheadDays = 10;

/** What the rules judge by, read once from the world. */
export type Scene = {
  now: number;
  timeZone: string;
  world: World;
  days: LocalDays;
  /** Guarded meetings of these weeks that took place or will, by their start; one that ran over ends when it did. */
  meetings: readonly Tracked[];
  next: NextMeetings;
  talks: TalkMatches;
  blocks: Blocks;
  isMuted: (meeting: Tracked) => boolean;
  /** The playbook of the deal that one of these addresses is part of, else the rep's. */
  playbookFor: (emails: readonly string[]) => GuardPlaybook;
};

/** A talk that began during the meeting and went on after it; a call back later is another talk. */
const ranOver = (meeting: Tracked, talk: Talk | undefined): Tracked =>
  talk && talk.at < meeting.endsAt && talk.endsAt > meeting.endsAt
    ? { ...meeting, endsAt: talk.endsAt }
    : meeting;

export const emailsOf = ({ outside }: Tracked): string[] => outside.map(({ email }) => email);

export function makeScene(now: number, world: World): Scene {
  const timeZone = isKnownTimeZone(world.timeZone) ? world.timeZone : 'UTC';
  const all = trackMeetings(world);
  const { dealPlaybooks = new Map<string, GuardPlaybook>() } = world;
  const playbookFor: Scene['playbookFor'] = (emails) =>
    dealPlaybooks.get(emails.find((email) => dealPlaybooks.has(email)) ?? '') ?? world.playbook;
  const teasers = [world.playbook, ...dealPlaybooks.values()].map(({ guard }) => guard.teaserDaysBefore);
  const ahead = (aheadDays + Math.max(...teasers)) * day;
  const near = all.filter(
    ({ isGuarded, startsAt, endsAt }) => isGuarded && endsAt > now - pastDays * day && startsAt < now + ahead,
  );
  const begun = near.filter(({ startsAt }) => startsAt <= now);
  const talks = matchTalks(world.talks ?? [], begun, now - pastDays * day);
  const meetings = near
    .filter(({ key }) => (talks.of.get(key)?.kind ?? 'held') === 'held')
    .map((meeting) => ranOver(meeting, talks.of.get(meeting.key)));
  const [mutedMeetings, mutedPeople] = [new Set(world.mutedMeetings), new Set(world.mutedPeople)];
  return {
    now,
    timeZone,
    world,
    days: localDays(timeZone, world.self.holidays ?? []),
    meetings,
    next: indexMeetings(all),
    talks,
    blocks: findBlocks(meetings, (meeting) => playbookFor(emailsOf(meeting)).guard.graceMinutes),
    playbookFor,
    isMuted: ({ key, uid, copies = [], outside }) =>
      [{ key, uid }, ...copies].some((one) => mutedMeetings.has(one.uid) || mutedMeetings.has(one.key)) ||
      outside.every(({ email, hasDeclined }) => hasDeclined || mutedPeople.has(email)),
  };
}
