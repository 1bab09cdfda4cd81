import { useLiveQuery } from 'dexie-react-hooks';
import type { Settings } from '../core/model/settings.ts';
import { findTitles } from '../db/repos/meetings.ts';
import { changeSettings } from '../db/repos/settings.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';

export type Muted = { kind: 'mutedPeople' | 'mutedMeetings'; key: string; words: string };

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
        key: email,
        words: email,
      })),
      ...meetings.map((key) => ({
        kind: 'mutedMeetings' as const,
        key,
        words: titles?.get(key) || 'A meeting that is not in your calendar now',
      })),
    ],
    unmute: ({ kind, key }) =>
      changeSettings(db, ({ guard: stored }) => ({
        guard: {
          mutedMeetings: [],
          mutedPeople: [],
          ...stored,
          [kind]: (stored?.[kind] ?? []).filter((one) => one !== key),
        },
      })),
  };
}
