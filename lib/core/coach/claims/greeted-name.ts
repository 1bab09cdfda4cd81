import { foldName, nameWords } from '../../model/fold-name.ts';
import { sliceOf, type Span } from '../draft.ts';
import { nicknames } from '../vocabulary/en/nicknames.ts';
import type { ClaimScene } from './claim-scene.ts';

const notNames =
  /^(?:thanks|thank|you|hi|hello|hey|hiya|dear|good|morning|afternoon|evening|day|greetings|hallo|guten|tag|abend|liebe[rs]?|sehr|geehrte[rs]?|moin|servus|gruezi|there|again|both|all|team|everyone|everybody|folks|friend|frau|herr|and|und|mr|mrs|ms|dr|prof|sir|madam)$/;

const isShortFor = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 3 && (a.startsWith(b) || b.startsWith(a))) ||
  nicknames.some((group) => group.includes(a) && group.includes(b));

/** The greeting's name where it is not the contact's: the wrong "Hi Sara," ends a deal. Undefined where no contact is known. */
export function wronglyGreeted({
  draft,
  context,
  ground,
}: ClaimScene): (Span & { quote: string; kind: 'name' }) | undefined {
  const { contact } = context.input;
  const known = contact.name === undefined || contact.name.includes('@') ? [] : nameWords(contact.name);
  if (!draft.greeting || known.length === 0) return undefined;
  const offset = draft.greeting.start;
  const words = [...draft.text.slice(offset, draft.greeting.end).matchAll(/[\p{L}\p{M}'’.-]+/gu)].filter(
    ([word]) => !notNames.test(foldName(word)) && foldName(word) !== '',
  );
  const isContact = (word: string): boolean =>
    foldName(word)
      .split(' ')
      .some((part) => known.some((name) => isShortFor(part, name)));
  const strangers = words.filter(([word]) => !isContact(word));
  // Beside the contact, a colleague whom the notes name may be greeted.
  const hasContact = strangers.length < words.length;
  const wrong = strangers.find(([word]) => !hasContact || !ground.words.has(foldName(word)));
  if (!wrong) return undefined;
  const start = offset + wrong.index;
  const quote = wrong[0].replace(/[.,-]+$/, '');
  return { ...sliceOf(draft.text, { start, end: start + quote.length }), kind: 'name' };
}
