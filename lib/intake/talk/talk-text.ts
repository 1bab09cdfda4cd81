import type { Role, Sides } from './role.ts';
import { type Person, speakerLabel } from './speaker-label.ts';
import type { Turn } from './turns-of.ts';

/** Who is who in a file, by the speaker's name as written. */
export type People = Readonly<Record<string, Person>>;

/** One line of a note holds about a paragraph. */
const paragraph = 600;
const longest = 4_000;
const sentenceEnd = /[.?!…]["')\]]?$/;

/** The parts of a turn as paragraphs that end where a sentence ends. */
function paragraphs(parts: readonly string[]): string[] {
  const found: string[] = [];
  let open: string[] = [];
  let length = 0;
  for (const part of parts) {
    open.push(part);
    length += part.length + 1;
    if (length < longest && (length < paragraph || !sentenceEnd.test(part))) continue;
    found.push(open.join(' '));
    [open, length] = [[], 0];
  }
  return open.length > 0 ? [...found, open.join(' ')] : found;
}

const nobody: Person = { role: 'unknown' };

/**
 * A talk as the text of a note, "Name: words" line by line, without whom the rep leaves out. Where a file names somebody,
 * words of nobody's are marked as such, else they would go on what was said before; where it names nobody there are no
 * names at all.
 */
export function talkText(turns: readonly Turn[], people: People, sides: Sides): string {
  const isNamed = turns.some(({ speaker }) => speaker !== undefined);
  const labels = new Map<string, string>();
  const labelOf = (speaker: string): string => {
    const known = labels.get(speaker) ?? speakerLabel(speaker, people[speaker] ?? nobody, sides);
    labels.set(speaker, known);
    return known;
  };
  const roleOf = (speaker: string | undefined): Role =>
    speaker === undefined ? 'unknown' : (people[speaker] ?? nobody).role;
  return turns
    .filter(({ speaker }) => roleOf(speaker) !== 'left_out')
    .flatMap(({ speaker, parts }) => {
      const head = isNamed ? `${labelOf(speaker ?? 'Unknown')}: ` : '';
      return paragraphs(parts).map((words) => head + words);
    })
    .join('\n');
}
