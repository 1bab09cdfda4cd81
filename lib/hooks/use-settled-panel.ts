import { useEffect, useState } from 'react';
import { idle } from './idle.ts';

const patienceMs = 1_500;

let painted: (() => void) | undefined;
const whenPainted = new Promise<void>((resolve) => {
  painted = resolve;
});

/** The three lines stand on screen for the first time. */
export const tellPainted = (): void => painted?.();

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
      .then(idle)
      .then(() => isGone || setSettled(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isSettled;
}
