import { useEffect, useState } from 'react';

const shownFor = 10_000;

/** What is said of the last press: that it was done goes after a while, why it was not stays. */
export function useTold(): {
  told: string;
  hasFailed: boolean;
  tell: (said: { isDone: boolean; words: string }) => void;
} {
  const [said, setSaid] = useState({ isDone: false, words: '' });
  useEffect(() => {
    if (!said.isDone) return undefined;
    const timer = setTimeout(() => setSaid({ isDone: false, words: '' }), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return { told: said.words, hasFailed: !said.isDone && said.words !== '', tell: setSaid };
}
