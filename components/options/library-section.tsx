import { useState } from 'react';
import type { ValueAsset } from '../../lib/core/model/entities.ts';
import { type AssetDraft, useLibrary } from '../../lib/hooks/use-library.ts';
import { AssetForm } from '../library/asset-form.tsx';
import { assetKindWords } from '../library/asset-kind-words.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { showToast, showUndo } from '../ui/toast.ts';

const blank: AssetDraft = { kind: 'case_study', title: '', text: '', pains: [], tags: [] };

type RowProps = { asset: ValueAsset; usedWith: string; onEdit: () => void; onDelete: () => void };

function AssetRow({ asset, usedWith, onEdit, onDelete }: RowProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-2">
      <div className="min-w-[min(10rem,100%)] flex-1" dir="auto">
        <p className="font-semibold">{asset.title}</p>
        <p className="text-sm text-muted">
          {[assetKindWords[asset.kind], asset.siteName, ...asset.tags].filter(Boolean).join(' · ')}
        </p>
        {asset.pains.length > 0 && <p className="text-sm">Answers: {asset.pains.join('; ')}</p>}
        {usedWith && <p className="text-sm text-muted">Used with {usedWith}</p>}
      </div>
      <div className="flex gap-1">
        <Button look="quiet" aria-label={`Edit ${asset.title}`} onClick={onEdit}>
          Edit
        </Button>
        <Button look="quiet" aria-label={`Delete ${asset.title}`} onClick={onDelete}>
          Delete
        </Button>
      </div>
    </div>
  );
}

/** The value library: what answers which pain, and who had it already. */
export function LibrarySection() {
  const { assets, save, remove } = useLibrary();
  const [editing, setEditing] = useState<string | null>(null);
  const close = () => setEditing(null);
  const keep = (draft: AssetDraft) => void save(draft).then(close, () => showToast('Not saved. Try again.'));
  const take = (asset: ValueAsset) =>
    void remove(asset).then((undo) => showUndo(`“${asset.title}” deleted`, undo));
  return (
    <Section
      name="Library"
      id="library"
      aside={
        <Button look="quiet" onClick={() => setEditing('new')}>
          Add by hand
        </Button>
      }
    >
      {editing === 'new' && <AssetForm start={blank} saveLabel="Save" onSave={keep} onCancel={close} />}
      {assets?.length === 0 && editing === null && (
        <p className="text-muted">
          Nothing here yet. Right-click a page and choose “Save this page”, or add by hand.
        </p>
      )}
      <ul className="divide-y divide-edge">
        {assets?.map(({ asset, usedWith }) => (
          <li key={asset.id} className="py-2">
            {editing === asset.id ? (
              <AssetForm start={asset} saveLabel="Save" onSave={keep} onCancel={close} />
            ) : (
              <AssetRow
                asset={asset}
                usedWith={usedWith}
                onEdit={() => setEditing(asset.id)}
                onDelete={() => take(asset)}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
