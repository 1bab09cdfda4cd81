import { firstName } from '../phrase/names.ts';
import type { DraftStanding } from './open-draft.ts';

type Asked = {
  standing: DraftStanding;
  /** The contact on screen; left out where nobody is known. */
  contact?: { name: string } | undefined;
  /** Whether anything that was said with them is written down. */
  hasNotes: boolean;
  /** The rep picked the contact by hand, so a draft to nobody yet is meant for them. */
  isPicked: boolean;
};

const said: Partial<Record<DraftStanding, string>> = {
  colleagues: 'To colleagues only: nothing to check.',
  many: 'To many people: nothing to check.',
  automatic: 'To an address that nobody reads: nothing to check.',
};

/** Why a draft is neither checked nor written, in one line; undefined where it is. Silence is right too. */
export function silenceOf({ standing, contact, hasNotes, isPicked }: Asked): string | undefined {
  const always = said[standing];
  if (always !== undefined) return always;
  if (!contact) return undefined;
  const name = firstName(contact.name) ?? contact.name;
  if (standing === 'other') return `This draft is not to ${name}, so it is not checked against these notes.`;
  if (standing === 'unaddressed' && !isPicked)
    return 'It has no recipient yet. Add one, or pick the person above.';
  return hasNotes ? undefined : `No notes with ${name} yet.`;
}
