import { escapePattern } from '../../core/text/escape-pattern.ts';
import type { MailVocabulary } from './mail-vocabulary.ts';
import { languages } from './vocabulary/languages.ts';

const escaped = (phrase: string): string => escapePattern(phrase).replaceAll(' ', String.raw`\s`);

/** The phrases of one kind in all languages as the source of a pattern, longest first; `also` are further patterns. */
export function phraseSource(kind: keyof MailVocabulary, also: string[] = []): string {
  const phrases = [...new Set(languages.flatMap((language) => language[kind]))];
  const sorted = phrases.sort((one, other) => other.length - one.length).map(escaped);
  return `(?:${[...also, ...sorted].join('|')})`;
}
