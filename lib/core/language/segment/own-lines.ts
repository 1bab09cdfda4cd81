export type Line = { text: string; start: number };

const quotedMark = /^\s{0,3}>(?![\d$€£~])/;
const wroteIntro = /^\s{0,3}On\b[^\n]{4,240}(?:wrote|schrieb|a écrit)\s?:\s*$/;
const wroteStart = /^\s{0,3}On\b[^\n]{4,200}$/;
const wroteEnd = /^[^\n]{0,160}\bwrote\s?:\s*$/;
const originalMark = /^\s*-{2,}\s*(?:Original Message|Forwarded message|Original Appointment)\s*-{2,}/i;
const headerFrom = /^\s*\*?From:\*?\s+\S/i;
const headerNext = /^\s*\*?(?:Sent|To|Date|Subject|Cc):/i;
const signatureMark = /^-- ?$/;
const sentFrom = /^\s*(?:Sent from my |Get Outlook for )/;

const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf('\n', start);
    const end = at === -1 ? text.length : at;
    const hasReturn = text.charCodeAt(end - 1) === 13 && end > start;
    lines.push({ text: text.slice(start, hasReturn ? end - 1 : end), start });
    if (at === -1) break;
    start = at + 1;
  }
  return lines;
};

/** How many lines the intro of a quoted mail takes here: 0 is none ("On … wrote:" may be wrapped). */
function quoteIntro(lines: readonly Line[], index: number): number {
  const own = lines[index]?.text ?? '';
  const next = lines[index + 1]?.text ?? '';
  if (own.length > 300) return 0;
  if (wroteIntro.test(own) || originalMark.test(own)) return 1;
  if (wroteStart.test(own) && wroteEnd.test(next)) return 2;
  return headerFrom.test(own) && headerNext.test(next) && index > 0 ? 1 : 0;
}

/** The lines that the writer wrote: quoted mail, what stands below it, and signatures are left out. */
export function ownLines(text: string): Line[] {
  const lines = splitLines(text);
  const own: Line[] = [];
  let isInSignature = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (quotedMark.test(line.text)) {
      isInSignature = false;
      continue;
    }
    const intro = quoteIntro(lines, index);
    if (intro > 0) {
      const following = lines.slice(index + intro, index + intro + 4).find((next) => next.text.trim() !== '');
      // Answers between marked quotes are the writer's own; without marks everything below is the old mail.
      if (following === undefined || !quotedMark.test(following.text)) break;
      index += intro - 1;
      continue;
    }
    if (signatureMark.test(line.text) || sentFrom.test(line.text)) isInSignature = true;
    if (!isInSignature) own.push(line);
  }
  return own;
}
