import { gmailLink } from '../core/today/gmail-link.ts';
import type { ContactId } from '../core/model/ids.ts';
import { type Brief, loadBrief } from '../db/brief.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { openTab } from '../platform/open-tab.ts';
import { askOfDraft } from './draft-thread.ts';
import { ownTimeZone } from './own-time-zone.ts';
import { prepareSuggestion } from './suggestion-of.ts';

/** Of the mail that the panel will offer there; without the rules of the language there is none. */
async function subjectFor(brief: Brief): Promise<string> {
  try {
    await prepareSuggestion(brief);
    const { subject } = await askOfDraft({ brief, threadText: '' }, 'mail', {});
    return subject;
  } catch {
    return '';
  }
}

/** Opens Gmail's own page for a new mail to a contact, with its subject; false where no address of theirs is known. */
export async function writeFollowUp(db: SecondCallDatabase, contactId: ContactId): Promise<boolean> {
  const brief = await loadBrief(db, contactId, { now: Date.now(), timeZone: ownTimeZone() });
  const to = brief?.contact.emails[0];
  if (!brief || to === undefined) return false;
  await openTab(gmailLink({ to, subject: await subjectFor(brief), text: '' }).href);
  return true;
}
