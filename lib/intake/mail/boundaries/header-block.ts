import { type MailLine, nextText } from '../mail-lines.ts';
import { phraseSource } from '../phrases.ts';
import type { BoundaryRule } from './boundary.ts';

const kinds = ['from', 'date', 'to', 'copy', 'subject'] as const;
const field = new RegExp(
  String.raw`^[*_]{0,3}(?:${kinds.map((kind) => `(?<${kind}>${phraseSource(kind)})`).join('|')})\s?[*_]{0,3}\s?[:：]`,
  'iu',
);
const rule = /^[-_=*—\s]{5,}$/;
const most = 12;

type Field = (typeof kinds)[number];

// Each line is looked at from several above it.
const known = new WeakMap<MailLine, Field | 'none'>();

function fieldOf(line: MailLine): Field | undefined {
  let kind = known.get(line);
  if (kind === undefined) {
    const groups = /[:：]/.test(line.text.slice(0, 40)) ? field.exec(line.text)?.groups : undefined;
    kind = kinds.find((name) => groups?.[name] !== undefined) ?? 'none';
    known.set(line, kind);
  }
  return kind === 'none' ? undefined : kind;
}

/**
 * The fields that Outlook and forwards write above an earlier mail, with or without a rule above them.
 * "From:" or "Date:" alone is none: two fields that no list of notes has must stand together.
 */
export const headerBlock: BoundaryRule = (lines, at) => {
  const first = lines[at];
  if (!first || first.text === '') return undefined;
  const start = rule.test(first.text) ? nextText(lines, at + 1) : at;
  const opener = lines[start];
  if (!opener || start > at + 3 || fieldOf(opener) === undefined) return undefined;
  const seen = new Set<Field>();
  let end = start;
  let hasAddress = false;
  for (let next = start; next < Math.min(lines.length, start + most + 6); next += 1) {
    const line = lines[next];
    const kind = line && fieldOf(line);
    if (!line || (kind === undefined && next - end >= 3)) break;
    if (kind === undefined) continue;
    if (seen.has(kind) && kind === 'from') break;
    seen.add(kind);
    hasAddress ||= line.text.includes('@');
    end = next + 1;
  }
  const has = (...names: Field[]) => names.every((name) => seen.has(name));
  // "From: Berlin, To: Paris, Date: 12 Nov" is a journey: without an address a subject or a rule above has to be there.
  const isBlock = hasAddress
    ? has('from', 'date') || has('from', 'subject') || has('from', 'to') || has('date', 'to')
    : seen.size >= 3 && has('from') && (has('subject') || start > at);
  return isBlock ? { end: behindWrapped(lines, end), kind: 'marker' } : undefined;
};

/** A subject or an address that goes on in the next line belongs to its field. */
function behindWrapped(lines: MailLine[], end: number): number {
  let next = end;
  while (next < end + 3 && lines[next] && lines[next]?.text !== '' && nextText(lines, next) === next)
    next += 1;
  return lines[next]?.text === '' ? next : end;
}
