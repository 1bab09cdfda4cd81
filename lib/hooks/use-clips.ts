import { useEffect, useState } from 'react';
import { type PendingClip, removeClip, watchClips } from '../platform/clip-inbox.ts';

export type { PendingClip } from '../platform/clip-inbox.ts';

/** Pages that were saved and wait for their pains and tags, oldest first; `settle` takes one out of the inbox. */
export function useClips(): { clips: PendingClip[]; settle: (id: string) => void } {
  const [clips, setClips] = useState<PendingClip[]>([]);
  useEffect(() => watchClips(setClips), []);
  return { clips, settle: (id) => void removeClip(id) };
}
