import { Trouble } from './trouble.ts';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The address of a calendar as a rep types or pastes it: `webcal:` is https, and so is one without a scheme. Only https
 * is taken, http to this machine alone, and no name or password in the address. Throws `Trouble` (`not_calendar`).
 */
export function readAddress(written: string): URL {
  const text = written.trim().replace(/^webcals?:\/\//i, 'https://');
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.hostname === '')
    throw new Trouble('not_calendar', {
      sentence: 'This is no address: it begins with https:// or webcal://.',
    });
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.test(url.hostname)))
    throw new Trouble('not_calendar', {
      sentence: 'This address is not safe to use: only one that begins with https:// or webcal:// is taken.',
    });
  if (url.username !== '' || url.password !== '')
    throw new Trouble('not_calendar', {
      sentence: 'This address holds a login: leave it out, and connect as CalDAV with user and password.',
    });
  url.hash = '';
  return url;
}
