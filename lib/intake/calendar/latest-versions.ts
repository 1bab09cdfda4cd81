import { instantOfMoment, type RawEvent } from './raw-event.ts';

const isNewer = (a: RawEvent, b: RawEvent): boolean =>
  a.sequence === b.sequence ? a.stamp > b.stamp : a.sequence > b.sequence;

/** Of each key the newest; versions of equal age are all kept, since a careless exporter gives two events one UID. */
function newest(events: RawEvent[], keyOf: (event: RawEvent) => string): RawEvent[] {
  const best = new Map<string, RawEvent>();
  for (const event of events) {
    const other = best.get(keyOf(event));
    if (!other || isNewer(event, other)) best.set(keyOf(event), event);
  }
  return events.filter((event) => {
    const other = best.get(keyOf(event));
    return other !== undefined && !isNewer(other, event);
  });
}

const startKey = ({ start, replaces }: RawEvent): string =>
  `${instantOfMoment(start)} ${replaces ? instantOfMoment(replaces.moment) : ''}`;

/** Events with one uid, sorted into the event itself and changed instances of it, old versions left out. */
export function latestVersions(group: RawEvent[]): { masters: RawEvent[]; changes: RawEvent[] } {
  const replacedAt = ({ replaces }: RawEvent) => (replaces ? `${instantOfMoment(replaces.moment)}` : '');
  const kept = group.length === 1 ? group : newest(group, replacedAt);
  const distinct =
    kept.length === 1 ? kept : [...new Map(kept.map((event) => [startKey(event), event])).values()];
  return {
    masters: distinct.filter((event) => !event.replaces),
    changes: distinct.filter((event) => event.replaces),
  };
}
