import { useEffect, useState } from 'react';
import type { PageSnapshot } from '../core/contract/read.ts';
import type { whoOnPage } from '../db/who-on-page.ts';

let loaded: typeof whoOnPage | undefined;

/** A deal or a company has several people: the page itself is about none of them. */
const isOfGroup = ({ page, record }: PageSnapshot): boolean =>
  record !== undefined && (page === 'deal' || page === 'account');

/**
 * How the people of a deal's or a company's page are looked up, loaded with the first such page; null on every other
 * page, undefined while it comes.
 */
export function useWhoOnPage(page: PageSnapshot | undefined): typeof whoOnPage | null | undefined {
  const [, setLoaded] = useState(loaded !== undefined);
  const isWanted = page !== undefined && isOfGroup(page);
  useEffect(() => {
    if (!isWanted || loaded) return;
    // Where it cannot be loaded the page is as one that names several people.
    const nobody: typeof whoOnPage = async () => ({});
    void import('../db/who-on-page.ts')
      .then((module) => module.whoOnPage)
      .catch(() => nobody)
      .then((found) => {
        loaded = found;
        setLoaded(true);
      });
  }, [isWanted]);
  return isWanted ? loaded : null;
}
