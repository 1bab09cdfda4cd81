import { clockSource } from './clock.ts';
import type { PlainLine } from './plain-line.ts';
import { type Labelled, speakerKind, splitLabel } from './speaker-label.ts';

/** Where a turn of a text transcript begins: its time and speaker, and the words on the same line. */
export type Head = { start?: string; end?: string; label?: Labelled; text: string };

/** One way of writing heads; answers how many lines the head takes. */
export type HeadGrammar = {
  name: string;
  read: (lines: PlainLine[], at: number) => { head: Head; used: number } | undefined;
};

const clock = String.raw`@?[([]?\s?(${clockSource})(?:\s?(?:-{1,2}>?|–|—|to)\s?(${clockSource}))?\s?[)\]]?`;
const dash = String.raw`\s*[-–—|•·:,]?\s*`;
const nameThenTime = new RegExp(String.raw`^(.{1,80}?)(\s${dash}|[-–—|•·]\s?|(?=[([]))${clock}\s*$`);
const timeThenName = new RegExp(String.raw`^${clock}${dash}(.{1,80})$`);
const timeOnly = new RegExp(String.raw`^${clock}\s*:?$`);
const timeThenText = new RegExp(String.raw`^${clock}${dash}(?=\S)`);
const timeInText = new RegExp(String.raw`^(?=[([])${clock}\s*`);
const timeBeforeColon = new RegExp(String.raw`^([^:]{1,80}?)\s*${dash}${clock}\s*:(?:\s+|$)`);

const nameOf = (text: string): Labelled | undefined => {
  const label = text
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/:$/, '')
    .trim();
  const kind = speakerKind(label);
  return kind && { label, kind, text: '' };
};

const start = (line: PlainLine | undefined) => line?.text.slice(0, 200) ?? '';
const isShort = (line: PlainLine | undefined) => line !== undefined && line.text.length <= 120;
const isTime = (line: PlainLine | undefined) => isShort(line) && timeOnly.test(start(line));
const isWords = (line: PlainLine | undefined) => line !== undefined && line.text !== '' && !isTime(line);
const times = (found: RegExpExecArray, at: number) => ({
  ...(found[at] !== undefined && { start: found[at] }),
  ...(found[at + 1] !== undefined && { end: found[at + 1] }),
});

/** "Maya Lindqvist  0:15", "Maya Lindqvist (00:15)", "[Maya Lindqvist] 10:02:31 AM": Otter, Teams, Fireflies, Zoom. */
const nameTime: HeadGrammar = {
  name: 'name-time',
  read: (lines, at) => {
    const found = isShort(lines[at]) ? nameThenTime.exec(start(lines[at])) : null;
    const label = found && nameOf(found[1] ?? '');
    return label ? { head: { ...times(found, 3), label, text: '' }, used: 1 } : undefined;
  },
};

/** "0:15 - Maya Lindqvist (Kestrel Loop)": Fathom, Read.ai, Gong. */
const timeName: HeadGrammar = {
  name: 'time-name',
  read: (lines, at) => {
    const found = isShort(lines[at]) ? timeThenName.exec(start(lines[at])) : null;
    const label = found && nameOf(found[3] ?? '');
    return label ? { head: { ...times(found, 1), label, text: '' }, used: 1 } : undefined;
  },
};

/** "0:0:0.0 --> 0:0:3.2", below it the name, below that the words: Teams in Word. */
const timeAboveName: HeadGrammar = {
  name: 'time-above-name',
  read: (lines, at) => {
    const found = isTime(lines[at]) ? timeOnly.exec(start(lines[at])) : null;
    const label = found && isShort(lines[at + 1]) ? nameOf(start(lines[at + 1])) : undefined;
    if (!found || !label || !isWords(lines[at + 2])) return undefined;
    return { head: { ...times(found, 1), label, text: '' }, used: 2 };
  },
};

/** The name, below it the time, below that the words: Zoom's page, Avoma, tl;dv. */
const nameAboveTime: HeadGrammar = {
  name: 'name-above-time',
  read: (lines, at) => {
    const found = isTime(lines[at + 1]) ? timeOnly.exec(start(lines[at + 1])) : null;
    const label = found && isShort(lines[at]) ? nameOf(start(lines[at])) : undefined;
    if (!found || !label || !isWords(lines[at + 2])) return undefined;
    return { head: { ...times(found, 1), label, text: '' }, used: 2 };
  },
};

/** "Maya: words", "[00:15] Maya: words", "Maya (00:15): words", "Me:" above the words. */
const inline: HeadGrammar = {
  name: 'inline',
  read: (lines, at) => {
    const line = lines[at];
    if (!line) return undefined;
    const text = line.text;
    const timed = timeThenText.exec(text.slice(0, 200));
    const label = splitLabel(timed ? text.slice(timed[0].length) : text);
    if (label) {
      // In a list of notes "- Team: 12 people" is a point, not a speaker: it has to recur.
      if (line.isBullet && !timed && label.kind === 'name') label.kind = 'handle';
      const behind = timed ? null : timeInText.exec(label.text.slice(0, 60));
      const at = timed ?? behind;
      const words = label.text.slice(behind?.[0].length ?? 0);
      return { head: { ...(at && times(at, 1)), label, text: words }, used: 1 };
    }
    const inner = timeBeforeColon.exec(text.slice(0, 200));
    const who = inner && nameOf(inner[1] ?? '');
    if (!who) return timed ? timeText.read(lines, at) : undefined;
    return { head: { ...times(inner, 2), label: who, text: text.slice(inner[0].length) }, used: 1 };
  },
};

/** "[00:15] words" or the time above the words, without speakers: a video's transcript. */
const timeText: HeadGrammar = {
  name: 'time-text',
  read: (lines, at) => {
    const line = lines[at];
    if (!line || line.isBullet) return undefined;
    const alone = isTime(line) ? timeOnly.exec(start(line)) : null;
    if (alone)
      return isWords(lines[at + 1]) ? { head: { ...times(alone, 1), text: '' }, used: 1 } : undefined;
    const found = timeThenText.exec(start(line));
    return found
      ? { head: { ...times(found, 1), text: line.text.slice(found[0].length) }, used: 1 }
      : undefined;
  },
};

/** In the order in which they win where two explain as many lines. */
export const grammars: HeadGrammar[] = [timeAboveName, nameAboveTime, nameTime, timeName, inline, timeText];

/** A time alone on its line: Meet writes one every five minutes. */
export function loneTime(line: PlainLine): string | undefined {
  return isTime(line) ? timeOnly.exec(start(line))?.[1] : undefined;
}
