import { promptKinds } from '../contract/guard.ts';
import { canSnooze, isLate } from './guard-row.ts';
import { dayLater, type Due } from './due.ts';
import { meetingDues } from './meeting-dues.ts';
import { makeSay } from './messages.ts';
import { quietUntil } from './quiet-hours.ts';
import { makeScene, type Scene } from './scene.ts';
import { talkDues } from './talk-dues.ts';
import { findTold } from './told.ts';
import type { Tracked } from './tracked.ts';
import type { GuardRow, Reconciled, StandingPrompt, World } from './world.ts';

const hour = 3_600_000;
const longestSleep = 24 * hour;

/** The kinds that only ever stand in the panel while they are fresh: what is said during a call, and of the rep's own word. */
const inPanel: readonly GuardRow['kind'][] = ['before_end', 'no_show', 'buyer_change_missing'];

type Standing = { row: GuardRow; dues: Due[] };

const byEnd = (a: Due, b: Due): number => (a.meeting?.endsAt ?? a.at) - (b.meeting?.endsAt ?? b.at);

/** The same thing gives the same row, so that a run which was cut off can be run again. */
function tell(dues: readonly Due[], now: number): GuardRow | undefined {
  const last = dues.at(-1);
  if (last === undefined) return undefined;
  const { kind, key, since, at } = last;
  return {
    // Chrome takes at most 500 characters for a notification's id; what tells instances apart stands at the end.
    id: `${kind} ${key.slice(-400)} ${since}`,
    kind,
    // By every name that it has: the calendar that gave it the first one may be removed.
    meetings: dues.flatMap(({ key, meeting }) => [key, ...(meeting?.copies ?? []).map((copy) => copy.key)]),
    at,
    toldAt: now,
    snoozes: 0,
  };
}

const standsUntil = (scene: Scene, { row, dues }: Standing): number =>
  Math.max(...dues.map((due) => due.standsUntil ?? dayLater(Math.max(row.toldAt, row.at), scene)));

function deliveryOf(row: GuardRow, now: number): StandingPrompt['delivery'] {
  if (isLate(row, now)) return 'digest';
  return inPanel.includes(row.kind) ? 'panel' : 'notification';
}

const uidsOf = (uid: string, meeting: Tracked | undefined): string[] => [
  ...new Set([uid, ...(meeting?.copies ?? []).map((copy) => copy.uid)]),
];

function promptOf(standing: Standing, now: number, isHeld: boolean, message: string): StandingPrompt {
  const { row, dues } = standing;
  const uids = dues.map(({ uid }) => uid);
  const delivery = deliveryOf(row, now);
  const isPutOff = row.snoozedUntil !== undefined && row.snoozedUntil > now;
  return {
    id: row.id,
    kind: row.kind,
    meeting: uids.at(-1) ?? '',
    keys: dues.map(({ key }) => key),
    uids: new Map(dues.map(({ key, uid, meeting }) => [key, uidsOf(uid, meeting)])),
    others: uids.slice(0, -1),
    at: Math.max(...dues.map(({ at }) => at)),
    isPutOff,
    isDue: row.deliveredAt === undefined && !isPutOff && !(isHeld && delivery !== 'panel'),
    canSnooze: canSnooze(row),
    delivery,
    message,
  };
}

/** Things told before under their rows, and new ones: the calls of one block are told together. */
function sortDues(dues: readonly Due[], rowOf: (due: Due) => GuardRow | undefined, now: number) {
  const told = new Map<GuardRow, Due[]>();
  const fresh = new Map<string, Due[]>();
  const laterAt: number[] = [];
  for (const due of dues) {
    const row = rowOf(due);
    if (row) told.set(row, [...(told.get(row) ?? []), due]);
    else if (due.from > now) laterAt.push(due.from);
    else if (now <= due.until) {
      const name = `${due.kind} ${due.block ?? due.key}`;
      fresh.set(name, [...(fresh.get(name) ?? []), due]);
    }
  }
  return { told, fresh: [...fresh.values()], laterAt };
}

/**
 * The guard: what to tell now, and when to look again. It tells each thing once, and answers the same when it is run
 * again over what it wrote. The state of a meeting (`scheduled` to `expired`) follows from the rows, the calendar and
 * `now`; only what cannot be derived is kept. Instants are epoch ms (R13, R16, R18, R19).
 */
export function reconcile(now: number, world: World, rows: readonly GuardRow[]): Reconciled {
  const scene = makeScene(now, world);
  const dues = [...meetingDues(scene), ...talkDues(scene)].sort(byEnd);
  const { told, fresh, laterAt } = sortDues(dues, findTold(scene, rows), now);
  const added = fresh
    .map((dues) => ({ row: tell(dues, now), dues }))
    .filter((one): one is Standing => one.row !== undefined);
  const standing = [...[...told].map(([row, dues]) => ({ row, dues })), ...added].filter(
    (one) => one.row.dismissedAt === undefined && now <= standsUntil(scene, one),
  );
  const quietEnd = quietUntil(now, scene.timeZone, world.quietHours);
  const isHeld = quietEnd !== undefined || world.isInCall === true;
  const say = makeSay(
    scene,
    standing.flatMap((one) => one.dues),
  );
  const prompts = standing.map((one) => promptOf(one, now, isHeld, say(one.dues)));
  const wakeAt = [
    ...laterAt,
    ...prompts.map(({ at }) => at),
    ...standing.flatMap((one) => [one.row.snoozedUntil ?? 0, standsUntil(scene, one) + 1]),
    quietEnd ?? 0,
    now + longestSleep,
  ];
  return {
    rows: added.map(({ row }) => row),
    prompts: prompts.sort((a, b) => a.at - b.at || promptKinds.indexOf(a.kind) - promptKinds.indexOf(b.kind)),
    nextAt: wakeAt.reduce((first, at) => (at > now && at < first ? at : first), now + longestSleep),
  };
}
