import { z } from '../../../core/model/zod.ts';
import type { SourcePart, SourcePorts } from '../calendar-source.ts';
import { Trouble } from '../trouble.ts';
import { askGoogle } from './ask-google.ts';

const entrySchema = z.object({
  id: z.string().min(1).max(2_000),
  summary: z.string().optional(),
  summaryOverride: z.string().optional(),
  primary: z.boolean().optional(),
});

const pageSchema = z.object({
  items: z.array(z.unknown()).default([]),
  nextPageToken: z.string().optional(),
});

const maxPages = 10;
const always = {
  minAccessRole: 'reader',
  maxResults: '250',
  fields: 'items(id,summary,summaryOverride,primary),nextPageToken',
};

/** The calendars whose events the rep may see; the primary one, whose id is the account's address, comes first. */
export async function listCalendars(ports: SourcePorts, signal: AbortSignal): Promise<SourcePart[]> {
  const parts: (SourcePart & { isPrimary: boolean })[] = [];
  let pageToken: string | undefined;
  for (let pages = 0; pages < maxPages; pages += 1) {
    const query = { ...always, ...(pageToken !== undefined && { pageToken }) };
    const { json } = await askGoogle({ path: 'users/me/calendarList', query }, ports, signal);
    const page = pageSchema.safeParse(json).data;
    if (page === undefined) throw new Trouble('server');
    for (const item of page.items) {
      const { data } = entrySchema.safeParse(item);
      if (!data) continue;
      const name = (data.summaryOverride ?? data.summary ?? data.id).slice(0, 2_000);
      parts.push({ id: data.id, name, isPrimary: data.primary === true });
    }
    pageToken = page.nextPageToken;
    if (pageToken === undefined) break;
  }
  return parts
    .sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary))
    .slice(0, 500)
    .map(({ id, name }) => ({ id, name }));
}
