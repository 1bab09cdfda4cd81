import { instantOf, localDateOf } from '../core/schedule/zoned-time.ts';
import type { Brief } from '../db/brief.ts';
import { findImported, saveImport } from '../db/save-import.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';
import { openLanguageThread } from './language-thread.ts';
import type { RecapMail } from './thread-jobs.ts';

/** The mail goes out soon after the talk; of another day only the day is known. */
function timeOf(on: string, { sentAt }: RecapMail, minutes: number, timeZone: string): number {
  return on === localDateOf(sentAt, timeZone) ? sentAt - minutes * 60_000 : instantOf(on, '12:00', timeZone);
}

/**
 * Makes a conversation of a note taker's mail, read as the import reads a file: who spoke, what was found, its own words and
 * its summary. Null where the same talk was kept before; rejects where it cannot be read.
 */
export function useKeepRecap({ contact, input }: Brief) {
  const db = useDatabase();
  const { timeZone, self, contact: buyer } = input;
  const asked = { timeZone, self, contact: buyer };
  return async (recap: RecapMail): Promise<Undo | null> => {
    const thread = openLanguageThread();
    try {
      const file = { name: 'recap.txt', text: recap.text, sides: asked };
      const opened = await thread.run('openFile', file);
      if ('refusal' in opened) throw new Error(opened.refusal);
      const { overview, roles } = opened;
      const { recordedOn, minutes } = overview;
      const on = recordedOn ?? recap.on ?? localDateOf(recap.sentAt, timeZone);
      const at = Math.min(timeOf(on, recap, minutes ?? 0, timeZone), recap.sentAt);
      const people = Object.fromEntries(
        overview.speakers.map(({ name }) => [name, { role: roles[name] ?? 'unknown' }] as const),
      );
      const kind = 'meeting';
      const talk = await thread.run('readTalk', { ...asked, kind, at: new Date(at).toISOString(), people });
      const { text, source, summary, readings } = talk;
      if ((await findImported(db, contact.id, text)) !== undefined) return null;
      const title = overview.title ?? recap.title;
      return await saveImport(db, contact, { kind, at, minutes, title, text, source, summary, readings });
    } finally {
      thread.close();
    }
  };
}
