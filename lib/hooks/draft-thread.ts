import { lastHeldTalk } from '../core/debrief/debriefed-talks.ts';
import type { TalkNotes } from '../core/mail/mail.ts';
import { localDateOf } from '../core/schedule/zoned-time.ts';
import type { Brief } from '../db/brief.ts';
import type { DraftScene } from './draft-jobs.ts';
import type { JobInput, JobOutput } from './job-answer.ts';
import type { LanguageJobs } from './language-jobs.ts';
import { type LanguageThread, sharedThread } from './language-thread.ts';
import { suggestionOf } from './suggestion-of.ts';

/** Whom a draft is to, and what they wrote last in the thread that is open (empty where nothing was). */
export type DraftAbout = { brief: Brief; threadText: string };

/** What was said of the last talk in its debrief, and the homework of the next step (R15, R19). */
function talkNotesOf({ talks, nextStep, input }: Brief): TalkNotes {
  const changed = lastHeldTalk(talks, Date.parse(input.now))?.buyerChange;
  const tasks = (lines: { text: string; dueAt?: number | undefined }[] = []) =>
    lines.map(({ text, dueAt }) => ({
      text,
      ...(dueAt !== undefined && { dueOn: localDateOf(dueAt, input.timeZone) }),
    }));
  return {
    ...(changed && changed.kind !== 'nothing' && changed.text !== '' && { change: changed.text }),
    ours: tasks(nextStep?.homework.ours),
    theirs: tasks(nextStep?.homework.theirs),
    agenda: nextStep?.agenda ?? [],
  };
}

function sceneOf({ brief, threadText }: DraftAbout): DraftScene {
  const made = suggestionOf(brief);
  if (!made) throw new Error('no lines could be made of these notes');
  const { input, noteIds, reviews, playbook, notes } = brief;
  return {
    input,
    noteIds,
    reviews,
    playbook,
    facts: new Map([...brief.facts, ...made.used]),
    situation: made.suggestion.situation,
    talk: talkNotesOf(brief),
    words: threadText || (notes[0]?.note.text ?? ''),
  };
}

let told: DraftAbout | undefined;

/**
 * Asks for a check or a mail beside the page; who it is about is told only when it is somebody else or something new.
 * Rejects where the notes could not be read.
 */
export async function askOfDraft<Name extends 'coach' | 'mail'>(
  about: DraftAbout,
  name: Name,
  input: JobInput<LanguageJobs, Name>,
  thread: LanguageThread = sharedThread(),
): Promise<JobOutput<LanguageJobs, Name>> {
  if (told?.brief !== about.brief || told.threadText !== about.threadText) {
    // Answered in turn, so nobody waits for it; where it fails, so does what follows.
    void thread.run('tellDraft', sceneOf(about)).catch(() => undefined);
    told = about;
  }
  try {
    return await thread.run(name, input);
  } catch (error) {
    // The thread may have been started anew, and knows nobody.
    told = undefined;
    throw error;
  }
}

/** Reads what a draft to this buyer will need before there is one: patterns are compiled when they are first used. */
export async function warmDraft(brief: Brief): Promise<void> {
  const about = { brief, threadText: '' };
  await askOfDraft(about, 'mail', {});
  await askOfDraft(about, 'coach', { subject: '', text: 'Hello,\n\nshall we speak at 10?' });
}
