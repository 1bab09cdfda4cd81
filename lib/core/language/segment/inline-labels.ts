import type { Passage } from '../clause.ts';
import { toPlainText } from '../plain-text.ts';
import { splitSentences } from './split-sentences.ts';
import { labelNamed } from '../vocabulary/en/labels.ts';

/** A sentence that opens with a field's name: "… every Friday. Goal: get rid of it." */
const opening = /(?<=[.;!?]\s{1,3})(?<name>\p{L}[\p{L} -]{1,28}?)\s?(?::|\s=)\s/gu;

const longest = 400;

/** Cuts a line of notes where a field begins inside it; the field is the one sentence behind its name. */
export function cutAtLabels(passage: Passage): Passage[] {
  const { text, start, voice } = passage;
  if (voice !== 'note' || !(text.includes(':') || text.includes(' = '))) return [passage];
  const pieces: Passage[] = [];
  const piece = (from: number, to: number, label: Passage['label']): Passage => ({
    ...passage,
    text: text.slice(from, to),
    start: start + from,
    label,
  });
  const openings = [...text.matchAll(opening)].flatMap((match) => {
    const label = labelNamed(toPlainText(match.groups?.['name'] ?? '').trim());
    return label === undefined ? [] : [{ label, at: match.index, from: match.index + match[0].length }];
  });
  let at = 0;
  for (const [index, { label, at: before, from }] of openings.entries()) {
    const end = Math.min(from + longest, openings[index + 1]?.at ?? text.length);
    const to = from + (splitSentences(text.slice(from, end), 0)[0]?.text.length ?? 0);
    pieces.push(piece(at, before, passage.label), piece(from, to, label));
    at = to;
  }
  return [...pieces, piece(at, text.length, passage.label)].filter((each) => each.text.trim() !== '');
}
