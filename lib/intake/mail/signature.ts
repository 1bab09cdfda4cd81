import { type MailLine, isJunk } from './mail-lines.ts';
import { phraseSource } from './phrases.ts';

const delimiter = /^(?:--|—|––|-- -)$/;
const link = /<[^<>]{0,300}>|\(https?:[^()]{0,300}\)|\[[^[\]]{0,300}\]|https?:\S{1,300}/g;
const sentFrom = new RegExp(
  String.raw`^[*_\s<>-]{0,3}(?:${phraseSource('sentFrom')}(?![\p{L}])|.{0,30}(?:から送信|에서 보냄|gönderildi)[。.]?$)`,
  'iu',
);
const signOff = new RegExp(String.raw`^${phraseSource('signOff')}[\s,.!;、。~–—-]{0,4}$`, 'iu');
const disclaimer = new RegExp(String.raw`^[*_\s]{0,3}${phraseSource('disclaimer')}`, 'iu');
const secret =
  /confiden|vertraulich|vertrouwelijk|riservat|poufn|konfidenti|fortrol|luottamuk|důvěrn|dôvern|конфиденц|конфіденц|機密|机密|保密|intended|destinat|bestimmt|bedoeld|przeznaczon|environment|umwelt|gizli/i;

/** "Sent from my phone" in any language: a line that a program wrote. */
export function isSentFrom(text: string): boolean {
  return text.length <= 400 && text.replace(link, '').length <= 70 && sentFrom.test(text);
}

const particles = new Set('de da di do dos del della der den van von zu la le el al bin y e'.split(' '));
const mostLines = 25;
const mostNames = 8;

/**
 * The index in `own` (indexes of the writer's lines with text, in order) from which on they are a signature;
 * undefined where nothing is sure. A greeting with the name stays the writer's where an explicit mark follows it.
 */
export function signatureStart(lines: MailLine[], own: number[]): number | undefined {
  const text = (place: number) => lines[own[place] ?? -1]?.text ?? '';
  const from = Math.max(1, own.length - mostLines - 1);
  for (let place = from; place < own.length; place += 1) if (delimiter.test(text(place))) return place;
  const last = own.length - 1;
  if (own.length > 1 && isSentFrom(text(last))) return last;
  if (own.length > 2 && isSentFrom(text(last - 1)) && /https?:|\bapp\b/.test(text(last))) return last - 1;
  for (let place = from; place < own.length; place += 1) {
    if (disclaimer.test(text(place)) && isSmallPrint(lines, own.slice(place))) return place;
  }
  for (let place = last - 1; place >= Math.max(1, last - mostNames); place -= 1) {
    if (!isNameLine(text(place + 1))) return undefined;
    if (signOff.test(text(place))) return isName(text(place + 1)) ? place : undefined;
  }
  return undefined;
}

function isSmallPrint(lines: MailLine[], own: number[]): boolean {
  const words = own.map((at) => lines[at]?.text ?? '').join(' ');
  return words.length >= 80 && secret.test(words);
}

/** The line below a greeting: "Robin van der Vale", "robin". "See you Thursday" is none. */
function isName(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > 6 || /\d|[!?:]/.test(text)) return false;
  return (
    words.length === 1 ||
    words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}"'(./|–-]/u.test(word) || particles.has(word))
  );
}

/** A name, a title, a number or an address; no sentence. */
function isNameLine(text: string): boolean {
  if (isJunk(text)) return true;
  if (/^\p{Ll}[^\s.:@]*\s/u.test(text)) return false;
  return text.length <= 90 && !/[?!;]$/.test(text) && !(/[.:]$/.test(text) && text.split(/\s+/).length > 4);
}
