import { useState } from 'react';
import { Button } from '../ui/button.tsx';

/** Asks before the rep's own words are replaced; they come back with Ctrl+Z in the draft. */
export function ReplaceButton({ onReplace }: { onReplace: () => void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <Button look="small" onClick={() => setAsking(true)}>
        Replace my text
      </Button>
    );
  return (
    <fieldset aria-label="Replace my text" className="flex flex-wrap items-center gap-1 text-sm">
      <span>Replace what you wrote? Signature and quote stay.</span>
      <Button
        look="small"
        onClick={() => {
          setAsking(false);
          onReplace();
        }}
      >
        Replace
      </Button>
      <Button look="small" onClick={() => setAsking(false)}>
        Keep mine
      </Button>
    </fieldset>
  );
}
