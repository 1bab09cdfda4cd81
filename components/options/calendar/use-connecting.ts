import { useState } from 'react';
import type { Connected } from '../../../lib/hooks/use-calendars.ts';

/** Runs one connection at a time; `fault` says what came of it where it failed. `run` starts its work synchronously. */
export function useConnecting(onDone: () => void) {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const run = (work: () => Promise<Connected>) => {
    if (isBusy) return;
    // First of all: a permission can be asked for only in the click itself.
    const asked = work();
    setBusy(true);
    setFault('');
    asked
      .then(
        (answer) => (answer.ok ? onDone() : setFault(answer.sentence)),
        () => setFault('That did not work. Try again.'),
      )
      .finally(() => setBusy(false));
  };
  return { isBusy, fault, run };
}
