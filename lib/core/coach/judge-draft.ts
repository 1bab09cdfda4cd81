import type { CoachInput, CoachOutput, Finding } from '../contract/coach.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import type { Reader } from '../suggest/context.ts';
import { findUngrounded } from './claims/find-ungrounded.ts';
import { doOverlap } from './draft.ts';
import { hasPart, isPartMissing, neededParts } from './needs.ts';
import { readScene } from './read-scene.ts';
import { coachRules } from './rules/rules.ts';
import { sayUngrounded } from './say-ungrounded.ts';
import { scoreOf } from './score.ts';

type Input = Omit<CoachInput, 'id'>;

const mostFindings = 500;

/** In the order of the text; of two remarks on the same words the first is kept. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  // Nobody reads more, and each is held against those before it.
  for (const finding of findings.slice(0, mostFindings))
    if (!kept.some((other) => doOverlap(other, finding))) kept.push(finding);
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Judges a draft against what is known of its contact (R5, R7, R9, R11, R12): its parts, its phrases, and every claim
 * that stands nowhere. The texts of the history are read by `reader`. Spans are UTF-16 offsets into the draft.
 */
export function judgeDraft(input: Input, playbook: Playbook, reader: Reader): Omit<CoachOutput, 'id'> {
  const scene = readScene(input, playbook, reader);
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
  const { reference, value, question } = scene.parts;
  const isEmpty = [reference, value, question, scene.asks[0]].every((part) => part === undefined);
  return {
    score:
      scene.draft.sentences.length === 0
        ? 0
        : scoreOf({ missing, isEmpty }, findings, isMeasured ? ungrounded : []),
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
