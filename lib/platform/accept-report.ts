import type { TrustedSender } from './check-report.ts';
import { checkSnapshot } from './check-report.ts';
import { saveContext, type StoredContext } from './context-store.ts';
import { failure, success, type Result } from './result.ts';
import { saveHealth } from './site-health.ts';
import { hasAccess } from './sites.ts';

/**
 * Takes a content script's report into the tab's context. Code `malformed` where it is no report at all, which is
 * dropped; a snapshot that is too large, malformed or of another site makes the context `refused`, so that the panel
 * says so.
 */
export async function acceptReport(from: TrustedSender, report: unknown, now: number): Promise<Result<null>> {
  const state = stateOf(report);
  if (!state) return failure('malformed', 'This is no report.');
  const { tabId, origin, documentId, site } = from;
  // On its way while the rep took the site back.
  if (!site.isFixed && !(await hasAccess(site))) return failure('no_access', 'This site may not be read.');
  const base: StoredContext = { tabId, origin, documentId, state, reportedAt: now, via: 'script' };
  if (state !== 'read') {
    await saveContext(base);
    return success(null);
  }
  const checked = checkSnapshot((report as { snapshot?: unknown }).snapshot);
  if (!checked.ok || checked.value.app !== site.app) {
    await saveContext({ ...base, state: 'refused' });
    return checked.ok ? failure('refused', 'The page claims to be another site.') : checked;
  }
  await saveContext({ ...base, snapshot: checked.value });
  await saveHealth(site.id, checked.value, now);
  return success(null);
}

function stateOf(report: unknown): 'reading' | 'read' | 'refused' | undefined {
  if (typeof report !== 'object' || report === null || !('state' in report)) return undefined;
  const { state } = report;
  return state === 'reading' || state === 'read' || state === 'refused' ? state : undefined;
}
