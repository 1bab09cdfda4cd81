import type { SuggestInput } from '../contract/suggest.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';
import type { Reader } from '../suggest/context.ts';
import { writeEmail } from '../suggest/email.ts';
import { linesOf, readScene } from '../suggest/suggest-lines.ts';

/** A mail to send ahead of a meeting; without `assetId` nothing in the library fits what they said. */
export type TeaserMail = { subject: string; text: string; assetId?: string };

const longestLink = 2_000;

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

/**
 * Gmail's own page with a new mail filled in. An address of more than 2,000 characters is cut off on the way, so that of
 * a longer mail whole paragraphs at its end are left out, and the caller is told.
 */
export function gmailLink(mail: { to: string; subject: string; text: string }): {
  href: string;
  isWhole: boolean;
} {
  const linkTo = (body: string) => {
    const fields = { to: mail.to, su: mail.subject, body };
    const query = Object.entries(fields).map(([name, value]) => `&${name}=${encodeURIComponent(value)}`);
    return `https://mail.google.com/mail/?view=cm${query.join('')}`;
  };
  const paragraphs = mail.text.split('\n\n');
  let count = paragraphs.length;
  while (count > 0 && linkTo(paragraphs.slice(0, count).join('\n\n')).length > longestLink) count -= 1;
  return { href: linkTo(paragraphs.slice(0, count).join('\n\n')), isWhole: count === paragraphs.length };
}
