import type { Cue, Transcript } from '../../core/contract/transcript.ts';

/** What one person said in one go, in the pieces of the file; without a speaker where the file names nobody. */
export type Turn = { speaker?: string | undefined; parts: string[] };

type Said = { speaker?: string | undefined; text: string };

/** "Maya: hello\nSarah: hi" in one cue: captions of several voices at once. */
function apart(cue: Cue, speakers: readonly string[]): Said[] {
  if (cue.speaker !== undefined || !cue.text.includes(': ')) return [cue];
  return cue.text.split('\n').map((line) => {
    const speaker = speakers.find((name) => line.startsWith(`${name}: `));
    return speaker === undefined ? { text: line } : { speaker, text: line.slice(speaker.length + 2) };
  });
}

/** The cues of a transcript as turns: captions cut sentences in two, so what the same person goes on to say is joined. */
export function turnsOf({ cues, speakers }: Pick<Transcript, 'cues' | 'speakers'>): Turn[] {
  const turns: Turn[] = [];
  for (const { speaker, text } of cues.flatMap((cue) => apart(cue, speakers))) {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words === '') continue;
    const last = turns.at(-1);
    if (last && last.speaker === speaker) last.parts.push(words);
    else turns.push({ speaker, parts: [words] });
  }
  return turns;
}
