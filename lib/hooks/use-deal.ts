import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { KnownPerson } from '../core/deal/missing-people.ts';
import type { DealReading } from '../core/deal/read-deal.ts';
import type { DealId } from '../core/model/ids.ts';
import { type DealView, loadDealView } from '../db/deal-view.ts';
import { keepFactsOf } from '../db/stored-facts.ts';
import { useDatabase } from './database-context.ts';
import { sharedThread } from './language-thread.ts';
import { ownTimeZone } from './own-time-zone.ts';

export type { DealView } from '../db/deal-view.ts';

type Read = {
  dealId: DealId;
  /** Null where the notes could not be read. */
  reading: DealReading | null;
};

/** What the shown page alone knows of the deal: the people on it. */
type OnPage = readonly KnownPerson[];

async function readView(view: DealView, onPage: OnPage) {
  const [first] = view.people;
  if (!first) return null;
  const answer = await sharedThread().run('readDeal', {
    // A library is large, and nothing that is found depends on it.
    people: view.people.map(({ input, facts, noteIds, reviews }) => ({
      input: { ...input, playbook: undefined, assets: [], meetings: [], busy: [] },
      facts,
      noteIds,
      reviews,
    })),
    known: [...view.people.map(({ contact }) => contact), ...onPage].map(({ name, title }: KnownPerson) => ({
      name,
      title,
    })),
    playbook: first.playbook,
  });
  return answer;
}

/**
 * All that is held of a deal, and what its people's notes say of it, read beside the page; renewed with what is written,
 * once nobody types, and with every `minute`. Undefined while it is first read.
 */
export function useDeal(
  dealId: DealId,
  { onPage, isTyping, minute }: { onPage: OnPage; isTyping: boolean; minute: number },
): { view: DealView | null; reading: DealReading | null } | undefined {
  const db = useDatabase();
  const [held, setHeld] = useState<DealView | null>();
  const [read, setRead] = useState<Read>();
  // While a note is typed nothing is looked up: each letter is a write that this would hear of.
  const loaded = useLiveQuery(
    async () =>
      isTyping
        ? undefined
        : { dealId, view: await loadDealView(db, dealId, { now: Date.now(), timeZone: ownTimeZone() }) },
    [db, dealId, isTyping, minute],
  );
  if (loaded?.dealId === dealId && loaded.view !== held) setHeld(loaded.view);
  const named = JSON.stringify(onPage.map(({ name }) => name));
  useEffect(() => {
    if (!held) return undefined;
    let isGone = false;
    const show = (reading: DealReading | null) => isGone || setRead({ dealId: held.deal.id, reading });
    readView(held, onPage).then(
      (answer) => {
        show(answer?.reading ?? null);
        const fresh = held.people.flatMap(({ contact, facts }, at) => {
          const found = answer?.found[at];
          return found?.size ? [[contact.id, new Map([...facts, ...found])] as const] : [];
        });
        if (fresh.length > 0) keepFactsOf(db, new Map(fresh));
      },
      () => show(null),
    );
    return () => {
      isGone = true;
    };
    // The page's people are told by their names: it reports again with every change.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [db, held, named]);
  if (held === null) return { view: null, reading: null };
  if (held?.deal.id !== dealId || read?.dealId !== dealId) return undefined;
  return { view: held, reading: read.reading };
}
