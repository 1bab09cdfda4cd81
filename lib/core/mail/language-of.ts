import type { Language } from '../language/detect-language.ts';

// Words of German that neither English nor its other neighbours have.
const german =
  /(?<![\p{L}])(?:und|ist|nicht|mit|für|wir|ich|auf|auch|uhr|bitte|danke|vielen|dank|passt|termin|ihnen|ihre[nmrs]?|werden|wird|haben|hat|können|könnten|möchten|würde|grüße|grüßen|gruß|sehr|geehrte[rs]?|hallo|herr|frau|zum|zur|beim|dass|oder|eine[nmrs]?|noch|gerne?|im|uns|sich|durch|bei|nur|aber|wenn|vom|montag|dienstag|mittwoch|donnerstag|freitag)(?![\p{L}])/giu;
const english =
  /\b(?:the|and|to|of|is|are|that|this|for|we|you|they|i|it|with|on|at|by|be|have|has|would|our|my|your|not|from|or|as|but|if|thanks|please|regards|hi|hello|dear)\b/gi;

/** The beginning tells. */
const sample = 4_000;
const least = 2;

const distinct = (text: string, words: RegExp): number =>
  new Set(text.match(words)?.map((word) => word.toLowerCase())).size;

/** The language to answer a thread in, by its function words; English where it is neither German nor sure. */
export function languageOf(text: string): Language {
  const beginning = text.slice(0, sample);
  const count = distinct(beginning, german);
  return count >= least && count > distinct(beginning, english) ? 'de' : 'en';
}
