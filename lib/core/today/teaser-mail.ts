import type { SuggestInput } from '../contract/suggest.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import type { Reader } from '../suggest/context.ts';
import { writeEmail } from '../suggest/email.ts';
import { linesOf, readScene } from '../suggest/suggest-lines.ts';

/** A mail to send ahead of a meeting; without `assetId` nothing in the library fits what they said. */
export type TeaserMail = { subject: string; text: string; assetId?: string };

/**
 * The mail that goes out before a second or later meeting (R16): their words, something of value, and the meeting's time
 * as what they get from it. `input.meetings` holds the meeting, `input.history` no later miss or move of it.
 */
export function teaserMail(input: Omit<SuggestInput, 'id'>, playbook: Playbook, reader: Reader): TeaserMail {
  const scene = readScene(input, playbook, reader);
  const { lines, behind } = linesOf(scene);
  const { subject, text } = writeEmail(scene, lines, behind);
  return { subject, text, ...(lines.value?.assetId !== undefined && { assetId: lines.value.assetId }) };
}
