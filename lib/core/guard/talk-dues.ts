import { addBusinessDays } from '../schedule/business-days.ts';
import { isoDay, readIsoDay } from '../schedule/calendar-day.ts';
import type { Due } from './due.ts';
import { emailsOf, type Scene } from './scene.ts';
import type { Tracked } from './tracked.ts';
import type { Talk } from './world.ts';

const minute = 60_000;
/** So long a talk is fresh enough to say what changed in it: one week of work. */
const changeDays = 5;

const endOfBusinessDay = ({ days, world }: Scene, at: number, count: number): number => {
  const last = addBusinessDays(isoDay(days.dayOf(at)), count, world.self.holidays ?? []);
  return days.at(readIsoDay(last) + 1) - 1;
};

const about = (talk: Talk, meeting: Tracked | undefined) => ({
  key: meeting?.key ?? `talk ${talk.at}`,
  uid: meeting?.uid ?? `talk ${new Date(talk.at).toISOString()}`,
  meeting,
  since: talk.at,
});

/** Whether anything stands with the buyer of a talk that no calendar shows. */
const hasMeetingAhead = ({ now, meetings }: Scene, { people }: Talk): boolean =>
  meetings.some(
    ({ startsAt, outside }) =>
      startsAt > now && (people === undefined || outside.some(({ email }) => people.includes(email))),
  );

const playbookOf = (scene: Scene, { people = [] }: Talk, meeting: Tracked | undefined) =>
  scene.playbookFor(meeting ? emailsOf(meeting) : people);

/** Two new times go out on the day of the no-show or within two business days; a new meeting settles it. */
function noShow(scene: Scene, talk: Talk, meeting: Tracked | undefined): Due | undefined {
  if (talk.kind !== 'no_show' || talk.isFollowedUp === true || talk.isNextBooked === true) return undefined;
  const isSettled = meeting ? scene.next.after(meeting) !== undefined : hasMeetingAhead(scene, talk);
  if (isSettled) return undefined;
  const until = endOfBusinessDay(scene, talk.at, playbookOf(scene, talk, meeting).windows.no_show.to);
  return { ...about(talk, meeting), kind: 'no_show', from: talk.at, at: talk.at, until, standsUntil: until };
}

/** R19: a talk that was held, and nobody has said what it changed. */
function changeMissing(scene: Scene, talk: Talk, meeting: Tracked | undefined): Due | undefined {
  if (talk.kind !== 'held' || talk.hasOutcome) return undefined;
  const { graceMinutes } = playbookOf(scene, talk, meeting).guard;
  const closesAt = (meeting && scene.blocks.get(meeting.key)?.closesAt) ?? 0;
  const at = Math.max(closesAt, talk.endsAt + graceMinutes * minute);
  const until = endOfBusinessDay(scene, at, changeDays);
  return { ...about(talk, meeting), kind: 'buyer_change_missing', from: at, at, until, standsUntil: until };
}

/** What is to be told of talks by what the rep said of them, or did not say. */
export function talkDues(scene: Scene): Due[] {
  return scene.talks.all.flatMap(({ talk, meeting }) => {
    if (meeting && (scene.isMuted(meeting) || scene.talks.of.get(meeting.key) !== talk)) return [];
    return [noShow(scene, talk, meeting), changeMissing(scene, talk, meeting)].filter(
      (due) => due !== undefined,
    );
  });
}
