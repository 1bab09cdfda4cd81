import { useEffect, useState } from 'react';

const shownFor = 1_800;

/** Copies a text and says so for a moment; a refused clipboard is said in words too. */
export function useCopy(): { copied: string; copy: (text: string) => Promise<void> } {
  const [copied, setCopied] = useState('');
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(''), shownFor);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('Copied'),
      () => setCopied('Not copied: press Ctrl+C'),
    );
  return { copied, copy };
}
