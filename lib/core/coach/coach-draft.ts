import type { CoachInput, CoachOutput, Finding } from '../contract/coach.ts';
import type { SuggestInput } from '../contract/suggest.ts';
import { resolvePlaybook } from '../playbook/resolve-playbook.ts';
import { makeContext, type Reader } from '../suggest/context.ts';
import { findChannel, prefersWriting } from '../suggest/find-channel.ts';
import { findSituation } from '../suggest/find-situation.ts';
import { freshReader } from '../suggest/fresh-reader.ts';
import type { ClaimScene } from './claims/claim-scene.ts';
import { findUngrounded } from './claims/find-ungrounded.ts';
import type { CoachScene } from './coach-scene.ts';
import { doOverlap } from './draft.ts';
import { makeFixes } from './fixes.ts';
import { readGround } from './ground/ground.ts';
import { hasPart, isPartMissing, neededParts } from './needs.ts';
import { findAsks } from './parts/asks.ts';
import { readParts } from './parts/read-parts.ts';
import { datesOf } from './parts/times.ts';
import { readDraft } from './read-draft.ts';
import { coachRules } from './rules/rules.ts';
import { sayUngrounded } from './say-ungrounded.ts';
import { scoreOf } from './score.ts';

type Input = Omit<CoachInput, 'id'>;

const asSuggestInput = ({
  now,
  timeZone,
  self,
  contact,
  history,
  assets,
  meetings,
  playbook,
}: Input): Omit<SuggestInput, 'id'> => ({
  now,
  timeZone: timeZone ?? 'UTC',
  self,
  contact,
  history,
  ...(assets && { assets }),
  ...(meetings && { meetings }),
  ...(playbook !== undefined && { playbook }),
});

function readScene(
  input: Input,
  suggestInput: Omit<SuggestInput, 'id'>,
  reader: Reader,
): CoachScene & ClaimScene {
  const context = makeContext(suggestInput, resolvePlaybook(suggestInput.playbook), reader);
  const situation = input.situation ?? findSituation(context).situation;
  const draft = readDraft(input.draft, input.self);
  const ground = readGround(context);
  const dates = datesOf(draft, { now: input.now, timeZone: context.timeZone });
  const asks = findAsks(draft, dates, context.today);
  return {
    situation,
    context,
    draft,
    ground,
    dates,
    asks,
    parts: readParts({ draft, ground, context, situation, dates, asks }),
    prefersWriting: prefersWriting(findChannel(context)),
    fixes: makeFixes(context, situation),
  };
}

/** In the order of the text; of two remarks on the same words the first is kept. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) if (!kept.some((other) => doOverlap(other, finding))) kept.push(finding);
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Judges a draft against what is known of its contact (R5, R7, R9, R11, R12): its parts, its phrases, and every claim
 * that stands nowhere. The texts of the history are read by `reader`. Spans are UTF-16 offsets into the draft. Throws a
 * ZodError for a playbook that is none.
 */
export function coachDraft(input: Input, reader?: Reader): Omit<CoachOutput, 'id'> {
  const suggestInput = asSuggestInput(input);
  const scene = readScene(input, suggestInput, reader ?? freshReader(suggestInput));
  const ungrounded = findUngrounded(scene);
  const { contact, history, assets } = input;
  // Without a contact and a history there is nothing that a claim could stand in.
  const isMeasured = history.length > 0 || (assets ?? []).length > 0 || contact.name !== undefined;
  const remarks = coachRules.flatMap(({ id, source, find }) =>
    find(scene).map((finding): Finding => ({ ...finding, rule: id, source })),
  );
  const claims = isMeasured ? sayUngrounded(scene, ungrounded) : [];
  const findings = [...claims, ...inOrder(remarks)].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const missing = neededParts(scene).filter((part) => isPartMissing(scene, part)).length;
  const isEmpty = scene.draft.sentences.length === 0;
  return {
    score: isEmpty ? 0 : scoreOf(missing, findings, isMeasured ? ungrounded : []),
    elements: {
      reference: hasPart(scene, 'reference'),
      value: hasPart(scene, 'value'),
      ask: hasPart(scene, 'ask'),
      ...(scene.situation === 'went_dark' && { exit: hasPart(scene, 'exit') }),
    },
    findings,
    ungrounded,
  };
}
