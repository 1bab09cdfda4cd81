import { propfind } from 'tsdav';
import { z } from '../../../core/model/zod.ts';
import { plainText } from '../../calendar/plain-text.ts';
import { Trouble } from '../trouble.ts';
import { type Account, withDav } from './with-dav.ts';

/** `id` is its path, which stays the same when it is renamed; `owner` an address. `version` changes with every change of an event in it. */
export type Collection = { id: string; url: string; name: string; owner?: string; version?: string };

// tsdav turns what looks like a number into one, names and versions too.
const textSchema = z.preprocess(
  (value) => (typeof value === 'object' && value !== null && '_cdata' in value ? value._cdata : value),
  z.union([z.string(), z.number(), z.boolean()]).transform(String).optional().catch(undefined),
);
const componentSchema = z.object({ _attributes: z.object({ name: z.string() }) });
const collectionSchema = z.object({
  href: z.string(),
  props: z.object({
    resourcetype: z.record(z.string(), z.unknown()).catch({}),
    displayname: textSchema,
    getctag: textSchema,
    syncToken: textSchema,
    owner: z.object({ href: textSchema }).optional().catch(undefined),
    supportedCalendarComponentSet: z
      .object({ comp: z.union([componentSchema.array(), componentSchema.transform((one) => [one])]) })
      .optional()
      .catch(undefined),
  }),
});

const wanted = {
  'd:displayname': {},
  'd:resourcetype': {},
  'd:owner': {},
  'd:sync-token': {},
  'cs:getctag': {},
  'c:supported-calendar-component-set': {},
};

/**
 * The calendars of an account that hold events. Throws `Trouble`, also where there is none: an account without calendars
 * is a server that lost them, and not a rep without meetings.
 */
export async function listCollections(account: Account, home: string): Promise<Collection[]> {
  const answers = await withDav(account, 'not_calendar', (send) =>
    propfind({ url: home, props: wanted, depth: '1', fetch: send }),
  );
  // A child that may not be read any more must not cost the rep the others.
  const understood = answers.filter(({ ok, props }) => ok && props);
  if (understood.length === 0) throw new Trouble(answers[0]?.status === 404 ? 'not_found' : 'not_calendar');
  const found = understood.flatMap((answer) => {
    const { data } = collectionSchema.safeParse(answer);
    const url = data && URL.parse(data.href, home);
    if (!url || !('calendar' in data.props.resourcetype)) return [];
    const { displayname, getctag, syncToken, owner, supportedCalendarComponentSet: set } = data.props;
    if (set && !set.comp.some(({ _attributes }) => _attributes.name === 'VEVENT')) return [];
    const name = plainText(displayname ?? '', 200);
    return [
      {
        id: url.pathname,
        url: url.href,
        name: name === '' ? lastSegment(url) : name,
        owner: URL.parse(owner?.href ?? '', home)?.href,
        version: getctag ?? syncToken,
      },
    ];
  });
  if (found.length === 0)
    throw new Trouble('not_found', { sentence: 'There is no calendar with events in this account.' });
  return found;
}

function lastSegment({ pathname }: URL): string {
  const segment = pathname.split('/').findLast((part) => part !== '') ?? 'Calendar';
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
