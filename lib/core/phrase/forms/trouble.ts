import { determiners, prepositions } from '../vocabulary/en/describing-words.ts';
import { findVerb, isMass, isPlural } from '../grammar.ts';
import { lower } from '../words.ts';
import type { Form } from './form.ts';

const named =
  /^(?:.*['’]s |the |her |his |their |our )?((?:main|biggest|real|key|number one|top|big) (?:headache|pain|issue|problem|worry|concern|bottleneck|challenge|trouble|priority|fear|complaint|frustration|annoyance|wish|risk|goal|cost))$/;

/** "Biggest fear: another data breach" → "your biggest fear is another data breach". */
export const sayTrouble: Form = ({ text, words, label }) => {
  const trouble = named.exec(label ?? '')?.[1];
  const first = lower(words, 0);
  const last = words.at(-1)?.text ?? '';
  if (trouble === undefined || words.length > 8 || /[,:;]/.test(text) || findVerb(words) >= 0) return null;
  if (prepositions.has(first) || first === 'to') return null;
  return determiners.has(first) || isPlural(last) || isMass(last) ? `your ${trouble} is ${text}` : null;
};
