import { browser } from 'wxt/browser';
import type { Situation } from '../core/contract/suggest.ts';
import type { MailPart } from '../core/draft/mail-parts.ts';
import type { ContactId, ValueAssetId } from '../core/model/ids.ts';

/** What the panel knows of a draft that it wrote into or checked. */
export type DraftUse = {
  /** The draft's key in the snapshot. */
  key: string;
  contactId: ContactId;
  situation: Situation;
  /** The parts that the draft has, as of the last check, or that were put in. */
  parts: MailPart[];
  /** The asset that was put in; `value` is the line that brings it: where the rep takes that out, it was not used. */
  assetId?: ValueAssetId | undefined;
  value?: string | undefined;
};

const prefix = 'draft-use:';
const most = 30;

type Kept = DraftUse & { keptAt: number };

async function listKept(): Promise<Kept[]> {
  const all = await browser.storage.session.get<Record<string, Kept>>(null);
  return Object.entries(all).flatMap(([key, kept]) => (key.startsWith(prefix) ? kept : []));
}

/** Keeps it until the draft is sent or the browser closes. What is kept later replaces, but an asset that is not named stays. */
export async function keepDraftUse(use: DraftUse, now: number): Promise<void> {
  const kept = await listKept();
  const before = kept.find(({ key }) => key === use.key);
  const isSame = before?.contactId === use.contactId;
  const { assetId, value } = use.assetId === undefined && before && isSame ? before : use;
  await browser.storage.session.set({ [prefix + use.key]: { ...use, assetId, value, keptAt: now } });
  const surplus = kept.toSorted((a, b) => b.keptAt - a.keptAt).slice(most);
  await browser.storage.session.remove(surplus.map(({ key }) => prefix + key));
}

/** What is known of a draft, by whichever of its keys it had last. */
export async function findDraftUse(keys: readonly string[]): Promise<DraftUse | undefined> {
  const kept = (await listKept()).filter(({ key }) => keys.includes(key));
  return kept.toSorted((a, b) => b.keptAt - a.keptAt)[0];
}

export async function dropDraftUse(keys: readonly string[]): Promise<void> {
  await browser.storage.session.remove(keys.map((key) => prefix + key));
}
