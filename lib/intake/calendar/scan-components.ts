/** The parts of a file that matter here, each the text between its BEGIN and END, still folded. */
export type Components = {
  events: string[];
  zones: string[];
  /** Of iTIP mails (RFC 5546): `CANCEL` calls all its events off. */
  method: string;
  hasCalendar: boolean;
  /** A component that never ends, or ends as another one. */
  isBroken: boolean;
};

type Open = { list: string[]; kind: string; from: number };

const marker = /^(BEGIN|END|METHOD):\s*([a-z0-9-]+)\s*$/i;
const markerLetters = new Set(['b', 'B', 'e', 'E', 'm', 'M'].map((letter) => letter.charCodeAt(0)));

/**
 * One walk over the lines, which slices and parses nothing else: a feed holds years, the window a few weeks.
 * Lines end in CRLF, LF or CR.
 */
export function scanComponents(file: string): Components {
  const text = /\r(?!\n)/.test(file) ? file.replace(/\r\n?/g, '\n') : file;
  const found: Components = { events: [], zones: [], method: '', hasCalendar: false, isBroken: false };
  const lists: Record<string, string[]> = { VEVENT: found.events, VTIMEZONE: found.zones };
  let open: Open | undefined;
  const close = (at: number) => {
    if (open) open.list.push(text.slice(open.from, at));
    open = undefined;
  };
  let next = 0;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = next) {
    const end = text.indexOf('\n', at);
    next = end < 0 ? text.length : end + 1;
    if (!markerLetters.has(text.charCodeAt(at)) || next - at > 80) continue;
    const [, mark, word] = marker.exec(text.slice(at, next)) ?? [];
    if (mark === undefined || word === undefined) continue;
    const kind = word.toUpperCase();
    const list = lists[kind];
    if (mark.toUpperCase() === 'METHOD') {
      if (!open) found.method = kind;
    } else if (mark.toUpperCase() === 'BEGIN') {
      if (kind === 'VCALENDAR') found.hasCalendar = true;
      if (!list && kind !== 'VCALENDAR') continue;
      if (open) found.isBroken = true;
      close(at);
      if (list) open = { list, kind, from: next };
    } else if (kind === open?.kind) {
      close(at);
    } else if (open && kind === 'VCALENDAR') {
      found.isBroken = true;
      close(at);
    }
  }
  if (open) found.isBroken = true;
  close(text.length);
  return found;
}
