import { possibleStarts } from './possible-starts.ts';

/** Where a word, or a sign, may begin in a text: after anything but a letter, a digit, an underscore or `'`. */
let lastText = '';
let lastPlaces: number[] = [];

const isInWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  code === 39;

/** Many patterns ask about one clause after another, so the places of the last text are kept. */
function placesIn(text: string): number[] {
  if (text === lastText) return lastPlaces;
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (at === 0 || !isInWord(text.charCodeAt(at - 1))) places.push(at);
  lastText = text;
  lastPlaces = places;
  return places;
}

/**
 * A pattern of whole words that is tried only where one of its first letters stands: a page of notes asks some fifty
 * patterns about two thousand clauses, and nearly every answer is no.
 */
export class WordPattern extends RegExp {
  private readonly mayStart: ReturnType<typeof possibleStarts>;

  /** `source` without the word bounds around it. */
  constructor(source: string) {
    super(`(?<![\\w'])(?:${source})(?![\\w])`, 'y');
    this.mayStart = possibleStarts(source);
  }

  override exec(text: string): RegExpExecArray | null {
    for (const place of placesIn(text)) {
      if (this.mayStart !== null && !this.mayStart(text[place] ?? '', text[place + 1] ?? '')) continue;
      this.lastIndex = place;
      const match = super.exec(text);
      if (match !== null) {
        this.lastIndex = 0;
        return match;
      }
    }
    this.lastIndex = 0;
    return null;
  }
}
