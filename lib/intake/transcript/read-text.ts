import type { Cue, Transcript } from '../../core/contract/transcript.ts';
import { type Heads, chooseGrammar } from './choose-grammar.ts';
import { readClock } from './clock.ts';
import { dayIn, isTranscriptTitle, recordedDay, tidyTitle, titleOfField } from './file-facts.ts';
import type { FileLine } from './file-lines.ts';
import { type Section, sectionOf } from './headings.ts';
import { isFileField, isFurniture } from './furniture.ts';
import type { LeftOut } from './left-out.ts';
import { type PlainLine, plainLine } from './plain-line.ts';
import { loneTime } from './turn-heads.ts';

type Read = Omit<Transcript, 'warnings'>;

const formats: Record<string, string> = { inline: 'speaker-lines', 'time-text': 'timed-lines' };

/** Reads a text or Markdown file: turns in any of the usual ways, notes around them, or notes alone. */
export function readText(source: FileLine[], leftOut: LeftOut): Read {
  const file = source.flatMap(apart);
  const lines = file.map(({ text }) => plainLine(text));
  const sections = markSections(lines);
  const isTranscript = sections.includes('transcript');
  const isTitled = lines.slice(0, 20).some(({ text, isHeading }) => isHeading && isTranscriptTitle(text));
  const isTalk = (at: number) => !isTranscript || sections[at] === 'transcript';
  const heads = chooseGrammar(lines, isTalk, isTranscript || isTitled);
  const first = heads ? Math.min(...firstOf(heads)) : lines.length;
  const facts = readTop(lines, first);
  if (!heads) {
    const text = file
      .map((line) => line.text)
      .join('\n')
      .trim();
    return { format: 'notes', cues: text === '' ? [] : [{ text }], speakers: [], ...facts.known };
  }
  const { cues, notes } = assemble(file, lines, sections, heads, leftOut, facts.titleAt);
  const said = notes.join('\n').trim();
  return {
    format: formats[heads.grammar] ?? 'speaker-blocks',
    cues: fromZero(cues),
    speakers: [...new Set(cues.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])))],
    ...facts.known,
    ...(/[\p{L}\p{N}]/u.test(said) && { notes: said }),
  };
}

/** Granola's "Me: … Them: …" comes out of some clipboards as one line. */
function apart(line: FileLine): FileLine[] {
  if (!/^\s*(?:Me|Them): /.test(line.text)) return [line];
  return line.text.split(/\s(?=(?:Me|Them): )/).map((text) => ({ ...line, text }));
}

const firstOf = (heads: Heads): number[] => [...heads.at.keys()].slice(0, 1);

function markSections(lines: PlainLine[]): (Section | undefined)[] {
  let section: Section | undefined;
  return lines.map((line) => (section = sectionOf(line) ?? section));
}

/** Title and day, from the lines above the first turn. */
function readTop(lines: PlainLine[], first: number) {
  const known: Pick<Read, 'title' | 'recordedOn'> = {};
  let titleAt: number | undefined;
  let seen = 0;
  for (let at = 0; at < Math.min(first, 200) && seen < 30; at += 1) {
    const line = lines[at];
    if (!line || line.text === '' || line.text.length > 200 || isFurniture(line.text)) continue;
    seen += 1;
    const field = titleOfField(line.text);
    const isTitle =
      (line.isHeading || seen <= 2) &&
      !sectionOf(line) &&
      !line.isBullet &&
      !isFileField(line.text) &&
      recordedDay(line.text) === undefined;
    const isShortTop =
      line.isHeading || (first < lines.length && !/[.!?:]$/.test(line.text) && line.text.length <= 100);
    if (known.title === undefined && (field !== undefined || (isTitle && isShortTop))) {
      known.title = field ?? tidyTitle(line.text);
      titleAt = at;
      known.recordedOn ??= dayIn(line.text);
    } else known.recordedOn ??= recordedDay(line.text);
  }
  if (known.recordedOn === undefined) delete known.recordedOn;
  if (!known.title) delete known.title;
  return { known, titleAt };
}

function assemble(
  file: FileLine[],
  lines: PlainLine[],
  sections: (Section | undefined)[],
  heads: Heads,
  leftOut: LeftOut,
  titleAt: number | undefined,
): { cues: Cue[]; notes: string[] } {
  const cues: Cue[] = [];
  const notes: string[] = [];
  let open: Cue | undefined;
  let time: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    const raw = file[at];
    if (!line || !raw) continue;
    const found = heads.at.get(at);
    const opens = found ? undefined : sectionOf(line);
    if (found) {
      const { head } = found;
      const start = head.start ?? time;
      time = undefined;
      open = {
        ...timesOf(start, head.end),
        ...(head.label && { speaker: head.label.label }),
        text: head.text,
      };
      cues.push(open);
      at += found.used - 1;
    } else if (line.text === '') {
      if (!open && notes.at(-1) !== '') notes.push('');
    } else if (isFurniture(line.text))
      leftOut.add('a line of the transcription service, left out', raw.number);
    else if (opens === 'transcript' || at === titleAt) open = undefined;
    else if (opens === 'notes' || (sections[at] === 'notes' && open === undefined)) {
      open = undefined;
      notes.push(raw.text);
    } else if (loneTime(line) !== undefined) time = loneTime(line);
    else if (!open || line.isHeading) {
      open = undefined;
      notes.push(raw.text);
    } else open.text += `${open.text === '' ? '' : '\n'}${line.isBullet ? raw.text.trim() : line.text}`;
  }
  return { cues, notes };
}

function timesOf(start: string | undefined, end: string | undefined): Pick<Cue, 'start' | 'end'> {
  return {
    ...(start !== undefined && { start: readClock(start) }),
    ...(end !== undefined && { end: readClock(end) }),
  };
}

/** Times of day ("10:02:31", "3:04 PM") become seconds since the first: no recording begins with an hour of silence. */
function fromZero(cues: Cue[]): Cue[] {
  const first = cues.find(({ start }) => start !== undefined)?.start ?? 0;
  if (first < 3600) return cues;
  return cues.map(({ start, end, ...cue }) => ({
    ...(start !== undefined && start >= first && { start: start - first }),
    ...(end !== undefined && end >= first && { end: end - first }),
    ...cue,
  }));
}
