import { readTabNow } from '../platform/tab-context.ts';
import { openOptions } from '../platform/panel.ts';
import { requestSite, type Site, siteOfUrl } from '../platform/sites.ts';

/** The site with a reader of its own that an origin belongs to. */
export const siteFor = (origin: string | undefined): Site | undefined => siteOfUrl(origin);

/** Asks for a site; to be called in the click itself, or the browser refuses to ask. */
export const allowSite = (site: Site): void => void requestSite(site.origins);

export const readAgain = (tabId: number): void => void readTabNow(tabId);

export const showOptions = (section: string): void => void openOptions(section);
