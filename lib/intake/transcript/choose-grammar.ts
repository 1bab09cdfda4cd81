import { readClock } from './clock.ts';
import { isFileField, isFurniture } from './furniture.ts';
import type { PlainLine } from './plain-line.ts';
import { voteSpeakers } from './speaker-label.ts';
import { type Head, type HeadGrammar, grammars, loneTime } from './turn-heads.ts';

/** A file's way of writing turns: where they begin, by index of the line. */
export type Heads = { grammar: string; at: Map<number, { head: Head; used: number }> };

const isWords = (line: PlainLine) =>
  line.text !== '' &&
  !line.isHeading &&
  loneTime(line) === undefined &&
  !isFurniture(line.text) &&
  !isFileField(line.text);

const mayBeTimed = /\d:\d/;

function headsOf(grammar: HeadGrammar, lines: PlainLine[], isTalk: (at: number) => boolean): Heads['at'] {
  const found: Heads['at'] = new Map();
  for (let at = 0; at < lines.length; at += 1) {
    const near = (grammar.name === 'name-above-time' ? lines[at + 1] : lines[at])?.text ?? '';
    if (
      !isTalk(at) ||
      isFileField(lines[at]?.text ?? '') ||
      (grammar.name !== 'inline' && !mayBeTimed.test(near.slice(0, 200)))
    )
      continue;
    const head = grammar.read(lines, at);
    if (!head) continue;
    found.set(at, head);
    at += head.used - 1;
  }
  return found;
}

/** Times that mostly go on: "10:30" here and there in notes is none of a recording. */
function goesOn(heads: Heads['at']): boolean {
  const times = [...heads.values()].flatMap(({ head }) =>
    head.start === undefined ? [] : [readClock(head.start)],
  );
  const steps = times.filter((time, at) => at > 0 && time >= (times[at - 1] ?? 0)).length;
  return times.length > 0 && steps >= (times.length - 1) * 0.8;
}

function accepted(
  grammar: HeadGrammar,
  heads: Heads['at'],
  lines: PlainLine[],
  firstAt: number,
  isTranscript: boolean,
): Heads['at'] {
  const words = lines.filter((line) => isWords(line));
  if (grammar.name === 'time-text') {
    return heads.size > 1 && heads.size * 5 >= words.length * 2 && goesOn(heads) ? heads : new Map();
  }
  const labels = [...heads.values()].map(({ head }) => head.label);
  const isInline = grammar.name === 'inline';
  if (!isInline && (!goesOn(heads) || (heads.size < 2 && !heads.has(firstAt)))) return new Map();
  const total = isInline ? words.length : labels.length;
  const speakers = voteSpeakers(labels, total, isTranscript || !isInline);
  const named = [...heads].filter(([, { head }]) => head.label && speakers.has(head.label.label));
  // "[00:07] (laughter)" between timed turns is nobody's; among untimed ones it is part of what was said.
  const isTimed = named.filter(([, { head }]) => head.start !== undefined).length * 2 > named.length;
  if (!isTimed) return new Map(named);
  return new Map([...heads].filter(([, { head }]) => !head.label || speakers.has(head.label.label)));
}

/**
 * The way in which a file writes its turns: the one that explains most lines, with speakers before without.
 * `isTalk` says which lines may hold spoken words, `isTranscript` that a heading calls them so.
 */
export function chooseGrammar(
  lines: PlainLine[],
  isTalk: (at: number) => boolean,
  isTranscript: boolean,
): Heads | undefined {
  const talk = lines.filter((_, at) => isTalk(at));
  const firstAt = lines.findIndex(({ text }, at) => text !== '' && isTalk(at));
  let best: Heads | undefined;
  for (const grammar of grammars) {
    const isUnlabelled = grammar.name === 'time-text';
    const at = accepted(grammar, headsOf(grammar, lines, isTalk), talk, firstAt, isTranscript);
    const least = best ? best.at.size * (isUnlabelled ? 2 : 1) : 0;
    if (at.size > least) best = { grammar: grammar.name, at };
  }
  return best;
}
