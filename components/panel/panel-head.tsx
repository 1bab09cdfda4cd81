import { useClips } from '../../lib/hooks/use-clips.ts';
import { useSampleData } from '../../lib/hooks/use-sample-data.ts';
import { ClipSection } from '../library/clip-section.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { saySamplesRemoved } from './say-samples-removed.ts';

/** Above the person: what waits for an answer. Chrome shows the name of the tool itself. */
export function PanelHead() {
  const { clips, settle } = useClips();
  const { hasSamples, remove } = useSampleData();
  const clip = clips[0];
  return (
    <>
      <h1 className="sr-only">Second Call</h1>
      {hasSamples && (
        <Notice
          action={
            <Button look="quiet" onClick={() => void remove().then(saySamplesRemoved)}>
              Remove sample data
            </Button>
          }
        >
          Invented samples.
        </Notice>
      )}
      {clip && <ClipSection key={clip.id} pending={clip} onSettled={() => settle(clip.id)} />}
    </>
  );
}
