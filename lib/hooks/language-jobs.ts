import { type Prefill, prefillDebrief } from '../core/debrief/prefill.ts';
import type { AskedOf, TalkNote } from '../core/debrief/read-talk.ts';
import type { Fact } from '../core/contract/facts.ts';
import type { NextStepOutput } from '../core/contract/next-step.ts';
import type { HistoryEntry, SuggestInput } from '../core/contract/suggest.ts';
import type { Transcript } from '../core/contract/transcript.ts';
import { extractFacts } from '../core/language/extract-facts.ts';
import type { FactKind } from '../core/model/fact-kinds.ts';
import { readNextStep } from '../core/nextstep/read-next-step.ts';
import { factsRequest } from '../core/suggest/facts-request.ts';
import { freshReader } from '../core/suggest/fresh-reader.ts';
import { readLength } from '../core/suggest/read-length.ts';
import { readingKey } from '../db/reading-key.ts';
import type { Readings } from '../db/stored-facts.ts';
import { decodeText } from '../intake/file/decode-text.ts';
import { guessRole, type Role, type Sides } from '../intake/talk/role.ts';
import { type Overview, overviewOf } from '../intake/talk/overview.ts';
import { type People, talkText } from '../intake/talk/talk-text.ts';
import { type Turn, turnsOf } from '../intake/talk/turns-of.ts';
import { readTranscript } from '../intake/transcript/read-transcript.ts';
import { attempt } from './attempt.ts';
import { createDealJobs } from './deal-jobs.ts';
import { createDraftJobs } from './draft-jobs.ts';
import { keepingReader, type ReadBrief } from './keeping-reader.ts';
import { noteFactsOf } from './note-facts-of.ts';
import type { Step } from './job-answer.ts';
import { createThreadJobs } from './thread-jobs.ts';

export type SourceFile = { name: string; bytes: Uint8Array } | { name: string; text: string };

type Asked = Required<Pick<SuggestInput, 'timeZone' | 'self' | 'contact'>>;

/** A file that was read, and who its speakers most likely are; or why it was not. */
export type Opened = { overview: Overview; roles: Record<string, Role | undefined> } | { refusal: string };

export type TalkRequest = Asked & Pick<HistoryEntry, 'at'> & { kind: 'call' | 'meeting'; people: People };

/** A talk as it would be stored, and what is understood of it. */
export type TalkReading = {
  text: string;
  source: 'transcript' | 'notes';
  summary?: string;
  /** How many facts of each kind, the text and the summary together. */
  counts: Partial<Record<FactKind, number>>;
  nextStep: Omit<NextStepOutput, 'id'>;
  /** The facts under the keys by which the panel looks for them. */
  readings: Readings;
  /** False where only the beginning is read. */
  isWhole: boolean;
};

/** What one note holds (`maxText` of the editor). */
const longestNote = 5_000_000;

/**
 * Everything that is read beside the page: files, the talk in them, long notes, and drafts. Knows the file opened last,
 * and whom drafts are to.
 */
export function createLanguageJobs() {
  let open: { transcript: Transcript; turns: Turn[] } | undefined;

  function openFile(file: SourceFile & { sides: Sides }, onStep: (step: Step) => void): Opened {
    onStep({ step: 0, of: 2, words: 'Reading the file' });
    const decoded = 'text' in file ? { text: file.text } : decodeText(file.bytes);
    if ('refusal' in decoded) return decoded;
    onStep({ step: 1, of: 2, words: 'Looking for who speaks' });
    const transcript = readTranscript(file.name, decoded.text);
    const turns = turnsOf(transcript);
    const overview = overviewOf(transcript, turns);
    if (overview.words === 0) return { refusal: 'No words were found in this file.' };
    if (overview.length > longestNote)
      return { refusal: 'One note holds five million characters. Cut this file in parts and import those.' };
    open = { transcript, turns };
    const roles = overview.speakers.map(({ name }) => [name, guessRole(name, file.sides)] as const);
    return { overview, roles: Object.fromEntries(roles) };
  }

  function readTalk(asked: TalkRequest, onStep: (step: Step) => void): TalkReading {
    if (!open) throw new Error('no file is open');
    const { transcript, turns } = open;
    const isNamed = transcript.speakers.length > 0;
    const text =
      transcript.format === 'notes' ? (transcript.cues[0]?.text ?? '') : talkText(turns, asked.people, asked);
    const source = isNamed ? 'transcript' : 'notes';
    const { at, kind } = asked;
    const talk: HistoryEntry = { type: kind, at, text: text.slice(0, readLength), source };
    const summary: HistoryEntry = {
      type: 'note',
      at,
      text: transcript.notes?.slice(0, readLength),
      source: 'notes',
    };
    const entries = transcript.notes === undefined ? [talk] : [talk, summary];
    onStep({ step: 0, of: 2, words: 'Looking for facts' });
    const readings = new Map<string, Fact[]>(
      entries.map((entry) => {
        const request = factsRequest(entry, asked);
        return [readingKey('facts', request), extractFacts(request)];
      }),
    );
    onStep({ step: 1, of: 2, words: 'Looking for the next step' });
    const [facts = []] = readings.values();
    const nextStep = readNextStep(factsRequest(talk, asked), { facts });
    return {
      text,
      source,
      ...(transcript.notes !== undefined && { summary: transcript.notes }),
      counts: countKinds([...readings.values()].flat()),
      nextStep,
      readings,
      isWhole: text.length <= readLength,
    };
  }

  return {
    ...createDealJobs(),
    ...createDraftJobs(),
    ...createThreadJobs(),
    openFile,
    readTalk,
    /** How a pasted text would be read. */
    recognise: ({ text }: { text: string }): Overview => {
      const transcript = readTranscript('', text);
      return overviewOf(transcript, turnsOf(transcript));
    },
    /** What the notes of a talk, oldest first, answer of its debrief. */
    readDebrief: ({ notes, asked }: { notes: TalkNote[]; asked: AskedOf }): Prefill =>
      prefillDebrief(notes, asked),
    /** What the panel would have to read for a brief, under the keys by which it looks for it. */
    readBrief: (brief: ReadBrief): Readings => {
      const reading = keepingReader(brief, freshReader);
      // What breaks here breaks in the panel too, which says so.
      for (const index of brief.input.history.keys()) attempt(() => noteFactsOf(brief, reading, index));
      return new Map([...reading.used].filter(([key]) => !brief.facts.has(key)));
    },
  };
}

function countKinds(facts: readonly Fact[]): TalkReading['counts'] {
  const counts: TalkReading['counts'] = {};
  for (const { kind } of facts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export type LanguageJobs = ReturnType<typeof createLanguageJobs>;
