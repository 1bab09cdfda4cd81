import { crmOfHost } from '../../lib/core/model/crm-sites.ts';
import { type Grant, useGrant } from '../../lib/hooks/use-grant.ts';
import { readAgain, showOptions } from '../../lib/hooks/use-page-actions.ts';
import type { TabContext } from '../../lib/hooks/use-tab-context.ts';
import { ActionRow, type Told } from './action-row.tsx';
import { SiteQuestion } from './site-question.tsx';

type SiteStateProps = {
  context: TabContext;
  /** What the page shows is said already. */
  isTold: boolean;
  onPick: () => void;
};

/** Why a tab was not read, and how it will be; undefined where asking for its site says as much. */
function tellUnread(
  { origin, tabId }: TabContext,
  grant: Grant | null,
  onPick: () => void,
): Told | undefined {
  const readIt = { label: 'Read it', run: () => readAgain(tabId) };
  const crm = crmOfHost((origin && URL.parse(origin)?.hostname) || '');
  if (crm?.isByClickOnly)
    return {
      sentence: `Second Call reads ${crm.name} only when you press Alt+Shift+S here.`,
      actions: [readIt],
    };
  if (grant && !grant.isOther) return undefined;
  if (origin?.startsWith('http')) return { sentence: 'This page was not read yet.', actions: [readIt] };
  return {
    sentence:
      'This page may not be read yet: press Alt+Shift+S here, or pick the person and paste into the notes.',
    actions: [
      { label: 'Pick the person', run: onPick },
      { label: 'Allow sites', run: () => showOptions('sites') },
    ],
  };
}

/** Of a tab that is not read by itself: why, and the question whether it may be. */
export function SiteState({ context, isTold, onPick }: SiteStateProps) {
  const { origin, snapshot } = context;
  const grant = useGrant(origin);
  if (grant === undefined) return null;
  const told = isTold ? undefined : tellUnread(context, grant, onPick);
  const isCrm = grant?.isOther === false || (snapshot !== undefined && snapshot.app !== 'generic');
  return (
    <>
      {told && <ActionRow {...told} />}
      {grant && <SiteQuestion key={grant.host} grant={grant} isCrm={isCrm} />}
    </>
  );
}
