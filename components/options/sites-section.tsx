import { type SiteAccess, useSites } from '../../lib/hooks/use-sites.ts';
import { Button } from '../ui/button.tsx';
import { Section } from '../ui/section.tsx';
import { ChipSetting } from './chip-setting.tsx';
import { SiteHealth } from './site-health.tsx';

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** Permission and health in words: what was read last, and which fields were found. */
function stateWords({
  isAllowed,
  isOther,
  isForCalendar,
  lastReadAt,
  lastPage,
  found = {},
}: SiteAccess): string {
  if (!isAllowed) return 'Not permitted: nothing is read here.';
  if (isForCalendar) return 'Permitted for your calendar alone: its pages are not read.';
  if (isOther) return 'Permitted: its pages are read when they are open.';
  if (lastReadAt === undefined) return 'Permitted. Nothing read since the browser started.';
  // "message.from" and "message.at" are both of the messages.
  const names = Object.keys(found).filter((field) => !/^(?:conflict|missed)\./.test(field));
  const fields = [...new Set(names.map((field) => field.replace(/\..*/, '')))].join(', ');
  return `Permitted. Last read ${clock.format(lastReadAt)}: ${lastPage}${fields ? `, found ${fields}` : ', nothing found'}.`;
}

/** Which sites may be read, and whether reading works there. */
export function SitesSection() {
  const { sites, allow, withdraw } = useSites();
  return (
    <Section name="Sites" id="sites">
      <ul className="divide-y divide-edge">
        {sites.map((site) => (
          <li key={site.id} className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 py-2">
            <div className="min-w-[min(10rem,100%)] flex-1">
              <p className="font-semibold">{site.name}</p>
              <p className="text-sm text-muted">{stateWords(site)}</p>
            </div>
            {site.isAllowed && site.isFixed && <span className="text-sm text-muted">Always on</span>}
            {site.isAllowed && !site.isFixed && (
              <Button aria-label={`Withdraw ${site.name}`} onClick={() => withdraw(site)}>
                Withdraw
              </Button>
            )}
            {!site.isAllowed && (
              <Button look="primary" aria-label={`Allow ${site.name}`} onClick={() => allow(site)}>
                Allow
              </Button>
            )}
            {!site.isOther && <SiteHealth site={site} />}
          </li>
        ))}
      </ul>
      <p className="pb-2 text-xs text-muted">
        A diagnosis shows the shape of a page, without its words, names and addresses.
      </p>
      <ChipSetting />
    </Section>
  );
}
