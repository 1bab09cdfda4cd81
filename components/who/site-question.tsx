import { type Grant, useGrant } from '../../lib/hooks/use-grant.ts';
import { useSiteQuestion } from '../../lib/hooks/use-site-question.ts';
import type { TabContext } from '../../lib/hooks/use-tab-context.ts';
import { Button } from '../ui/button.tsx';

/** Asks whether the site of a tab that is not read by itself may be; nothing where there is nothing to ask for. */
export function SiteQuestion({ context: { origin, snapshot } }: { context: TabContext }) {
  const grant = useGrant(origin);
  if (!grant) return null;
  // Read by a click, and known by its marks: an app under an address of its buyer's own.
  const isCrm = !grant.isOther || (snapshot !== undefined && snapshot.app !== 'generic');
  return <Question key={grant.host} grant={grant} isCrm={isCrm} />;
}

/** Once in so many words, and small after that; a page that is of no CRM is not worth more than a mention. */
function Question({ grant, isCrm }: { grant: Grant; isCrm: boolean }) {
  const { wasDeclined, ask } = useSiteQuestion(grant);
  if (wasDeclined === undefined) return null;
  const { name, host } = grant;
  if (isCrm && !wasDeclined)
    return (
      <div className="mt-1.5 rounded-control border border-edge bg-sunken px-2 py-1.5">
        <p className="text-sm font-semibold wrap-anywhere">Use Second Call on {host}?</p>
        <p className="text-xs text-muted">
          Not permitted yet: it would read whom the open page is about, and nothing leaves this machine.
        </p>
        <Button look="primary" className="mt-1.5" onClick={ask}>
          Allow {name}
        </Button>
      </div>
    );
  return (
    <div className="mt-1 flex flex-wrap items-center justify-between gap-x-2">
      <p className="text-xs text-muted">
        {isCrm
          ? `${name} is not permitted: press Alt+Shift+S to read a page once.`
          : 'Second Call does not read this site by itself.'}
      </p>
      <Button look="quiet" className="-mx-1.5 wrap-anywhere" onClick={ask}>
        Allow {name}
      </Button>
    </div>
  );
}
