import { useId, useState } from 'react';
import { crmSites } from '../../lib/core/model/crm-sites.ts';
import type { SiteAccess } from '../../lib/hooks/use-sites.ts';
import { Button } from '../ui/button.tsx';
import { OwnAddress } from './own-address.tsx';

const ownAddress = crmSites.filter((crm) => 'isSelfHosted' in crm).map(({ name }) => name);
const byClick = crmSites.filter((crm) => 'isByClickOnly' in crm).map(({ name }) => name);

const listed = new Intl.ListFormat('en', { type: 'disjunction' });

type OtherCrmsProps = { sites: readonly SiteAccess[]; onAllow: (origins: readonly string[]) => void };

/** The CRMs that nobody has allowed yet, and how it goes with those that have no address to ask for. */
export function OtherCrms({ sites, onAllow }: OtherCrmsProps) {
  const heading = useId();
  return (
    <div className="border-t border-edge pt-2">
      <h3 id={heading} className="text-sm font-semibold">
        Other CRMs
      </h3>
      <ul aria-labelledby={heading} className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
        {sites.map((site) => (
          <CrmRow key={site.id} site={site} onAllow={onAllow} />
        ))}
      </ul>
      <OwnAddress onAllow={onAllow} />
      <p className="py-2 text-xs text-muted">
        {listed.format(ownAddress)} under an address of your own, or any other site: enter it here, or press
        Alt+Shift+S there. {listed.format(byClick)} is read only when you press Alt+Shift+S on a profile.
      </p>
    </div>
  );
}

function CrmRow({
  site: { name, origins },
  onAllow,
}: {
  site: SiteAccess;
  onAllow: OtherCrmsProps['onAllow'];
}) {
  const [chosen, setChosen] = useState(origins[0] ?? '');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-2 py-0.5">
      <span className="min-w-16 flex-1 text-sm">{name}</span>
      <div className="ms-auto flex max-w-full flex-wrap items-center justify-end gap-2">
        {origins.length > 1 && (
          <select
            aria-label={`Address of ${name}`}
            className="min-h-7 w-40 max-w-full rounded-control border border-control/60 bg-surface px-1 text-xs"
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          >
            {origins.map((origin) => (
              <option key={origin} value={origin}>
                {origin.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '')}
              </option>
            ))}
          </select>
        )}
        <Button look="small" aria-label={`Allow ${name}`} onClick={() => onAllow([chosen])}>
          Allow
        </Button>
      </div>
    </li>
  );
}
