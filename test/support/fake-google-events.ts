/** An event as Google writes it (developers.google.com/workspace/calendar/api/v3/reference/events). */
export type FakeEvent = { id: string; status: string; [field: string]: unknown };

type Sketch = {
  id: string;
  title?: string;
  /** An instant, or a day for an all-day event. */
  start: string;
  end: string;
  timeZone?: string;
  guests?: { email: string; responseStatus?: string; displayName?: string; [field: string]: unknown }[];
  organizer?: string;
  /** Makes it an instance of a series, in place of the one that would begin then. */
  series?: { id: string; originalStart: string };
  more?: Record<string, unknown>;
};

const isDay = (time: string) => /^\d{4}-\d{2}-\d{2}$/.test(time);

/** A whole event from what a test wants to say. */
export function fakeEvent({
  id,
  title = 'Talk',
  start,
  end,
  timeZone,
  guests,
  organizer,
  series,
  more,
}: Sketch): FakeEvent {
  const time = (at: string) => (isDay(at) ? { date: at } : { dateTime: at, ...(timeZone && { timeZone }) });
  const host = organizer ?? 'maya@kestrelloop.example';
  return {
    kind: 'calendar#event',
    etag: `"${id}"`,
    id,
    status: 'confirmed',
    htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
    created: '2025-12-01T08:00:00.000Z',
    updated: '2025-12-01T08:00:00.000Z',
    summary: title,
    description: 'What was said inside the house about the price.',
    creator: { email: host },
    organizer: { email: host },
    start: time(start),
    end: time(end),
    iCalUID: `${series?.id ?? id}@google.com`,
    sequence: 0,
    ...(guests && { attendees: guests.map((guest) => ({ responseStatus: 'needsAction', ...guest })) }),
    reminders: { useDefault: true },
    eventType: 'default',
    ...(series && { recurringEventId: series.id, originalStartTime: time(series.originalStart) }),
    ...more,
  };
}

/** All that Google promises of a cancelled event: its id, and which instance of a series it was. */
export const cancelled = ({ id, recurringEventId, originalStartTime }: FakeEvent): FakeEvent => ({
  kind: 'calendar#event',
  etag: `"${id}-cancelled"`,
  id,
  status: 'cancelled',
  ...(recurringEventId !== undefined && { recurringEventId, originalStartTime }),
});

/** Keeps what a `fields` parameter asks for: `items(id,start),nextPageToken`. */
export function withFields(value: unknown, fields: string): unknown {
  const [kept] = readFields(fields);
  return pick(value, kept);
}

type Kept = Map<string, Kept | undefined>;

function readFields(text: string, from = 0): [Kept, number] {
  const kept: Kept = new Map();
  let at = from;
  while (at < text.length && text[at] !== ')') {
    const name = /^[^,()]+/.exec(text.slice(at))?.[0] ?? '';
    at += name.length;
    let inner: Kept | undefined;
    if (text[at] === '(') [inner, at] = readFields(text, at + 1);
    kept.set(name, inner);
    if (text[at] === ',') at += 1;
  }
  return [kept, at + 1];
}

function pick(value: unknown, kept: Kept | undefined): unknown {
  if (kept === undefined || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => pick(entry, kept));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) =>
      kept.has(name) ? [[name, pick(inner, kept.get(name))]] : [],
    ),
  );
}
