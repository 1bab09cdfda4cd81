import { type RefObject, useEffect, useState } from 'react';
import type { Conversation } from '../core/model/entities.ts';
import type { ContactId } from '../core/model/ids.ts';
import type { Brief } from '../db/brief.ts';
import { findImported } from '../db/save-import.ts';
import type { Role } from '../intake/talk/role.ts';
import type { Person } from '../intake/talk/speaker-label.ts';
import { useDatabase } from './database-context.ts';
import type { TalkReading } from './language-jobs.ts';
import type { LanguageThread } from './language-thread.ts';

/** A speaker as the rep has them; without a role while they have not been asked. */
export type Answer = Omit<Person, 'role'> & { role?: Role | undefined };

/** What decides how a talk is read: what kind it was, when it was held, and who is who. */
export type TalkDraft = {
  kind: Extract<Conversation['kind'], 'call' | 'meeting'>;
  at: number;
  people: Readonly<Record<string, Answer>>;
};

/** What was understood for one draft; another draft waits for its own. */
type Read = { of: TalkDraft; talk: TalkReading; importedAt: number | undefined };

/** So long a change waits for the next one before everything is read again. */
const settleMs = 150;

const personOf = ({ role = 'unknown', name }: Answer): Person => ({ role, name });

/** Reads the talk that is open in `thread` as the draft has it, and again with each change. */
export function useTalkReading(
  thread: RefObject<LanguageThread | undefined>,
  draft: TalkDraft | null,
  contactId: ContactId,
  input: Brief['input'],
  onFailed: () => void,
) {
  const db = useDatabase();
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    const own = thread.current;
    if (!draft || !own) return undefined;
    let isGone = false;
    const readTalk = async () => {
      const { kind, at } = draft;
      const { timeZone, self, contact } = input;
      const known = Object.entries(draft.people).map(([name, answer]) => [name, personOf(answer)] as const);
      const asked = { timeZone, self, contact, kind, at: new Date(at).toISOString() };
      const talk = await own.run('readTalk', { ...asked, people: Object.fromEntries(known) });
      const importedAt = await findImported(db, contactId, talk.text);
      if (!isGone) setRead({ of: draft, talk, importedAt });
    };
    const timer = setTimeout(
      () => void readTalk().catch(() => isGone || onFailed()),
      read === null ? 0 : settleMs,
    );
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
    // A panel's brief is made anew with every minute: what stood in it when the file was opened holds.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [draft]);
  return {
    talk: draft ? read?.talk : undefined,
    importedAt: draft ? read?.importedAt : undefined,
    /** Whether it is of this very draft. */
    isCurrent: draft !== null && read?.of === draft,
  };
}
