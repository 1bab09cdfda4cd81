import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '../core/model/settings.ts';
import { findTitles } from '../db/repos/meetings.ts';
import { changeSettings } from '../db/repos/settings.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';

/** `keys` are several where calendars have a meeting under names of their own: words that are the same are one line. */
export type Muted = { kind: 'mutedPeople' | 'mutedMeetings'; keys: string[]; words: string };

const gone = 'A meeting that is not in your calendar now';

/** Whom and what the rep does not want to hear of, in words, and how to hear of it again. */
export function useMuted({ guard }: Pick<Settings, 'guard'>): {
  muted: Muted[];
  unmute: (muted: Muted) => Promise<Undo>;
} {
  const db = useDatabase();
  const meetings = guard?.mutedMeetings ?? [];
  const titles = useLiveQuery(() => findTitles(db, meetings), [db, meetings.join('\n')]);
  return {
    muted: [
      ...(guard?.mutedPeople ?? []).map((email) => ({
        kind: 'mutedPeople' as const,
        keys: [email],
        words: email,
      })),
      ...[...Map.groupBy(meetings, (uid) => titles?.get(uid) || gone)].map(([words, keys]) => ({
        kind: 'mutedMeetings' as const,
        keys,
        words,
      })),
    ],
    unmute: ({ kind, keys }) =>
      changeSettings(db, ({ guard: stored }) => ({
        guard: {
          mutedMeetings: [],
          mutedPeople: [],
          ...stored,
          [kind]: (stored?.[kind] ?? []).filter((one) => !keys.includes(one)),
        },
      })),
  };
}
