/** One property of a component: `NAME;PARAM=value:VALUE` (RFC 5545, 3.1). Names are upper case. */
export type Property = { name: string; params: Map<string, string>; value: string };

const nameForm = /^[a-z0-9-]{1,60}(?=[:;])/i;
/** Brackets may hold a colon without quotes, as in `TZID=(UTC+01:00) Berlin`: forbidden, and seen. */
const paramForm = /;([^=:;"]{1,60})(?:=((?:"[^"]*"|\([^()"]{0,80}\)|[^":;])*))?/y;

/** RFC 6868: a caret writes what may not stand in a parameter. */
const caretSigns: Record<string, string> = { '^n': '\n', "^'": '"', '^^': '^' };

const readParam = (text: string): string =>
  text.replaceAll('"', '').replace(/\^[n'^]/g, (sign) => caretSigns[sign] ?? sign);

/** Parameters are looked for in so much of a line: the rest of it is the value, which may be a picture. */
const maxHead = 8_000;

/** Undefined where the line is no property. A quote that is never closed ends at the next colon. */
export function readContentLine(line: string): Property | undefined {
  const name = nameForm.exec(line)?.[0];
  if (name === undefined) return undefined;
  const params = new Map<string, string>();
  const head = line.slice(0, maxHead);
  let at = name.length;
  while (head[at] === ';') {
    paramForm.lastIndex = at;
    const [whole, param, value] = paramForm.exec(head) ?? [];
    if (whole === undefined || param === undefined) break;
    const key = param.trim().toUpperCase();
    if (!params.has(key)) params.set(key, readParam(value ?? '').trim());
    at += whole.length;
  }
  const colon = line.indexOf(':', at);
  if (colon < 0) return undefined;
  return { name: name.toUpperCase(), params, value: line.slice(colon + 1) };
}

const escapes: Record<string, string> = { n: '\n', N: '\n' };

/** A value of the type TEXT without its backslashes (RFC 5545, 3.3.11). */
export const unescapeText = (text: string): string =>
  text.includes('\\') ? text.replace(/\\([\s\S])/g, (_, sign: string) => escapes[sign] ?? sign) : text;
