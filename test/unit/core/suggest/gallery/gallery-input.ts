import type { HistoryEntry, SuggestInput } from '../../../../../lib/core/contract/suggest.ts';
import { suggestInputSchema } from '../../../../../lib/core/contract/suggest.ts';
import type { GalleryCase } from './gallery-case.ts';
import { galleryAssets } from './gallery-assets.ts';

const heldAt: Partial<Record<NonNullable<GalleryCase['situation']>, string>> = {
  went_dark: '2026-11-02T14:00:00',
  nurture: '2026-10-26T14:00:00',
  call_back_later: '2026-10-05T14:00:00',
};

/** The history of a gallery case: its note as a talk on Monday, read on Wednesday morning. */
export function galleryInput({
  name,
  note,
  contact,
  source,
  situation,
  after = [],
  before = [],
  input,
}: GalleryCase): SuggestInput {
  const talk: HistoryEntry[] =
    note === ''
      ? []
      : [
          {
            type: 'call',
            at: heldAt[situation ?? 'after_good_call'] ?? '2026-11-16T14:00:00',
            minutes: 25,
            text: note,
            ...(source && { source }),
          },
        ];
  return suggestInputSchema.parse({
    id: name,
    now: '2026-11-18T09:00:00',
    timeZone: 'Europe/Berlin',
    self: { name: 'Nora Vance', email: 'nora@tallyhook.example', company: 'Tallyhook' },
    contact,
    assets: galleryAssets,
    history: [...before, ...talk, ...after],
    ...input,
  });
}

/** A line without "Hi Lotte, it's Nora from Tallyhook.", which stands before every opener. */
export const withoutCaller = (line: string | undefined): string | null =>
  line === undefined ? null : line.replace(/^.*? from Tallyhook\. /, '');

/** The lines that a rep could say, the best first; null is silence. */
export const linesWanted = (opener: GalleryCase['opener']): readonly (string | null)[] =>
  Array.isArray(opener) ? opener : [opener as string | null];
