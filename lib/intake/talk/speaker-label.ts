import { readPassages } from '../../core/language/segment/read-passages.ts';
import { isUnnamed } from '../../core/language/segment/speakers.ts';
import type { Role, Sides } from './role.ts';

/** Who a speaker is, and how they are called where the file does not tell. */
export type Person = { role: Role; name?: string | undefined };

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A name of the letters that may stand before a colon, each word with a capital; of an address its first half. */
const tidy = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/^([^\s@]*)@.*$/, (_address, local: string) => local.replaceAll(/[._-]/g, ' '))
    .replace(/\([^()]*\)?/g, ' ')
    .replace(/[^\p{L}\p{N}'&./-]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, 4)
    .map(capital)
    .join(' ')
    .slice(0, 38);

function candidates(speaker: string, { role, name }: Person, { self, contact }: Sides): string[] {
  const called = name?.trim() || (isUnnamed(speaker) ? '' : speaker);
  const plain = tidy(called);
  switch (role) {
    case 'me':
      return [self?.name ?? '', tidy(self?.name ?? ''), 'Me'];
    case 'contact':
      return [contact?.name ?? '', tidy(contact?.name ?? ''), 'Them'];
    case 'theirs':
      return [called, plain, `${plain} (buyer)`, 'Them'];
    case 'ours':
      return [called, plain, `${plain} (${self?.company ?? ''})`, 'Us'];
    default:
      return [isUnnamed(speaker) ? capital(speaker) : '', 'Unknown'];
  }
}

/**
 * The name before the colon of a speaker's lines: the first one that the reading of a stored text takes for a speaker of
 * that very side, since who is who was answered once and must hold whenever the note is read again.
 */
export function speakerLabel(speaker: string, person: Person, sides: Sides): string {
  const { role } = person;
  const voice = role === 'me' || role === 'ours' ? 'us' : 'them';
  const isRead = (label: string): boolean => {
    if (label === '' || isUnnamed(label) !== (role === 'unknown')) return false;
    const text = `${label}: that is right.`;
    const passages = readPassages({ now: '2000-01-01', source: 'transcript', text, ...sides });
    const [first] = passages;
    const isWhole = passages.length === 1 && first?.speaker === label && first.label === undefined;
    return isWhole && (role === 'unknown' || first.voice === voice);
  };
  return candidates(speaker, person, sides).find(isRead) ?? 'Unknown';
}
