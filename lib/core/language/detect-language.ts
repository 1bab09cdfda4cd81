import type { languages } from '../contract/dates.ts';

export type Language = (typeof languages)[number];

// Function words and words of time that the other language lacks; "am", "die", "so", "was" and "in" are words of both.
const german =
  /(?<![\wäöüß])(?:und|der|das|den|dem|des|ist|sind|nicht|mit|für|wir|sie|ich|auf|bei|beim|nach|vor|bis|zum|zur|ein|eine|einen|einem|einer|kein|keine|noch|wird|werden|wurde|haben|habe|soll|sollen|kann|können|wenn|dass|auch|von|vom|wie|aber|oder|uns|ihnen|ihr|wieder|erst|schon|dann|uhr|heute|morgen|übermorgen|gestern|mittags?|abends?|früh|spätestens|ab|nächste[nmrs]?|kommende[nmrs]?|diese[nmrs]?|letzte[nmrs]?|anfang|mitte|ende|monat|monats|quartal|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|mai|juni|juli|oktober|dezember|tage|tagen|stunden|termin|rückruf|angebot|passt|erste[nrs]?|bitte|danke|am(?=\s\d{1,2}\.(?:\s|\d|$))|[a-zä]{0,12}(?:vormittags?|nachmittags?|wochen?)|halb|viertel|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)(?![\wäöüß])/gi;
const english =
  /\b(?:the|and|to|of|is|are|that|this|for|we|you|they|she|he|i|it|with|on|at|by|be|have|has|had|will|would|our|my|your|their|not|from|or|as|but|if|when|next|after|before|until|about|week|month|today|tomorrow|monday|tuesday|wednesday|thursday|friday)\b/gi;

/** Where a text is long, its beginning tells. */
const sample = 4_000;
const countOf = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** The language that a text is written in, by its function words and words of time; English where nothing tells. */
export function detectLanguage(text: string): Language {
  const beginning = text.slice(0, sample);
  const germanWords = countOf(beginning, german);
  return germanWords > 0 && germanWords > countOf(beginning, english) ? 'de' : 'en';
}
