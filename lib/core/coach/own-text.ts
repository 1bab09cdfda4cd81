import { firstName } from '../phrase/names.ts';
import { foldName } from '../model/fold-name.ts';
import type { Span } from './draft.ts';

type Line = Span & { text: string };

/** A mail longer than this is no draft that anybody types; what stands behind is not judged. */
export const longestDraft = 20_000;

/** The lines that mail programs set above the mail that is answered. */
const header =
  /^\s*(?:(?:on|am|le|el|il|op|den)\b.{4,200}\b(?:wrote|schrieb\b.{0,60}|a écrit|escribió|ha scritto|schreef|skrev)\s?:\s*$|-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|mensaje original)\s*-{2,}|begin forwarded message:|_{20,}\s*$)/i;
const splitHeader = /^\s*(?:on|am|le|el)\b.{6,200}$/i;
const splitEnd = /\b(?:wrote|schrieb|a écrit|escribió)\s?:\s*$/i;
const field =
  /^\s*\*?(?:from|von|de|sent|gesendet|envoyé|to|an|date|datum|subject|betreff|objet)\s?:\*?\s\S/i;

const closing =
  /^\s*(?:(?:kind|kindest|best|warm|warmest|many|with (?:best|kind|warm))? ?(?:best )?regards|(?:all )?(?:the )?(?:very )?best(?: wishes)?|cheers|many thanks|thanks(?: again| so much| a lot)?|thank you(?: again| very much| so much)?|(?:yours )?(?:sincerely|truly|faithfully)|yours|warmly|talk soon|speak soon|mit (?:besten|freundlichen|herzlichen) grüßen|(?:viele|beste|liebe|freundliche|herzliche|schöne) grüße|gruß|mfg|vg|lg)(?:\s+from [\p{L} ]{2,30})?\s*[,.!–—-]?\s*(?<name>\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2})?\s*$/iu;
const postscript = /^\s*p\.?\s?p?\.?s\b\.?/i;

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** The pattern reads all letters alike, but a name has a capital. */
const isClosing = ({ text }: Line): boolean => {
  const match = closing.exec(text.slice(0, 120));
  return match !== null && /^\p{Lu}|^$/u.test(match.groups?.name ?? '');
};

const isQuoted = ({ text }: Line): boolean => /^\s*(?:>|&gt;)/.test(text);
const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

/** From which line on everything is the mail that is answered; under a header, unquoted lines below quoted ones are ours. */
function quotedFrom(lines: readonly Line[]): { line: number; isInline: boolean } | undefined {
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const isSplit =
      splitHeader.test(line.text) && next !== undefined && splitEnd.test(next.text.slice(0, 300));
    const isFields =
      field.test(line.text) &&
      [1, 2, 3].filter((step) => field.test(lines[at + step]?.text ?? '')).length >= 2;
    if (!isSplit && !isFields && !header.test(line.text.slice(0, 300))) continue;
    const below = lines.slice(at + (isSplit ? 2 : 1)).find((one) => !isBlank(one));
    return { line: at, isInline: below !== undefined && isQuoted(below) };
  }
  return undefined;
}

function quotedLines(lines: readonly Line[]): Line[] {
  const from = quotedFrom(lines);
  return lines.filter((line, at) => {
    if (isQuoted(line)) return true;
    if (from === undefined || at < from.line) return false;
    return !from.isInline || at <= from.line + 1;
  });
}

/** A line of an address or a title, and no sentence. */
const isShort = ({ text }: Line): boolean =>
  postscript.test(text) ||
  (text.length < 90 && !(/[.?!]\s*$/.test(text) && text.trim().split(/\s+/).length > 4));

/** Where the closing words or the bare name begin. */
function signatureStart(lines: readonly Line[], names: readonly string[]): number | undefined {
  const filled = lines.filter((line) => !isBlank(line));
  const last = filled.slice(-9);
  const closes = (line: Line): boolean =>
    /^\s*--\s*$/.test(line.text) || isClosing(line) || names.includes(foldName(line.text.slice(0, 80)));
  // "Thanks," above a text closes nothing.
  const first = last.find((line, at) => closes(line) && last.slice(at + 1).every(isShort));
  if (first) return first.start;
  const end = filled.at(-1);
  const before = end && lines[lines.indexOf(end) - 1];
  const isName = /^\s*[-–—]?\s*\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2}\s*$/u;
  return end && filled.length > 1 && isBlank(before) && isName.test(end.text) ? end.start : undefined;
}

/**
 * What of a draft is not the writer's own words: quoted mail, and the signature (a postscript is own again). In the
 * order of the text; linear.
 */
export function foreignSpans(draft: string, self: { name?: string; company?: string }): Span[] {
  const text = draft.slice(0, longestDraft);
  const lines = linesOf(text);
  const quoted = quotedLines(lines);
  const isQuotedLine = new Set(quoted);
  const own = lines.filter((line) => !isQuotedLine.has(line));
  const names = [self.name, firstName(self.name), self.company].flatMap((name) =>
    name ? [foldName(name)] : [],
  );
  const start = signatureStart(own, names) ?? Number.POSITIVE_INFINITY;
  const signed = own.filter((line) => line.start >= start);
  const script = signed.findIndex((line) => postscript.test(line.text));
  const signature = script < 0 ? signed : signed.slice(0, script);
  return [
    ...quoted,
    ...signature,
    ...(draft.length > longestDraft ? [{ start: longestDraft, end: draft.length }] : []),
  ]
    .map(({ start: from, end }) => ({ start: from, end }))
    .toSorted((a, b) => a.start - b.start);
}
