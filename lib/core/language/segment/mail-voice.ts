import type { FactsInput } from '../../contract/facts.ts';
import { toPlainText } from '../plain-text.ts';

const greeting = /^\s*(?:hi|hello|hey|dear|good morning|good afternoon)[\s,]+([\p{L}'-]+)/u;
/** A pasted mail may begin with its own header; one further down is a quoted mail's. */
const fromHeader = /^\s*(?:(?:date|sent|subject|to|cc):[^\n]{0,300}\n){0,4}from:\s*([^\n]{2,200})/;
const signOff =
  /\n\s*(?:best|thanks|thank you|cheers|regards|kind regards|best regards|warm regards|many thanks|all the best|sincerely|talk soon)[,.!]?\s*\n+\s*([\p{L}' -]{2,60})/gu;

const firstWord = (name: string | undefined): string =>
  toPlainText(name ?? '')
    .trim()
    .split(/\s+/)[0] ?? '';

/** Who wrote a mail: by its From line, its sign-off, then its greeting; the buyer where nothing tells. */
export function findMailVoice(
  text: string,
  input: Pick<FactsInput, 'self' | 'contact'>,
  sideOf: (speaker: string) => 'us' | 'them',
): 'us' | 'them' {
  const mail = text.slice(0, 20_000).toLowerCase();
  const from = fromHeader.exec(mail.slice(0, 2_000))?.[1];
  if (from !== undefined) return sideOf(from);
  const signed = [...mail.matchAll(signOff)][0]?.[1];
  const self = firstWord(input.self?.name);
  if (signed !== undefined && self !== '' && firstWord(signed) === self) return 'us';
  const greeted = greeting.exec(mail)?.[1];
  const contact = firstWord(input.contact?.name);
  if (greeted !== undefined && greeted === contact && greeted !== self) return 'us';
  return 'them';
}
