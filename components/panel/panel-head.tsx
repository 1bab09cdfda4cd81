import { useState } from 'react';
import { useClips } from '../../lib/hooks/use-clips.ts';
import { showOptions } from '../../lib/hooks/use-page-actions.ts';
import { useSampleData } from '../../lib/hooks/use-sample-data.ts';
import { ClipSection } from '../library/clip-section.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { saySamplesRemoved } from './say-samples-removed.ts';

/** Above the person: the name of the tool, keys and options, and what waits for an answer. */
export function PanelHead() {
  const [isShowingKeys, setShowingKeys] = useState(false);
  const { clips, settle } = useClips();
  const { hasSamples, remove } = useSampleData();
  const clip = clips[0];
  return (
    <>
      <header className="-my-1 flex items-center justify-between gap-2 pl-1">
        <h1 className="text-xs font-semibold text-muted">Second Call</h1>
        <div>
          <Button look="quiet" aria-keyshortcuts="?" onClick={() => setShowingKeys(true)}>
            Keys
          </Button>
          <Button look="quiet" onClick={() => showOptions('sites')}>
            Options
          </Button>
        </div>
      </header>
      <KeysDialog isOpen={isShowingKeys} onClose={() => setShowingKeys(false)} />
      {hasSamples && (
        <Notice
          action={<Button onClick={() => void remove().then(saySamplesRemoved)}>Remove sample data</Button>}
        >
          These people are invented samples.
        </Notice>
      )}
      {clip && <ClipSection key={clip.id} pending={clip} onSettled={() => settle(clip.id)} />}
    </>
  );
}
