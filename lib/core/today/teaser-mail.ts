import type { SuggestInput } from '../contract/suggest.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import type { Reader } from '../suggest/context.ts';
import { languageOf } from '../mail/language-of.ts';
import { writeMail } from '../mail/write-mail.ts';
import { readScene } from '../suggest/suggest-lines.ts';

/** A mail to send ahead of a meeting; without `assetId` nothing in the library fits what they said. */
export type TeaserMail = { subject: string; text: string; assetId?: string };

/**
 * The mail that goes out before a second or later meeting (R16): their words, something of value, and the meeting's time
 * as what they get from it. `input.meetings` holds the meeting, `input.history` no later miss or move of it.
 */
export function teaserMail(input: Omit<SuggestInput, 'id'>, playbook: Playbook, reader: Reader): TeaserMail {
  const scene = readScene(input, playbook, reader);
  // In the language of what they wrote or said last.
  const last = input.history.findLast(({ direction, text = '' }) => direction !== 'out' && text !== '');
  const language = languageOf(last?.text ?? '');
  const { subject, text, assetId } = writeMail(scene, { kind: 'teaser', tone: 'warm', language });
  return { subject, text, ...(assetId !== undefined && { assetId }) };
}
