import type { PendingClip } from '../../lib/hooks/use-clips.ts';
import { type AssetDraft, useLibrary } from '../../lib/hooks/use-library.ts';
import { Section } from '../ui/section.tsx';
import { showToast } from '../ui/toast.ts';
import { AssetForm } from './asset-form.tsx';

type ClipSectionProps = { pending: PendingClip; onSettled: () => void };

/** A saved page on its way into the library: the rep adds the pains that it answers. */
export function ClipSection({ pending, onSettled }: ClipSectionProps) {
  const { save } = useLibrary();
  const { title, kind, text, excerpt, url, byline, siteName, publishedOn } = pending.clip;
  const start: AssetDraft = {
    kind,
    title,
    text: text || excerpt,
    url,
    byline,
    siteName,
    publishedOn,
    pains: [],
    tags: [],
  };
  const keep = (draft: AssetDraft) => {
    save(draft).then(
      () => {
        onSettled();
        void showToast('Saved to the library');
      },
      () => void showToast('Not saved. The page still waits here; try again.'),
    );
  };
  return (
    <Section name="Save to library">
      <p dir="auto" className="mb-2 text-xs text-muted">
        {[siteName, byline, publishedOn].filter(Boolean).join(' · ')}
      </p>
      <AssetForm key={pending.id} start={start} saveLabel="Save" onSave={keep} onCancel={onSettled} />
    </Section>
  );
}
