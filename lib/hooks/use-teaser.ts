import { useEffect, useState } from 'react';
import type { ContactId, ValueAssetId } from '../core/model/ids.ts';
import { teaserMail } from '../core/today/teaser-mail.ts';
import { type Brief, loadBrief } from '../db/brief.ts';
import { sendTeaser } from '../db/today-actions.ts';
import { useDatabase } from './database-context.ts';
import { keepingReader } from './keeping-reader.ts';
import { loadedReader, loadLanguage } from './load-language.ts';
import { ownTimeZone } from './own-time-zone.ts';

export { gmailLink } from '../core/today/gmail-link.ts';

/** A mail ahead of a meeting, and to whom. */
export type Teaser = {
  name: string;
  to: string;
  subject: string;
  text: string;
  assetId?: ValueAssetId | undefined;
  assetTitle?: string | undefined;
};

const missed = /no[-_ ]?show|reschedul/i;

/** The brief as it was before a meeting was missed or moved: a new one stands, and the mail is about that. */
function withoutMisses(brief: Brief): Brief {
  const { history } = brief.input;
  const kept = [...history.keys()].filter(
    (index) => !missed.test(`${history[index]?.type} ${history[index]?.outcome}`),
  );
  return {
    ...brief,
    noteIds: kept.map((index) => brief.noteIds[index]),
    input: { ...brief.input, history: kept.flatMap((index) => history[index] ?? []) },
  };
}

async function makeTeaser(brief: Brief): Promise<Teaser> {
  await loadLanguage();
  const { contact, assets } = brief;
  const asked = withoutMisses(brief);
  const { reader } = keepingReader(asked, loadedReader);
  const { subject, text, assetId } = teaserMail(asked.input, asked.playbook, reader);
  const asset = assets.find(({ id }) => id === assetId);
  const to = contact.emails[0] ?? '';
  return { name: contact.name, to, subject, text, assetId: asset?.id, assetTitle: asset?.title };
}

/** The mail for this buyer's next meeting: undefined while it is made, null where none could be. */
export function useTeaser(contactId: ContactId) {
  const db = useDatabase();
  const [teaser, setTeaser] = useState<Teaser | null>();
  useEffect(() => {
    let isGone = false;
    const show = (made: Teaser | null) => isGone || setTeaser(made);
    loadBrief(db, contactId, { now: Date.now(), timeZone: ownTimeZone() })
      .then((brief) => brief && makeTeaser(brief))
      .then(show, () => show(null));
    return () => {
      isGone = true;
    };
  }, [db, contactId]);
  return {
    teaser,
    /** Notes that it went out, so that nothing asks for it again (R16). */
    send: (text: string, assetId: ValueAssetId | undefined) => sendTeaser(db, { contactId, text, assetId }),
  };
}
