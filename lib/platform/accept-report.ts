import { crmSites } from '../core/model/crm-sites.ts';
import type { TrustedSender } from './check-report.ts';
import { checkSnapshot } from './check-report.ts';
import { saveContext, type StoredContext } from './context-store.ts';
import { failure, success, type Result } from './result.ts';
import { saveHealth } from './site-health.ts';
import { readableOf } from './site-access.ts';
import type { Site } from './sites.ts';

/**
 * Takes a content script's report into the tab's context. Code `malformed` where it is no report at all, which is
 * dropped, `no_access` where the rep has not allowed the host; a snapshot that is too large, malformed or of another
 * site makes the context `refused`, so that the panel says so.
 */
export async function acceptReport(from: TrustedSender, report: unknown, now: number): Promise<Result<null>> {
  const state = stateOf(report);
  if (!state) return failure('malformed', 'This is no report.');
  const { tabId, origin, documentId, site } = from;
  // Also on its way while the rep took the site back.
  const readable = site?.isFixed ? site : await readableOf(origin);
  if (!readable) return failure('no_access', 'This site may not be read.');
  const base: StoredContext = { tabId, origin, documentId, state, reportedAt: now, via: 'script' };
  if (state !== 'read') {
    await saveContext(base);
    return success(null);
  }
  const checked = checkSnapshot((report as { snapshot?: unknown }).snapshot);
  if (!checked.ok || !isAppOf(site, checked.value.app)) {
    await saveContext({ ...base, state: 'refused' });
    return checked.ok ? failure('refused', 'The page claims to be another site.') : checked;
  }
  await saveContext({ ...base, snapshot: checked.value });
  await saveHealth(readable.id, checked.value, now);
  return success(null);
}

/** Under an address of its buyers' own an app may stand that runs there, and no other. */
function isAppOf(site: Site | undefined, app: string): boolean {
  if (site) return app === site.app;
  return app === 'generic' || crmSites.some((crm) => crm.id === app && 'isSelfHosted' in crm);
}

function stateOf(report: unknown): 'reading' | 'read' | 'refused' | undefined {
  if (typeof report !== 'object' || report === null || !('state' in report)) return undefined;
  const { state } = report;
  return state === 'reading' || state === 'read' || state === 'refused' ? state : undefined;
}
