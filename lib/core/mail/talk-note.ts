import type { HistoryEntry } from '../contract/suggest.ts';
import type { TalkNotes } from './mail.ts';

/**
 * What was said of the last talk in its debrief, as a note written `at` (ISO 8601): the rep knows it though it stands in
 * no history, so a mail that tells it again claims nothing new. Undefined where nothing was said.
 */
export function talkNote(
  { change = '', ours = [], theirs = [] }: TalkNotes,
  at: string,
): HistoryEntry | undefined {
  const tasks = [...ours, ...theirs].map(({ text, dueOn }) =>
    dueOn === undefined ? text : `${text} by ${dueOn}`,
  );
  const text = [...tasks, change].filter((line) => line !== '').join('\n');
  return text === '' ? undefined : { type: 'note', at, text };
}
