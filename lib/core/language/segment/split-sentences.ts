import type { Line } from './own-lines.ts';

/** Longer runs are cut, so that no rule ever sees an unbounded text. */
const longestSentence = 600;

const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|jr|sr|inc|ltd|co|corp|vs|no|approx|ca|est|incl|excl|e\.g|i\.e|eg|ie|w|wk|wks|hr|hrs|min|mins|mo|mos|yr|yrs|qtr|dept|mgr|dir|mgmt|avg|max|acct|ext|fig|fin|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|[a-z])$/i;
/** "ends 30 Sept. must decide by June": a verb or a pronoun behind a month or a unit begins a statement. */
const dateOrUnit =
  /[\s\d](?:wks?|hrs?|mins?|mos?|yrs?|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|sun|avg|max|qtr)$/i;
const statement =
  /^\s+(?:must|needs?|wants?|has to|have to|hates?|they|she|he|we|will|can't|cannot|asked|asks|prefers?|says|said|no|not)\s/;
/** Behind a unit or a month a capital begins a sentence: "14 wks. Twice …". */
const unitWord =
  /(?:wks?|hrs?|mins?|yrs?|mos?|qtrs?|avg|(?:\d ?|\bin |\bof )(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec))$/i;
const stop = /[.!?]+["'”’)\]]*(?=\s|$)/g;

/** "am 26. November": the stop of a German ordinal ends nothing. */
const germanDay =
  /^\.\s(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?![\p{L}])/u;

const isRealStop = (text: string, match: RegExpExecArray): boolean => {
  if (!match[0].startsWith('.') || match[0].length > 1) return !match[0].startsWith('..');
  const after = text.slice(match.index + 1, match.index + 3).trim();
  if (after === '') return true;
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  if (/\d$/.test(before) && germanDay.test(text.slice(match.index, match.index + 14))) return false;
  return (
    !abbreviation.test(before) ||
    (dateOrUnit.test(before) && statement.test(text.slice(match.index + 1, match.index + 12))) ||
    (/\p{Lu}/u.test(after) && unitWord.test(before))
  );
};

function cutLong(piece: Line): Line[] {
  const pieces: Line[] = [];
  let { text, start } = piece;
  while (text.length > longestSentence) {
    const space = text.lastIndexOf(' ', longestSentence);
    const at = space > longestSentence / 2 ? space : longestSentence;
    pieces.push({ text: text.slice(0, at), start });
    text = text.slice(at);
    start += at;
  }
  pieces.push({ text, start });
  return pieces;
}

/** Sentences with their offsets; decimals, abbreviations and shorthand ("hrs.", "e.g.") end none. */
export function splitSentences(text: string, offset: number): Line[] {
  const sentences: Line[] = [];
  let start = 0;
  stop.lastIndex = 0;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    if (!isRealStop(text, match)) continue;
    const end = match.index + match[0].length;
    sentences.push(...cutLong({ text: text.slice(start, end), start: offset + start }));
    start = end;
  }
  if (start < text.length) sentences.push(...cutLong({ text: text.slice(start), start: offset + start }));
  return sentences.filter((sentence) => sentence.text.trim() !== '');
}
