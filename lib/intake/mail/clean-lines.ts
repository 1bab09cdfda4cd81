import type { CleanOutput } from '../../core/contract/clean.ts';
import { attribution, partShared } from './boundaries/attribution.ts';
import type { Boundary, BoundaryRule } from './boundaries/boundary.ts';
import { headerBlock } from './boundaries/header-block.ts';
import { marker } from './boundaries/marker.ts';
import { isQuoteBelow, quoteEnd } from './boundaries/quote-block.ts';
import { type MailLine, isJunk, mailLine } from './mail-lines.ts';
import { isSentFrom, signatureStart } from './signature.ts';

/** Whose a line is. A `context` is a quotation without attribution: whose it is shows at the end. */
type Mark = 'own' | 'quoted' | 'signature' | 'context';

const rules: BoundaryRule[] = [marker, headerBlock, attribution];

/** Parts the lines of a mail; what its markup says of a line goes before every phrase. */
export function cleanLines(source: MailLine[]): Omit<CleanOutput, 'id'> {
  const lines = parted(source);
  const { marks, isAttributed } = markQuotes(lines);
  markSignature(lines, marks);
  settleContext(lines, marks, isAttributed);
  const pick = (mark: Mark) => {
    const kept: string[] = [];
    lines.forEach(({ raw, text }, at) => {
      // Where something was taken out, the blank lines around it become one.
      const isSeam = marks[at - 1] !== mark && text === '' && kept.at(-1)?.trim() === '';
      if (marks[at] === mark && !isSeam) kept.push(raw);
    });
    const first = kept.findIndex((line) => line.trim() !== '');
    return first === -1 ? '' : kept.slice(first).join('\n').trimEnd();
  };
  const signature = pick('signature');
  return { reply: pick('own'), quoted: pick('quoted'), ...(signature !== '' && { signature }) };
}

function parted(lines: MailLine[]): MailLine[] {
  return lines.flatMap((line, at) => partShared(line, lines[at + 1])?.map(mailLine) ?? [line]);
}

function boundaryAt(lines: MailLine[], at: number): Boundary | undefined {
  if (lines[at]?.known === 'head') {
    let end = at + 1;
    while (lines[end]?.known === 'head' || lines[end]?.text === '') end += 1;
    return { end, kind: 'marker' };
  }
  for (const rule of rules) {
    const found = rule(lines, at);
    if (found) return found;
  }
  return undefined;
}

function markQuotes(lines: MailLine[]): { marks: Mark[]; isAttributed: boolean } {
  const marks: Mark[] = lines.map(() => 'own');
  let hasWords = false;
  let isAttributed = false;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (line?.known === 'quoted' || line?.known === 'signature') {
      marks[at] = line.known;
      isAttributed ||= line.known === 'quoted';
      at += 1;
      continue;
    }
    const found = line && line.text !== '' && !line.isQuote ? boundaryAt(lines, at) : undefined;
    if (found) {
      const isMarked = isQuoteBelow(lines, found.end, found.kind === 'attribution');
      let end = found.end;
      if (found.kind === 'attribution' && isMarked) {
        end = quoteEnd(lines, found.end, true);
        isAttributed = true;
      } else if (hasWords) end = lines.length;
      marks.fill('quoted', at, end);
      at = end;
    } else if (line?.isQuote) {
      const end = quoteEnd(lines, at, false);
      marks.fill('context', at, end);
      at = end;
    } else {
      hasWords ||= line !== undefined && !isJunk(line.text) && !isSentFrom(line.text);
      at += 1;
    }
  }
  return { marks, isAttributed };
}

function markSignature(lines: MailLine[], marks: Mark[]): void {
  const own = lines.flatMap(({ text }, at) => (text !== '' && marks[at] === 'own' ? [at] : []));
  while (own.length > 0 && isJunk(lines[own.at(-1) ?? -1]?.text ?? '')) marks[own.pop() ?? -1] = 'quoted';
  const start = signatureStart(lines, own);
  if (start !== undefined) for (const at of own.slice(start)) marks[at] = 'signature';
}

/** A quotation that own words follow, without a word on whose it is, was set there by the writer; else it is a rest. */
function settleContext(lines: MailLine[], marks: Mark[], isAttributed: boolean): void {
  let isFollowed = false;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (marks[at] === 'context') marks[at] = isFollowed && !isAttributed ? 'own' : 'quoted';
    else isFollowed ||= marks[at] === 'own' && lines[at]?.text !== '';
  }
}
