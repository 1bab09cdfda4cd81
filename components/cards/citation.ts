import { ruleWords, sourceWords } from './rule-words.ts';

const ids = (text: string, pattern: RegExp): string[] => [...new Set(text.match(pattern))];

/** "R26 · S4" with both in plain words: which rule a line follows, and who wrote it down. */
export function citation(rule: string, source: string): { ids: string; words: string } {
  const rules = ids(`${rule} ${source}`, /\bR\d{1,2}\b/g);
  const sources = ids(source, /\bS\d\b/g);
  return {
    ids: [rules.join(' '), sources.join(' ')].filter(Boolean).join(' · '),
    words: [...rules.map(ruleWords), sourceWords(sources)].filter(Boolean).join(' '),
  };
}
