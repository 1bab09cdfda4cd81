import { useSites } from '../../lib/hooks/use-sites.ts';
import { Section } from '../ui/section.tsx';
import { ChipSetting } from './chip-setting.tsx';
import { OtherCrms } from './other-crms.tsx';
import { SiteRow } from './site-row.tsx';

/** Which sites may be read, and whether reading works there. */
export function SitesSection() {
  const { sites, allow, withdraw } = useSites();
  const isShort = (site: (typeof sites)[number]) => site.isCrm && !site.isAllowed;
  return (
    <Section name="Sites" id="sites">
      <p className="text-sm text-muted">
        Second Call reads a site by itself only where you allow it, and what it reads stays on this machine.
      </p>
      <ul className="divide-y divide-edge">
        {sites
          .filter((site) => !isShort(site))
          .map((site) => (
            <SiteRow key={site.id} site={site} onAllow={allow} onWithdraw={withdraw} />
          ))}
      </ul>
      <OtherCrms sites={sites.filter(isShort)} onAllow={allow} />
      <p className="pb-2 text-xs text-muted">
        A diagnosis shows the shape of a page, without its words, names and addresses.
      </p>
      <ChipSetting />
    </Section>
  );
}
