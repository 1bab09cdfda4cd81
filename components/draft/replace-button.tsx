import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** Asks before the rep's own words are replaced. */
export function ReplaceButton({ onReplace }: { onReplace: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const replace = () => {
    setAsking(false);
    onReplace();
  };
  return (
    <>
      <Button look="small" onClick={() => setAsking(true)}>
        Replace my text
      </Button>
      <Dialog title="Replace what you wrote?" isOpen={isAsking} onClose={() => setAsking(false)}>
        <p className="text-sm">
          Signature and quoted mail stay. In the draft, Ctrl+Z brings your words back.
        </p>
        <div className="mt-2 flex justify-end gap-2">
          <Button onClick={() => setAsking(false)}>Keep mine</Button>
          <Button look="primary" onClick={replace}>
            Replace
          </Button>
        </div>
      </Dialog>
    </>
  );
}
