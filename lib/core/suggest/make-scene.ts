import type { Situation } from '../contract/suggest.ts';
import { spokenDuration, spokenSlot } from '../phrase/spoken-time.ts';
import { toInstant } from '../schedule/zoned-time.ts';
import { type Agreed, findAgreed } from './agreed-time.ts';
import type { Context } from './context.ts';
import { findChannel, prefersWriting } from './find-channel.ts';
import { type Found, findSituation } from './find-situation.ts';
import { findMovedTo } from './later-contact.ts';
import { gatherMaterial } from './material.ts';
import { namedLength } from './named-length.ts';
import { type Offer, offerSlots } from './offer-slots.ts';
import { ago, references } from './reference.ts';
import type { Scene } from './scene.ts';

/** Minutes where no length was named: a small talk is a small ask (R9). */
const usualMinutes: Partial<Record<Situation, number>> = { info_sent: 15, stalled: 15, call_back_later: 15 };

const withoutSlots: readonly Situation[] = ['first_call', 'second_call_booked', 'went_dark', 'nurture'];

function offerOf(context: Context, scene: Pick<Scene, 'found' | 'agreed' | 'channel'>): Offer | undefined {
  const { found, agreed, channel } = scene;
  const isExact = agreed?.start !== undefined && !agreed.isPast;
  if (context.meeting || withoutSlots.includes(found.situation)) return undefined;
  if (prefersWriting(channel) && !isExact) return undefined;
  const minutes = namedLength(context) ?? usualMinutes[found.situation] ?? 20;
  return offerSlots(context, found.situation, {
    minutes,
    ...(found.later && { later: found.later }),
    ...(agreed && { agreed }),
  });
}

/** What lines may hold: what the history says, people and companies, and the times that are offered. */
function groundsOf(context: Context, offer: Offer | undefined): string[] {
  const { buyerZone, repZone, now, meeting, input } = context;
  const starts = [...(offer?.starts ?? []), ...(meeting ? [meeting.start] : [])];
  const times = starts.flatMap((start) => [
    spokenSlot(start, buyerZone, now, { repTimeZone: repZone }),
    spokenSlot(start, buyerZone, now, { repTimeZone: repZone, withDate: true }),
  ]);
  const people = [
    input.self.name,
    input.self.company,
    input.contact.name,
    input.contact.company,
    input.contact.title,
  ];
  return [
    ...context.moments.map(({ text }) => text),
    ...people.filter((name) => name !== undefined),
    ...times,
    ...(offer ? [spokenDuration(offer.minutes)] : []),
    ...context.moments.map(({ at }) => ago(context, at)),
  ];
}

/** What was agreed, unless it is the very meeting that was moved or missed. */
function agreedIn(context: Context, found: Found): Agreed | undefined {
  if (found.situation === 'no_show') return undefined;
  if (found.situation !== 'rescheduled') return findAgreed(context);
  const { later } = found;
  if (later?.startAt === undefined || later.fromOn === undefined) return undefined;
  const start = toInstant(later.startAt, context.timeZone);
  return { evidence: later.evidence, onDay: later.fromOn, start, isPast: start <= context.now };
}

/** Reads everything once that the builders of lines go by. */
export function makeScene(context: Context): Scene {
  const situation = findSituation(context);
  const movedTo = findMovedTo(context);
  const found =
    movedTo && situation.situation === 'rescheduled' ? { ...situation, later: movedTo } : situation;
  const agreed = agreedIn(context, found);
  const channel = findChannel(context);
  const offer = offerOf(context, { found, agreed, channel });
  const material = gatherMaterial(context, found.later?.evidence);
  return {
    context,
    found,
    material,
    agreed,
    offer,
    channel,
    references: references(context, material),
    grounds: groundsOf(context, offer),
    isWritten: false,
  };
}
