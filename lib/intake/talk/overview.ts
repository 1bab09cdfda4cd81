import type { Transcript } from '../../core/contract/transcript.ts';
import type { Turn } from './turns-of.ts';

export type SpeakerOverview = { name: string; turns: number; firstLine: string };

/** What a file holds, for a look at it before anything is imported. */
export type Overview = Pick<Transcript, 'format' | 'title' | 'recordedOn' | 'warnings'> & {
  turns: number;
  words: number;
  minutes?: number;
  /** In the order in which they speak. */
  speakers: SpeakerOverview[];
  /** A note taker's summary stands beside the talk. */
  hasSummary: boolean;
  /** How much text it is, in characters. */
  length: number;
};

const lineLength = 140;

function minutesOf({ cues }: Transcript): number | undefined {
  const last = cues.reduce((latest, { start = 0, end = start }) => Math.max(latest, end), 0);
  return last > 0 && last < 86_400 ? Math.max(1, Math.round(last / 60)) : undefined;
}

export function overviewOf(transcript: Transcript, turns: readonly Turn[]): Overview {
  const speakers = new Map<string, SpeakerOverview>();
  let [words, length] = [0, 0];
  for (const { speaker, parts } of turns) {
    for (const part of parts) {
      length += part.length + 1;
      words += part.split(' ').length;
    }
    if (speaker === undefined) continue;
    const known = speakers.get(speaker);
    if (known) known.turns += 1;
    else
      speakers.set(speaker, {
        name: speaker,
        turns: 1,
        firstLine: (parts[0] ?? '').slice(0, lineLength),
      });
  }
  const minutes = minutesOf(transcript);
  const { format, title, recordedOn, warnings, notes } = transcript;
  return {
    format,
    warnings,
    turns: turns.length,
    words,
    length: length + (notes?.length ?? 0),
    speakers: [...speakers.values()],
    hasSummary: notes !== undefined,
    ...(minutes !== undefined && { minutes }),
    ...(title !== undefined && { title }),
    ...(recordedOn !== undefined && { recordedOn }),
  };
}
