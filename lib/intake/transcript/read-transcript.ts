import type { Transcript } from '../../core/contract/transcript.ts';
import { dayIn } from './file-facts.ts';
import { type FileLine, fileLines } from './file-lines.ts';
import { makeLeftOut } from './left-out.ts';
import { readText } from './read-text.ts';
import { type TimedFormat, isTimeLine, readTimedCues } from './timed-cues.ts';

// Own readers, not a library: webvtt-parser, @plussub/srt-vtt-parser and media-captions read WebVTT (and SRT) alone,
// know neither "Name: words" nor text exports, and refuse or drop without a word what real programs write loosely.

function timedFormat(lines: FileLine[], name: string): TimedFormat | undefined {
  const isVtt = lines[0]?.text.startsWith('WEBVTT') === true || /\.vtt$/i.test(name);
  if (isVtt) return 'webvtt';
  const timed = (['srt', 'sbv'] as const).filter((format) =>
    lines.some(({ text }) => isTimeLine(format, text)),
  );
  return timed[0];
}

/**
 * Reads a transcript or note file of any known format. Never throws: what is broken is left out with a warning
 * that names its lines. Notes without speakers come back as one cue of format `notes`.
 */
export function readTranscript(name: string, file: string): Transcript {
  const lines = fileLines(file);
  const leftOut = makeLeftOut();
  const format = timedFormat(lines, name);
  const read = format ? { format, ...readTimedCues(lines, format, leftOut) } : readText(lines, leftOut);
  const recordedOn = ('recordedOn' in read ? read.recordedOn : undefined) ?? dayIn(name);
  const warnings = leftOut.warnings();
  if (read.cues.length === 0) warnings.push('No words were found in this file');
  return { ...read, warnings, ...(recordedOn !== undefined && { recordedOn }) };
}
