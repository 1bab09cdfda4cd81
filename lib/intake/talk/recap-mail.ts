import { isWithinDomain } from '../../core/matching/own-addresses.ts';
import { domainOf, normalizeEmail } from '../../core/model/email-address.ts';
import { dayIn } from '../transcript/file-facts.ts';
import { sectionOf } from '../transcript/headings.ts';
import { plainLine } from '../transcript/plain-line.ts';
import { readTranscript } from '../transcript/read-transcript.ts';

/** A mail in which a note taker tells a talk; `on` is the local day of the talk, where the mail names it in full. */
export type Recap = { maker: string; title: string; on?: string };

/** Note takers by the address that they write from; Google's writes from a domain that much else comes from. */
const makers: { maker: string; domain?: string; address?: string }[] = [
  { maker: 'Gemini', address: 'gemini-notes@google.com' },
  { maker: 'Otter', domain: 'otter.ai' },
  { maker: 'Fathom', domain: 'fathom.video' },
  { maker: 'Fireflies', domain: 'fireflies.ai' },
  { maker: 'Read AI', domain: 'read.ai' },
];

/** What stands before the meeting's name in their subjects. */
const prefix =
  /^(?:(?:re|fwd?):\s*)*(?:(?:your )?(?:meeting )?(?:recap|notes|report|summary)(?: (?:of|for|from))?(?: your (?:meeting|call))?(?: with)?\s*[:–—-]?\s*)?/i;
const leastSections = 2;
const leastTurns = 4;

function makerOf(email: string): string | undefined {
  const address = normalizeEmail(email);
  const domain = domainOf(address);
  return makers.find((one) =>
    one.domain === undefined ? one.address === address : isWithinDomain(domain, one.domain),
  )?.maker;
}

/** A talk has headings as note takers write them, or people who speak in turn. A welcome mail of theirs has neither. */
function tellsTalk(text: string): boolean {
  const sections = text.split('\n').filter((line) => sectionOf(plainLine(line)) !== undefined);
  if (sections.length >= leastSections) return true;
  const { cues, speakers } = readTranscript('', text);
  return speakers.length > 1 && cues.length >= leastTurns;
}

/** Whether a mail is the recap of a talk, by who sent it and by how it is built; undefined where either is missing. */
export function recapIn(mail: { email: string; subject: string; text: string }): Recap | undefined {
  const maker = makerOf(mail.email);
  if (maker === undefined || !tellsTalk(mail.text)) return undefined;
  const title = mail.subject
    .replace(prefix, '')
    .replace(/^["“”']+|["“”']+(?=\s|$)/g, '')
    .trim();
  const on = dayIn(mail.subject);
  return { maker, title: title || mail.subject, ...(on !== undefined && { on }) };
}
