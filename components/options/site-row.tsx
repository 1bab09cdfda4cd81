import { crmSites } from '../../lib/core/model/crm-sites.ts';
import type { SiteAccess } from '../../lib/hooks/use-sites.ts';
import { Button } from '../ui/button.tsx';
import { SiteHealth } from './site-health.tsx';

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** `app.hubspot.com`, or `hubspot.com` for it and all below. */
const hostWords = (pattern: string): string => pattern.replace(/^\w+:\/\/(?:\*\.)?|\/\*$/g, '');

/** Permission and health in words: what was read last, and which fields were found. */
function stateWords(site: SiteAccess): string {
  const { isAllowed, isFixed, isOther, isUnread, isForCalendar, allowed, app, lastReadAt } = site;
  if (!isAllowed) return 'Not permitted: nothing is read here.';
  if (isForCalendar) return 'Permitted for your calendar alone: its pages are not read.';
  if (isUnread) return 'Permitted in the browser’s settings: only the sites of this list are read.';
  const crm = isOther && crmSites.find(({ id }) => id === app)?.name;
  const where = isFixed || isOther ? '' : ` on ${allowed.map(hostWords).join(', ')}`;
  const permitted = `Permitted${where}${crm ? `, read as ${crm}` : ''}.`;
  if (lastReadAt === undefined) return `${permitted} Nothing read since the browser started.`;
  // "message.from" and "message.at" are both of the messages.
  const names = Object.keys(site.found ?? {}).filter((field) => !/^(?:conflict|missed)\./.test(field));
  const fields = [...new Set(names.map((field) => field.replace(/\..*/, '')))].join(', ');
  return `${permitted} Last read ${clock.format(lastReadAt)}: ${site.lastPage}${fields ? `, found ${fields}` : ', nothing found'}.`;
}

type SiteRowProps = {
  site: SiteAccess;
  onAllow: (origins: readonly string[]) => void;
  onWithdraw: (site: SiteAccess) => void;
};

/** One site: what is permitted, what was read, and how to change it. */
export function SiteRow({ site, onAllow, onWithdraw }: SiteRowProps) {
  const { name, origins, isAllowed, isFixed } = site;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 py-2">
      <div className="min-w-[min(10rem,100%)] flex-1">
        <p className="font-semibold wrap-anywhere">{name}</p>
        <p className="text-sm wrap-anywhere text-muted">{stateWords(site)}</p>
      </div>
      {isAllowed && isFixed && <span className="text-sm text-muted">Always on</span>}
      {isAllowed && !isFixed && (
        <Button aria-label={`Withdraw ${name}`} onClick={() => onWithdraw(site)}>
          Withdraw
        </Button>
      )}
      {!isAllowed && (
        <Button look="primary" aria-label={`Allow ${name}`} onClick={() => onAllow(origins)}>
          Allow
        </Button>
      )}
      <SiteHealth site={site} />
    </li>
  );
}
