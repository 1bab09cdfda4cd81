import type { AskPart, SuggestInput, SuggestOutput } from '../contract/suggest.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import { makeContext, type Reader } from './context.ts';
import { findQuestions } from './questions.ts';
import { findStalls } from './stalls.ts';
import { type AssetLine, findValue } from './value.ts';
import { findWarnings } from './warnings.ts';
import { findMissing } from './missing.ts';
import { findPlan, findPurpose } from './plan.ts';
import { toPart } from './line.ts';
import type { Offer } from './offer-slots.ts';
import { makeScene } from './make-scene.ts';
import type { Scene } from './scene.ts';
import { situationLines } from './situations/situation-lines.ts';

function findAsk(scene: Scene): AskPart | null {
  const { context, found, offer, channel } = scene;
  if (context.playbook.parts[found.situation].ask === 'left_out') return null;
  const part = toPart(scene, situationLines[found.situation].asks(scene));
  if (!part) return null;
  const slots = offer && offer.slots.length > 0 ? { slots: offer.slots, minutes: offer.minutes } : {};
  return { ...part, ...slots, channel: channel.use };
}

/** All but the mail: what the panel shows. */
export type Lines = Omit<SuggestOutput, 'id' | 'email'>;

export const readScene = (input: Omit<SuggestInput, 'id'>, playbook: Playbook, reader: Reader): Scene =>
  makeScene(makeContext(input, playbook, reader));

/** The lines of a scene; `brings` is the value line and its alternatives with their assets, for whoever writes a mail. */
export function linesOf(scene: Scene): { lines: Lines; brings: AssetLine[] } {
  const { situation } = scene.found;
  const use = scene.context.playbook.parts[situation];
  const opener = use.opener === 'left_out' ? null : toPart(scene, situationLines[situation].openers(scene));
  const bring = use.value === 'left_out' ? null : findValue(scene);
  const value = bring?.part ?? null;
  const parts = { opener, value, ask: findAsk(scene) };
  const purpose = situation === 'second_call_booked' ? findPurpose(scene) : undefined;
  const stalls = findStalls(scene);
  const lines = {
    situation,
    ...(situation === 'first_call' && { plan: findPlan(scene) }),
    ...(purpose && { purpose }),
    ...parts,
    ...(stalls && { stalls }),
    questions: findQuestions(scene),
    missing: findMissing(scene, value),
    warnings: findWarnings(scene, parts),
  };
  return { lines, brings: bring?.choices ?? [] };
}

/** `offer`: times for the next talk, also where no words of the buyer's carry an ask; none where none are to be named. */
export type OfferedLines = Lines & { offer?: Pick<Offer, 'slots' | 'minutes'> | undefined };

/**
 * What to open with, to bring and to ask for, each with the words of the history that it stands on. The texts are read
 * by `reader`, and the playbook is given, so that neither the rules of the language nor a schema is loaded here.
 */
export function suggestLines(
  input: Omit<SuggestInput, 'id'>,
  playbook: Playbook,
  reader: Reader,
): OfferedLines {
  const scene = readScene(input, playbook, reader);
  return { ...linesOf(scene).lines, offer: scene.offer };
}
