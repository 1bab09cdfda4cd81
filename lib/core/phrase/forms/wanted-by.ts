import { findVerb } from '../grammar.ts';
import { verbForms } from '../verb-forms.ts';
import { adverbs, determiners, prepositions } from '../vocabulary/en/describing-words.ts';
import { lower } from '../words.ts';
import type { Form } from './form.ts';

const readyBy =
  /^(?:the |your )?(.{2,50}?) ((?:to be )?(?:live|done|ready|in place|sorted|fixed|finished|gone|up and running|rolled out|signed|over) (?:by|before|until|in time for|from|in|on) .+)$/;

/** "SSO live by the end of Q2", "new tills in place before Easter": not how it is but how it is to be. */
export const sayWantedBy: Form = ({ text, words, kind }) => {
  if (kind !== 'deadline' && kind !== 'goal') return null;
  const [, thing, state] = readyBy.exec(text) ?? [];
  const first = lower(words, 0);
  if (thing === undefined || state === undefined || findVerb(words) >= 0) return null;
  if (
    verbForms(first).length > 0 ||
    adverbs.has(first) ||
    prepositions.has(first) ||
    first === 'not' ||
    first === 'no' ||
    first === 'you'
  )
    return null;
  const article = determiners.has(first) && !/^(?:the|your)$/.test(first) ? '' : articleOf(text);
  return `you want ${article}${thing} ${state}`;
};

const articleOf = (text: string) => /^(?:the |your )/.exec(text)?.[0] ?? '';
