import { useEffect, useState } from 'react';
import { calm, tellShown } from './calm.ts';

const patienceMs = 1_500;

let painted: (() => void) | undefined;
const whenPainted = new Promise<void>((resolve) => {
  painted = resolve;
});

/** The three lines stand on screen. */
export function tellPainted(): void {
  tellShown(true);
  painted?.();
}

/**
 * False until the first lines were painted and nobody waits for the page: what only counts, asks or reminds takes its turn
 * then. With nobody on screen there are no lines to wait for.
 */
export function useSettledPanel(): boolean {
  const [isSettled, setSettled] = useState(false);
  useEffect(() => {
    let isGone = false;
    const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
    void Promise.race([whenPainted, patience])
      .then(calm)
      .then(() => isGone || setSettled(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isSettled;
}
