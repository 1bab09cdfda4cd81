import { readProperties } from '../read-properties.ts';
import { perZones } from '../recur/budget.ts';
import { guessZone, zoneOfName } from './find-zone.ts';
import { readWrittenZone } from './written-zone.ts';
import { namedZone, utcZone, type Zone } from './zone.ts';

const wanted = new Set(['TZID']);

/** Undefined for a TZID that nothing explains. */
export type Zones = (tzid: string) => Zone | undefined;

/**
 * The zones of a file, each looked up once. A name that is known wins over the VTIMEZONE given with it, which is often
 * old or cut; an unknown one ("Customized Time Zone") means what its VTIMEZONE says; only without one it is guessed.
 */
export function zonesOfFile(components: string[]): Zones {
  const written = new Map<string, string>();
  for (const component of components.slice(0, 2_000)) {
    const tzid = readProperties(component, wanted).first('TZID')?.value.trim().replaceAll('"', '');
    if (tzid !== undefined && !written.has(tzid)) written.set(tzid, component);
  }
  const known = new Map<string, Zone | undefined>([['UTC', utcZone]]);
  const budget = perZones();
  const find: Zones = (tzid) => {
    const name = zoneOfName(tzid);
    if (name !== undefined) return namedZone(name);
    const component = written.get(tzid);
    const zone = component === undefined ? undefined : readWrittenZone(component, budget);
    if (zone) return zone;
    const guess = guessZone(tzid);
    return guess === undefined ? undefined : namedZone(guess);
  };
  return (text) => {
    const tzid = text.trim().slice(0, 200);
    if (!known.has(tzid)) known.set(tzid, find(tzid));
    return known.get(tzid);
  };
}
