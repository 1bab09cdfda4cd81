import { isNoteHeading } from './note-words.ts';

/** How much a label looks like a speaker: a name, a handle that has to recur, or a heading of notes. */
export type LabelKind = 'name' | 'handle' | 'heading';

/** A line's or cue's text that begins with "Label:". */
export type Labelled = { label: string; kind: LabelKind; text: string };

const longest = 80;
const roles = new Set(
  'me them you us we they rep ae seller sales host guest customer client prospect buyer agent interviewer'.split(
    ' ',
  ),
);
const particles = new Set(
  'de da di do dos das du del della den der van von zu la le el al bin ibn ben bint y e und and of the ten ter af'.split(
    ' ',
  ),
);
const tail = /\s*(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])$/;
const title = /^(?:\p{Lu}\.){1,4}$|^(?:Dr|Mr|Mrs|Ms|Prof|Ing|St|Jr|Sr|Sra|Hr|Fr|Dipl|Mag)\.$/u;
const bigWord = /^[\p{Lu}\p{Lt}\p{Lo}\p{M}][\p{L}\p{M}\p{N}'’ʼ.\-_·&/@|]*$/u;
const address = /^[^\s@:]{1,64}@[^\s@:]{1,64}$/;
const month = /(?:^|\s)(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?(?=[\s,]|$)/iu;
const dayNumber = /(?:^|\s)\d{1,2}(?:st|nd|rd|th)?(?=[\s,]|$)|(?:19|20)\d\d/;
const dialIn = /^\+?\d[\d\s().*-]{6,20}$/;

/** Whether words can be a speaker's name; undefined where they cannot. A company in brackets behind it is fine. */
export function speakerKind(label: string): LabelKind | undefined {
  if (label.length > longest || label === '') return undefined;
  if (isNoteHeading(label)) return 'heading';
  if (dayNumber.test(label) && (month.test(label) || /(?:19|20)\d\d/.test(label))) return undefined;
  const name = label.replace(tail, '');
  if (address.test(name) || dialIn.test(name) || roles.has(name.toLowerCase())) return 'name';
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > 6 || !/\p{L}/u.test(name)) return undefined;
  if (words.every((word, at) => isNameWord(word, at))) return 'name';
  return words.length <= 3 && words.every((word) => /^[\p{L}\p{M}\p{N}'’_.&-]+$/u.test(word))
    ? 'handle'
    : undefined;
}

function isNameWord(word: string, at: number): boolean {
  if (title.test(word)) return true;
  if (word.endsWith('.') || /\p{L}\.\p{Ll}{2,}/u.test(word)) return false;
  if (bigWord.test(word)) return true;
  return at > 0 && (particles.has(word) || /^(?:\d{1,4}|[&+|/-]|\p{Ll}\p{Lu}\S*)$/u.test(word));
}

const labelled = /^\s*(?:>>\s*|[-–]\s+)?(\[?)([^:：\s[\]][^:：\n]{0,78}?)(\]?)\s?(?::(?=\s|$)|：)\s*/u;

/** Parts "Sarah Okafor: Thursday works" at its colon; undefined where what stands before it can be no name. */
export function splitLabel(text: string): Labelled | undefined {
  const found = labelled.exec(text.slice(0, 200));
  if (!found) return undefined;
  const [whole, open, label = '', close] = found;
  if (open !== close && !(open === '[' && close === ']')) return undefined;
  const kind = speakerKind(label.trim());
  return kind && { label: label.trim(), kind, text: text.slice(whole.length) };
}

/**
 * The labels of a file that are speakers; `total` counts its lines or cues with and without a label.
 * "Budget: 45k" beside "Team: 12" is a list of notes; names that recur, or stand in most rows, are a talk.
 */
export function voteSpeakers(
  labels: (Labelled | undefined)[],
  total: number,
  isTranscript: boolean,
): Set<string> {
  const counts = new Map<string, { kind: LabelKind; count: number }>();
  for (const row of labels) {
    if (!row) continue;
    const known = counts.get(row.label);
    if (known) known.count += 1;
    else counts.set(row.label, { kind: row.kind, count: 1 });
  }
  const sum = (kind: LabelKind) =>
    [...counts.values()].reduce((total, entry) => total + (entry.kind === kind ? entry.count : 0), 0);
  const [names, handles, headings] = [sum('name'), sum('handle'), sum('heading')];
  const recurring = [...counts.values()].filter(({ kind, count }) => kind === 'name' && count > 1).length;
  const distinct = [...counts.values()].filter(({ kind }) => kind === 'name').length;
  const isTalk =
    isTranscript ||
    (names > 1 &&
      headings * 3 <= names &&
      (names * 2 >= total
        ? names < 4 || distinct * 4 <= names * 3
        : recurring > 1 && names >= 6 && names * 8 >= total));
  const withHandles = (names + handles) * 5 >= total * 4 && counts.size * 3 <= (names + handles) * 2;
  const kinds = new Set<LabelKind>();
  if (names > 0 && isTalk) kinds.add('name');
  if (withHandles && headings * 3 <= names + handles) kinds.add('name').add('handle');
  return new Set(
    [...counts]
      .filter(([, { kind, count }]) => kinds.has(kind) && (kind === 'name' || count > 1))
      .map(([label]) => label),
  );
}
