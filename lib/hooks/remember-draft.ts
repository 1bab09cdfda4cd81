import { mailParts } from '../core/draft/mail-parts.ts';
import type { ValueAssetId } from '../core/model/ids.ts';
import type { Brief } from '../db/brief.ts';
import { type DraftUse, keepDraftUse } from '../platform/draft-use.ts';
import type { CheckedDraft } from './draft-jobs.ts';
import { suggestionOf } from './suggestion-of.ts';
import type { OfferedMail } from './use-mail.ts';

type Use = Pick<DraftUse, 'parts' | 'assetId' | 'value'>;

/** Keeps what is known of a draft for the moment in which it is sent; a browser that refuses costs only that. */
function remember(brief: Brief, key: string, use: Use): void {
  const situation = suggestionOf(brief)?.suggestion.situation;
  if (situation === undefined) return;
  void keepDraftUse({ key, contactId: brief.contact.id, situation, ...use }, Date.now()).catch(
    () => undefined,
  );
}

/** What the draft has, as of its last check. */
export const rememberCheck = (brief: Brief, key: string, { elements }: CheckedDraft): void =>
  remember(brief, key, { parts: mailParts.filter((part) => elements[part]) });

/** The asset that a mail brings, and the paragraph that brings it: where that is taken out, it was not used. */
export function rememberMail(brief: Brief, key: string, { text, assetId }: OfferedMail): void {
  const title = brief.assets.find(({ id }) => id === assetId)?.title;
  const value = title && text.split('\n\n').find((paragraph) => paragraph.includes(title));
  remember(brief, key, {
    parts: [...mailParts],
    assetId: assetId as ValueAssetId | undefined,
    value: value || undefined,
  });
}

/** A card's line that was put in. */
export const rememberLine = (
  brief: Brief,
  key: string,
  part: 'opener' | 'value' | 'ask',
  line: string,
  assetId: string | undefined,
): void =>
  remember(brief, key, {
    parts: [part === 'opener' ? 'reference' : part],
    ...(part === 'value' && { assetId: assetId as ValueAssetId | undefined, value: line }),
  });
