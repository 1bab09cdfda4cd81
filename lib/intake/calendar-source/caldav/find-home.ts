import { createAccount } from 'tsdav';
import { Trouble } from '../trouble.ts';
import { type Account, isNothingThere, withDav } from './with-dav.ts';

/** Where the account's calendars are, and who it is: found from any address of its server (RFC 6764, RFC 4791 §6.2.1). */
export async function findHome(account: Account): Promise<{ home: string; principal: string }> {
  try {
    return await withDav(account, 'not_calendar', async (send) => {
      const found = await createAccount({
        account: { accountType: 'caldav', serverUrl: account.address.href },
        fetch: send,
      });
      return { home: found.homeUrl ?? '', principal: found.principalUrl ?? '' };
    });
  } catch (error) {
    throw isNothingThere(error) ? new Trouble('not_calendar') : error;
  }
}
