import { useEffect, useState } from 'react';
import type { Brief } from '../db/brief.ts';

const restMs = 400;

/** The brief once it rests: with each key in a note comes another one. That of another person comes at once. */
export function useRested(brief: Brief | undefined): Brief | undefined {
  const [rested, setRested] = useState(brief);
  const isSame = rested?.contact.id === brief?.contact.id;
  if (!isSame) setRested(brief);
  useEffect(() => {
    const timer = setTimeout(() => setRested(brief), restMs);
    return () => clearTimeout(timer);
  }, [brief]);
  return isSame ? rested : brief;
}
