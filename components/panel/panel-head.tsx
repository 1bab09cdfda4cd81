import { useClips } from '../../lib/hooks/use-clips.ts';
import { showOptions } from '../../lib/hooks/use-page-actions.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { Notice } from '../ui/notice.tsx';

const SampleNotice = later(() => import('./sample-notice.tsx').then(({ SampleNotice }) => SampleNotice));
const ClipSection = later(() => import('../library/clip-section.tsx').then(({ ClipSection }) => ClipSection));

/** Above the person: what waits for an answer. Chrome shows the name of the tool itself. */
export function PanelHead({ isWelcomed }: { isWelcomed: boolean }) {
  const { clips, settle } = useClips();
  const clip = clips[0];
  return (
    <>
      <h1 className="sr-only">Second Call</h1>
      {!isWelcomed && (
        <Notice action={<Button onClick={() => showOptions('you')}>Say who you are</Button>}>
          Your own address is not known yet, and could be taken for a buyer’s.
        </Notice>
      )}
      <SampleNotice />
      {clip && <ClipSection key={clip.id} pending={clip} onSettled={() => settle(clip.id)} />}
    </>
  );
}
