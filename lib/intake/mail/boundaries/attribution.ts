import { type MailLine, nextText } from '../mail-lines.ts';
import { phraseSource } from '../phrases.ts';
import type { BoundaryRule } from './boundary.ts';

const letter = String.raw`[\p{L}\p{M}]`;
const eastern = '写道|寫道|写到|写了|寫了|来信|撰写|작성|씀|のメール|のメッセージ|書きました';
const verbSource = `(?<!${letter})${phraseSource('wrote')}(?!${letter})|${eastern}`;
const verb = new RegExp(verbSource, 'iu');
const lastVerb = new RegExp(verbSource, 'giu');
const opener = new RegExp(String.raw`^${phraseSource('on')}(?!${letter}).{0,40}?\d`, 'iu');
const dateFirst = /^(?:\d{1,4}[\s./年년-]|\d{1,2}:\d{2}|\p{L}{2,15}[.,]{0,2}\s\(?\d{1,4}[\s./,])/u;
const timed = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;
const dated = new RegExp(
  String.raw`${timed.source}|(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)`,
);
const address = /[^\s<>"(),:;]{1,64}@[^\s<>"(),:;]{1,120}/;
/** "… um 10:12 schrieb Jonas Weber:": behind the verb only a name. */
const word = String.raw`[\p{Lu}\p{Lo}"'][^\s:;!?]{0,40}`;
const name = new RegExp(String.raw`^\s*${word}(?:\s+${word}){0,4}$`, 'u');
const zone = /(?:GMT|UTC)\s?[+-]\d{1,2}:?\d{2}/;
const ruled = /^-{2,}.*-{2,}$/;

const mostLines = 6;
const mostText = 500;

const startsDated = (text: string): boolean => opener.test(text) || dateFirst.test(text);

/** Whether words are what a mail program sets above a quotation: "On 3 May 2026 at 10:12, Maya <m@…> wrote:". */
function isAttribution(joined: string, isQuoteBelow: boolean): boolean {
  const text = joined.replace(/^[-–—*_\s"]+/, '').replace(/[-–—*_\s]+$/, '');
  const hasColon = /[:：]$/.test(text);
  const verbs = [...text.matchAll(lastVerb)];
  const found = verbs.at(-1);
  // In a language that we do not know, a date, an address and a colon right above a quotation say as much.
  if (isQuoteBelow && hasColon && dated.test(text) && address.test(text)) return true;
  if (!found) return isVerbless(text, hasColon);
  const after = text.slice(found.index + found[0].length).replace(/[:：\s]+$/, '');
  const isPlaced = startsDated(text) || address.test(text.slice(0, 160));
  if (after === '' || (isQuoteBelow && after.length <= 24 && !/[\d@]/.test(after))) {
    // A day and a name alone, with no quotation below, may be the writer telling a story.
    const isSigned = (isQuoteBelow ? dated : timed).test(text) || address.test(text);
    if (isPlaced && isSigned && (hasColon || after === '')) return true;
    return isQuoteBelow && (hasColon || ruled.test(joined)) && text.length <= 120;
  }
  if (!hasColon || !isPlaced || after.length > 200) return false;
  return (
    dated.test(after) || address.test(after) || (timed.test(text.slice(0, found.index)) && name.test(after))
  );
}

/** "2026-11-16 10:12 GMT+01:00 Maya <m@…>:": a date, a name and an address without a verb. */
function isVerbless(text: string, hasColon: boolean): boolean {
  if (!dateFirst.test(text) || !dated.test(text)) return false;
  if (address.test(text) && (hasColon ? /[>)]\s?[:：]$/ : /^\d.*>$/).test(text)) return true;
  return /^\d/.test(text) && zone.test(text) && !/[.!?]$/.test(text);
}

/** Whether an attribution can begin in a line; cheap, since it is asked of every line of a mail. */
function mayBegin(lines: MailLine[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (!/\d|@|[:：]$|-{2,}$/.test(text) || !/\p{L}/u.test(text)) return false;
  if (!startsDated(text) && !/[<@(]/.test(text) && !timed.test(text)) return verb.test(text);
  const near = lines.slice(at, at + mostLines).map((line) => line.text);
  const window = near.join(' ').slice(0, mostText);
  return (address.test(window) && dated.test(window)) || zone.test(window) || verb.test(window);
}

/** A line, or up to six wrapped ones, that says who wrote what stands below. */
export const attribution: BoundaryRule = (lines, at) => {
  const first = lines[at];
  if (!first || first.isQuote || !mayBegin(lines, at)) return undefined;
  let joined = '';
  let next = at;
  for (let count = 0; count < mostLines; count += 1) {
    const line = lines[next];
    if (!line || (line.isQuote && !isOpen(joined))) return undefined;
    joined = joined === '' ? line.text : `${joined} ${line.text}`;
    if (joined.length > mostText) return undefined;
    const below = nextText(lines, next + 1);
    const isQuoteBelow = lines[below]?.isQuote === true;
    if (isAttribution(joined, isQuoteBelow)) {
      return isOfLaterLine(lines, at, next, isQuoteBelow)
        ? undefined
        : { end: next + 1, kind: 'attribution' };
    }
    if (/[!?]$/.test(line.text)) return undefined;
    if (below > next + 1 && !isOpen(joined) && lines[below]?.text.startsWith('<') !== true) return undefined;
    next = below;
  }
  return undefined;
};

/** An address that was wrapped in the middle: "<" without its ">". */
const isOpen = (joined: string): boolean => joined.split('<').length > joined.split('>').length;

/** Words above an attribution are not part of it: it begins in the last line that can begin one. */
function isOfLaterLine(lines: MailLine[], at: number, last: number, isQuoteBelow: boolean): boolean {
  const isDated = startsDated(lines[at]?.text ?? '');
  for (let start = at + 1; start <= last; start += 1) {
    const texts = lines.slice(start, last + 1).map(({ text }) => text);
    const joined = texts.join(' ');
    if ((!isDated || startsDated(joined)) && isAttribution(joined, isQuoteBelow)) return true;
  }
  return false;
}

const shared = new RegExp(
  String.raw`^(.{1,400}?)(?:-{2,}\s*|\s)((?:On|Am|Le|El|Il|Em|Op)\s(?:\p{L}{2,12}[.,]{0,2}\s)?[\p{L}\d][^\n]{4,200}?(?:${verbSource})\s?:)$`,
  'iu',
);

/** "Thursday works. On 3 May 2026, Maya wrote:" on one line above a quotation: the line, parted. */
export function partShared(line: MailLine, below: MailLine | undefined): [string, string] | undefined {
  if (below?.isQuote !== true || line.isQuote || !/:\s*$/.test(line.text) || !verb.test(line.text))
    return undefined;
  const [, own, rest] = shared.exec(line.raw.trimEnd()) ?? [];
  return own !== undefined && rest !== undefined && dated.test(rest) ? [own, rest] : undefined;
}
