import type { Cue } from '../../core/contract/transcript.ts';
import { readClock } from './clock.ts';
import { type Voiced, readMarkup } from './cue-markup.ts';
import type { FileLine } from './file-lines.ts';
import type { LeftOut } from './left-out.ts';
import { type Labelled, speakerKind, splitLabel, voteSpeakers } from './speaker-label.ts';

const stamp = String.raw`((?:\d{1,9}:)?\d{1,3}:\d{1,3}[.,]\d{1,3})`;
const looseStamp = String.raw`((?:\d{1,9}:)?\d{1,3}:\d{1,3}(?:[.,]\d{1,3})?)`;

/** How a format writes the line above a cue: WebVTT wants fractions, SRT files come without them, SBV has a comma. */
const timeLines = {
  webvtt: new RegExp(String.raw`^\s*${stamp}\s*-->\s*${stamp}`),
  srt: new RegExp(String.raw`^\s*${looseStamp}\s*-->\s*${looseStamp}`),
  sbv: new RegExp(String.raw`^\s*${stamp},${stamp}\s*$`),
};

export type TimedFormat = keyof typeof timeLines;

export type TimedCues = { cues: Cue[]; speakers: string[] };

/** Whether a line is a time line of a format. */
export function isTimeLine(format: TimedFormat, line: string): boolean {
  return timeLines[format].test(line.slice(0, 200));
}

type Block = { start: number; end: number; lines: string[]; speaker?: string };

const noText = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** Webex writes who speaks into the name of the cue: 1 "Maya Lindqvist" (2134). */
const webexName = /^\d+\s+"([^"]{1,80})"\s+\(\d+\)$/;
const counter = /^\s*\d{1,9}\s*$/;

/** Parts a file into its cues: W3C WebVTT 6.1, but times as loose as real exports write them. */
function readBlocks(lines: FileLine[], format: TimedFormat, leftOut: LeftOut): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let pending: FileLine[] = [];
  const drop = (reason: string) => {
    for (const { number } of pending) leftOut.add(reason, number);
    pending = [];
  };
  const settle = () => {
    const last = blocks.at(-1);
    const isComment = noText.test(pending[0]?.text ?? '');
    const isNumber = pending.length === 1 && counter.test(pending[0]?.text ?? '');
    if (isComment) pending = [];
    // A line too many between the time and its words.
    else if (last?.lines.length === 0 && pending.length > 0 && !isNumber) {
      last.lines = pending.splice(0).map(({ text }) => text);
    } else drop('no time of its own, left out');
  };
  lines.forEach((line, index) => {
    const { text } = line;
    if (text.trim() === '') {
      const isCounter = pending.length === 1 && counter.test(pending[0]?.text ?? '');
      if (!isCounter || !nextIsTime(lines, index, format)) settle();
      open = undefined;
    } else if (isTimeLine(format, text)) {
      if (open && open.lines.at(-1)?.trim() === `${blocks.length + 1}`) open.lines.pop();
      if (pending.length > 1) settle();
      const speaker = webexName.exec(pending[0]?.text.trim() ?? '')?.[1];
      pending = [];
      const [, start = '', end = ''] = timeLines[format].exec(text.slice(0, 200)) ?? [];
      open = { start: readClock(start), end: readClock(end), lines: [], ...(speaker && { speaker }) };
      blocks.push(open);
    } else if (text.includes('-->') && format !== 'sbv') {
      open = undefined;
      pending.push(line);
      drop('a time that cannot be read, left out');
    } else if (open) open.lines.push(text);
    else pending.push(line);
  });
  settle();
  return blocks;
}

/** Whether the next line with text is a time: then a number above it, set off by a blank line, is its counter. */
function nextIsTime(lines: FileLine[], from: number, format: TimedFormat): boolean {
  for (let at = from + 1; at < Math.min(lines.length, from + 4); at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() !== '') return isTimeLine(format, text);
  }
  return false;
}

/**
 * The cues of a WebVTT, SRT or SBV file, one for each in the file. Where two speak in one cue it has no speaker of its
 * own, and its lines say who: "Maya: …".
 */
export function readTimedCues(lines: FileLine[], format: TimedFormat, leftOut: LeftOut): TimedCues {
  const body = format === 'webvtt' ? withoutHeader(lines) : lines;
  const blocks = readBlocks(body, format, leftOut);
  const parts = blocks.map(({ lines: words, speaker }) =>
    readMarkup(words.join('\n')).map((part) => (speaker === undefined ? part : { speaker, ...part })),
  );
  const labels = parts.flat().map((part) => (part.speaker === undefined ? labelOf(part.text) : undefined));
  const known = voteSpeakers(labels, labels.length, false);
  const speakers = new Set<string>();
  const cues = blocks.map(({ start, end }, at): Cue => {
    const voices = (parts[at] ?? []).flatMap((part) => byLabels(part, known));
    for (const { speaker } of voices) if (speaker !== undefined) speakers.add(speaker);
    const [first, ...others] = voices;
    if (first && others.length === 0) return { start, end, ...first };
    return { start, end, text: voices.map(asLine).join('\n') };
  });
  return { cues, speakers: [...speakers] };
}

const asLine = ({ speaker, text }: Voiced) => (speaker === undefined ? text : `${speaker}: ${text}`);

function withoutHeader(lines: FileLine[]): FileLine[] {
  if (!lines[0]?.text.startsWith('WEBVTT')) return lines;
  const end = lines.findIndex(({ text }) => text.trim() === '' || text.includes('-->'));
  return end === -1 ? [] : lines.slice(lines[end]?.text.includes('-->') && end > 0 ? end : end + 1);
}

/** "Maya: words" as Zoom and Meet write it, or the name on a line above the words as Teams does in Word. */
function labelOf(text: string): Labelled | undefined {
  const found = splitLabel(text);
  if (found) return found;
  const end = text.indexOf('\n');
  const kind = end > 0 ? speakerKind(text.slice(0, end).trim()) : undefined;
  return kind === 'name'
    ? { label: text.slice(0, end).trim(), kind: 'handle', text: text.slice(end + 1) }
    : undefined;
}

function byLabels(part: Voiced, known: Set<string>): Voiced[] {
  if (part.speaker !== undefined || known.size === 0) return [part];
  const voices: Voiced[] = [];
  const whole = labelOf(part.text);
  if (whole?.kind === 'handle' && known.has(whole.label)) return [{ speaker: whole.label, text: whole.text }];
  for (const line of part.text.split('\n')) {
    const found = splitLabel(line);
    const last = voices.at(-1);
    if (found && known.has(found.label)) voices.push({ speaker: found.label, text: found.text });
    else if (last) last.text += `\n${line}`;
    else voices.push({ text: line });
  }
  return voices;
}
