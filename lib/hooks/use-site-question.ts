import { useEffect, useState } from 'react';
import { addDeclinedHosts, listDeclinedHosts } from '../platform/declined-hosts.ts';
import { requestSite } from '../platform/site-access.ts';
import { isWithin } from '../platform/sites.ts';
import type { Grant } from './use-grant.ts';

/** Asks for a host; `ask` is to be called in the click itself. `wasDeclined` is undefined until it is known. */
export function useSiteQuestion({ origins }: Grant): { wasDeclined: boolean | undefined; ask: () => void } {
  const [pattern = ''] = origins;
  const [wasDeclined, setDeclined] = useState<boolean>();
  useEffect(() => {
    let isGone = false;
    void listDeclinedHosts().then((declined) => {
      if (!isGone) setDeclined(declined.some((one) => isWithin(pattern, one)));
    });
    return () => {
      isGone = true;
    };
  }, [pattern]);
  const ask = async () => {
    if (await requestSite([pattern])) return;
    setDeclined(true);
    await addDeclinedHosts([pattern]);
  };
  return { wasDeclined, ask: () => void ask() };
}
