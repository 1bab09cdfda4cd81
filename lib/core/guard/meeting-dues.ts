import { clockOf, defaultHours, readWorkingHours } from '../schedule/working-hours.ts';
import { dayLater, type Due } from './due.ts';
import { emailsOf, type Scene } from './scene.ts';
import type { Tracked } from './tracked.ts';

type Rule = (scene: Scene, meeting: Tracked) => Due | undefined;

const minute = 60_000;
/** What begins later than this is looked at again before. */
const ahead = 24 * 60 * minute;
/** Between these the panel may speak of the end; the playbook's nudge says when within them. */
const nudge = { first: 15, last: 3 };
/** A teaser is not asked for where value went out in so many days before. */
const daysAfterValue = 3;

const isBooked = ({ next, talks }: Scene, meeting: Tracked): boolean =>
  talks.of.get(meeting.key)?.isNextBooked === true || next.after(meeting) !== undefined;

const about = (meeting: Tracked) => ({ key: meeting.key, uid: meeting.uid, meeting });

const closesAt = ({ blocks }: Scene, { key, endsAt }: Tracked): number => blocks.get(key)?.closesAt ?? endsAt;

const beforeEnd: Rule = (scene, meeting) => {
  const { startsAt, endsAt } = meeting;
  const { nudgeMinutes } = scene.playbookFor(emailsOf(meeting)).guard;
  if (endsAt <= scene.now || isBooked(scene, meeting)) return undefined;
  return {
    ...about(meeting),
    kind: 'before_end',
    since: startsAt,
    from: Math.max(startsAt, endsAt - Math.max(nudge.first, nudgeMinutes) * minute),
    at: Math.max(startsAt, endsAt - nudgeMinutes * minute),
    until: endsAt - Math.min(nudge.last, nudgeMinutes) * minute,
    standsUntil: endsAt,
  };
};

const ended: Rule = (scene, meeting) => {
  const at = closesAt(scene, meeting);
  // Two days longer than it is asked, since what was told late stands for its day too.
  if (scene.now > dayLater(dayLater(at, scene), scene) || isBooked(scene, meeting)) return undefined;
  return {
    ...about(meeting),
    kind: 'ended_no_next_step',
    since: meeting.startsAt,
    from: at,
    at,
    until: dayLater(at, scene),
    block: scene.blocks.get(meeting.key)?.id,
  };
};

/** More business days to the next meeting than the playbook allows, and time enough left to do something about it. */
const gapTooLong: Rule = (scene, meeting) => {
  const { days, now } = scene;
  const next = scene.next.after(meeting)?.meeting;
  if (next === undefined || next.startsAt <= now) return undefined;
  const { maxGapDays } = scene.playbookFor(emailsOf(meeting)).guard;
  const [endsOn, nextOn] = [days.dayOf(meeting.endsAt), days.dayOf(next.startsAt)];
  if (!days.isFurther(endsOn, nextOn, maxGapDays)) return undefined;
  const at = closesAt(scene, meeting);
  const isFar = days.isFurther(days.dayOf(now), nextOn, maxGapDays);
  if (now > dayLater(at, scene) && !isFar) return undefined;
  return {
    ...about(meeting),
    kind: 'gap_too_long',
    since: meeting.startsAt,
    from: at,
    at,
    until: next.startsAt,
    about: next.startsAt,
  };
};

/** Whether a talk with them has been: by the calendar, or by the history. */
function hasTalkedBefore({ now, next, talks }: Scene, meeting: Tracked): boolean {
  if (next.hasBefore(meeting, now)) return true;
  return talks.all.some(
    ({ talk, meeting: other }) =>
      other === undefined &&
      talk.kind === 'held' &&
      talk.at <= now &&
      (talk.people === undefined || meeting.outside.some(({ email }) => talk.people?.includes(email))),
  );
}

const teaserDue: Rule = (scene, meeting) => {
  const { days, now, world } = scene;
  if (meeting.startsAt <= now) return undefined;
  const dueOn = days.dayOf(meeting.startsAt) - scene.playbookFor(emailsOf(meeting)).guard.teaserDaysBefore;
  let firstOn = dueOn;
  // On a free day nobody sends anything.
  const most = world.isTeaserOnWorkdays === true ? 30 : 0;
  for (let more = 0; more < most && !days.isBusiness(firstOn); more += 1) firstOn -= 1;
  const from = days.at(firstOn);
  if (from > now + ahead || !hasTalkedBefore(scene, meeting)) return undefined;
  const valueFrom = Math.max(days.dayOf(now), firstOn) - daysAfterValue;
  const isSent = (world.valueSent ?? []).some(
    ({ at, to }) =>
      at <= now &&
      days.dayOf(at) >= valueFrom &&
      (to === undefined || meeting.outside.some(({ email }) => to.includes(email))),
  );
  if (isSent) return undefined;
  const { from: opensAt } = readWorkingHours(world.self.workingHours) ?? defaultHours;
  const until = Math.min(days.at(dueOn + 1), meeting.startsAt) - 1;
  return {
    ...about(meeting),
    kind: 'teaser_due',
    since: from,
    from,
    at: Math.min(days.at(firstOn, clockOf(opensAt)), until),
    until,
    standsUntil: meeting.startsAt,
    about: meeting.startsAt,
  };
};

const endRules: readonly Rule[] = [beforeEnd, ended, gapTooLong];

/** What is to be told of the calendar's meetings, whether it was told before or not. */
export function meetingDues(scene: Scene): Due[] {
  return scene.meetings.flatMap((meeting) => {
    if (scene.isMuted(meeting)) return [];
    const rules = meeting.startsAt > scene.now + ahead ? [] : endRules;
    return [...rules, teaserDue].map((rule) => rule(scene, meeting)).filter((due) => due !== undefined);
  });
}
