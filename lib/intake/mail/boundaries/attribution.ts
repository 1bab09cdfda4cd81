import { type MailLine, nextText } from '../mail-lines.ts';
import { phraseSource } from '../phrases.ts';
import type { BoundaryRule } from './boundary.ts';

const letter = String.raw`[\p{L}\p{M}]`;
const isVerb = String.raw`(?<!${letter})${phraseSource('wrote')}(?!${letter})`;
const eastern = /(?:写道|寫道|写到|写了|寫了|来信|撰写|작성|씀|のメール|のメッセージ|書きました)/u;
const verb = new RegExp(isVerb, 'giu');
const opener = new RegExp(String.raw`^${phraseSource('on')}(?!${letter}).{0,40}?\d`, 'iu');
const dateFirst = /^(?:\d{1,4}[\s./年-]|\p{L}{2,15}[.,]{0,2}\s\(?\d{1,4}[\s./,])/u;
const dated =
  /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|年|년/u;
const address = /[^\s<>"(),:;]{1,64}@[^\s<>"(),:;]{1,120}/;
const zone = /(?:GMT|UTC)\s?[+-]\d{1,2}:?\d{2}/;
const mostLines = 6;
const mostText = 500;

/** What a mail program writes above a quotation: "On 3 May 2026 at 10:12, Maya <m@…> wrote:", in any order and language. */
function isAttribution(joined: string, isQuoteBelow: boolean): boolean {
  const text = joined.replace(/^[-–—*_\s"]+/, '').replace(/[-–—*_\s]+$/, '');
  const hasColon = /[:：]$/.test(text);
  const isPlaced = opener.test(text) || dateFirst.test(text) || address.test(text.slice(0, 160));
  const isSigned = dated.test(text) || address.test(text);
  const found = [...text.matchAll(verb)].at(-1) ?? eastern.exec(text) ?? undefined;
  if (!found) {
    if (!dateFirst.test(text) || !/^\d/.test(text) || !dated.test(text)) return false;
    return (
      (address.test(text) && (hasColon || text.endsWith('>'))) || (zone.test(text) && !/[.!?]$/.test(text))
    );
  }
  const after = text.slice(found.index + found[0].length).replace(/[:：\s]+$/, '');
  if (after.length <= 24 && !/\d|@/.test(after)) {
    if (isPlaced && isSigned && (hasColon || after === '')) return true;
    return isQuoteBelow && hasColon && text.length <= 120;
  }
  return hasColon && isPlaced && after.length <= 200 && (dated.test(after) || address.test(after));
}

const mayOpen = /\d|@|[:：]\s*$/;

/** A line, or up to six wrapped ones, that says who wrote what stands below. */
export const attribution: BoundaryRule = (lines, at) => {
  const first = lines[at];
  if (!first || first.text === '' || first.isQuote || !mayOpen.test(first.text)) return undefined;
  let joined = '';
  let next = at;
  for (let count = 0; count < mostLines; count += 1) {
    const line = lines[next];
    if (!line || (line.isQuote && !isOpen(joined))) return undefined;
    joined = joined === '' ? line.text : `${joined} ${line.text}`;
    if (joined.length > mostText) return undefined;
    const below = nextText(lines, next + 1);
    if (isAttribution(joined, lines[below]?.isQuote === true)) return { end: next + 1, kind: 'attribution' };
    if (/[!?]$/.test(line.text)) return undefined;
    if (below > next + 1 && !isOpen(joined) && lines[below]?.text.startsWith('<') !== true) return undefined;
    next = below;
  }
  return undefined;
};

/** An address that was wrapped in the middle: "<" without its ">". */
const isOpen = (joined: string): boolean => joined.lastIndexOf('<') > joined.lastIndexOf('>');

const shared = new RegExp(
  String.raw`^(.{1,400}?)(?:-{2,}\s*|\s)((?:On|Am|Le|El|Il|Em|Op)\s(?:\p{L}{2,12}[.,]{0,2}\s)?[\p{L}\d][^\n]{4,200}?${isVerb}\s?:)$`,
  'iu',
);

/** "Thursday works. On 3 May 2026, Maya wrote:" on one line above a quotation: the line, parted. */
export function partShared(line: MailLine, below: MailLine | undefined): [string, string] | undefined {
  if (below?.isQuote !== true || line.isQuote || !/:\s*$/.test(line.text)) return undefined;
  const [, own, rest] = shared.exec(line.raw.trimEnd()) ?? [];
  return own !== undefined && rest !== undefined && dated.test(rest) ? [own, rest] : undefined;
}
