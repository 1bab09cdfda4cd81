import type { AskPart, HistoryEntry, Situation, SuggestInput, SuggestOutput } from '../contract/suggest.ts';
import type { Fact } from '../contract/facts.ts';
import { extractFacts } from '../language/extract-facts.ts';
import { spokenDuration, spokenSlot } from '../phrase/spoken-time.ts';
import { toInstant } from '../schedule/zoned-time.ts';
import { resolvePlaybook } from '../playbook/resolve-playbook.ts';
import { type Agreed, findAgreed } from './agreed-time.ts';
import { type Context, type FactsOf, makeContext } from './context.ts';
import { findChannel, prefersWriting } from './find-channel.ts';
import { findQuestions } from './questions.ts';
import { type Found, findSituation } from './find-situation.ts';
import { findStalls } from './stalls.ts';
import { findValue } from './value.ts';
import { findWarnings } from './warnings.ts';
import { findMovedTo } from './later-contact.ts';
import { findMissing } from './missing.ts';
import { findPlan, findPurpose } from './plan.ts';
import { gatherMaterial } from './material.ts';
import { toPart } from './line.ts';
import { namedLength } from './named-length.ts';
import { type Offer, offerSlots } from './offer-slots.ts';
import { ago } from './reference.ts';
import type { Scene } from './scene.ts';
import { situationLines } from './situations/situation-lines.ts';
import { writeEmail } from './email.ts';

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

/** What a line may hold though no note says it: the offered times and lengths, and when the talks were. */
function allowedIn(context: Context, offer: Offer | undefined): string[] {
  const { buyerZone, repZone, now, meeting } = context;
  const starts = [...(offer?.starts ?? []), ...(meeting ? [meeting.start] : [])];
  const times = starts.flatMap((start) => [
    spokenSlot(start, buyerZone, now, { repTimeZone: repZone }),
    spokenSlot(start, buyerZone, now, { repTimeZone: repZone, withDate: true }),
  ]);
  return [
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

function makeScene(context: Context): Scene {
  const situation = findSituation(context);
  const movedTo = findMovedTo(context);
  const found =
    movedTo && situation.situation === 'rescheduled' ? { ...situation, later: movedTo } : situation;
  const agreed = agreedIn(context, found);
  const channel = findChannel(context);
  const offer = offerOf(context, { found, agreed, channel });
  const material = gatherMaterial(context);
  return {
    context,
    found,
    material,
    agreed,
    offer,
    channel,
    allowed: allowedIn(context, offer),
    isWritten: false,
  };
}

function findAsk(scene: Scene): AskPart | null {
  const { context, found, offer, channel, allowed } = scene;
  if (context.playbook.parts[found.situation].ask === 'left_out' && found.situation !== 'rescheduled')
    return null;
  const part = toPart(context, situationLines[found.situation].asks(scene), allowed);
  if (!part) return null;
  const slots = offer && offer.slots.length > 0 ? { slots: offer.slots, minutes: offer.minutes } : {};
  return { ...part, ...slots, channel: channel.use };
}

/**
 * What to open with, to bring and to ask for, each with the words of the history that it stands on. `factsOf` gives
 * the facts of an entry, so that the panel can keep them. Throws a ZodError for a playbook that is none.
 */
export function suggest(input: Omit<SuggestInput, 'id'>, factsOf?: FactsOf): Omit<SuggestOutput, 'id'> {
  const read = (entry: HistoryEntry): Fact[] => factsIn(entry, input);
  const context = makeContext(input, resolvePlaybook(input.playbook), factsOf ?? read);
  const scene = makeScene(context);
  const { situation } = scene.found;
  const use = context.playbook.parts[situation];
  const opener =
    use.opener === 'left_out'
      ? null
      : toPart(context, situationLines[situation].openers(scene), scene.allowed);
  const value = use.value === 'left_out' ? null : findValue(scene);
  const parts = { opener, value, ask: findAsk(scene) };
  const purpose = situation === 'second_call_booked' ? findPurpose(scene) : undefined;
  const stalls = findStalls(scene);
  return {
    situation,
    ...(situation === 'first_call' && { plan: findPlan(scene) }),
    ...(purpose && { purpose }),
    ...parts,
    ...(stalls && { stalls }),
    questions: findQuestions(scene),
    missing: findMissing(scene, value),
    warnings: findWarnings(scene, parts),
    email: writeEmail(scene, parts),
  };
}

function factsIn(entry: HistoryEntry, { timeZone, self, contact }: Omit<SuggestInput, 'id'>): Fact[] {
  const isMail = entry.type === 'email' || entry.type === 'linkedin';
  const source = entry.source ?? (isMail ? 'email' : 'notes');
  return extractFacts({ now: entry.at, source, text: entry.text ?? '', timeZone, self, contact });
}
