import type { PageKind, PageSnapshot } from '../../lib/core/contract/read.ts';
import { crmOfHost, crmSites } from '../../lib/core/model/crm-sites.ts';

const apps: Record<string, string> = {
  gmail: 'Gmail',
  'google-calendar': 'Google Calendar',
  'google-meet': 'Google Meet',
  ...Object.fromEntries(crmSites.map(({ id, name }) => [id, name])),
};

const kinds: Record<PageKind, string> = {
  thread: 'thread',
  inbox: 'inbox',
  compose: 'draft',
  event: 'event',
  event_edit: 'event',
  grid: 'calendar',
  meeting: 'meeting',
  contact: 'contact',
  lead: 'lead',
  account: 'company',
  deal: 'deal',
  list: 'list',
  other: 'page',
};

/** The site of an address that is read by the rep's click alone. */
export function clickOnlyName(origin: string | undefined): string | undefined {
  const crm = crmOfHost((origin && URL.parse(origin)?.hostname) || '');
  return crm?.isByClickOnly && crm.name;
}

/** "Gmail thread “Order entry at Harrow & Finch”": where somebody was recognised. */
export function placeWords(snapshot: PageSnapshot): string {
  const title = snapshot.thread?.subject ?? snapshot.event?.title ?? snapshot.deal?.name;
  const app = apps[snapshot.app];
  const place = app ? `${app} ${kinds[snapshot.page]}` : 'Web page';
  return title ? `${place} “${title}”` : place;
}
