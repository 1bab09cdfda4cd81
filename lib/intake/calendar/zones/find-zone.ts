import { isKnownTimeZone } from '../../../core/schedule/zoned-time.ts';
import { displayZones } from './display-zones.ts';
import { windowsZones } from './windows-zones.ts';

/** Of `/vendor.example/2026/Europe/Berlin` (Mozilla, Evolution, KDE) the part that is a zone. */
function fromPath(name: string): string | undefined {
  const parts = name.split('/').slice(0, 12);
  const paths = parts.map((_, at) => parts.slice(at).join('/'));
  return paths.find((path) => path.includes('/') && isKnownTimeZone(path));
}

let zonesByCity: Map<string, string> | undefined;

/** The runtime's own list by city, made when a name is first looked for there. */
function fromCity(city: string): string | undefined {
  zonesByCity ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  );
  return zonesByCity.get(city);
}

/** `(UTC+01:00) Amsterdam, Berlin`, `Eastern Time (US & Canada)`, `Kuala Lumpur, Singapore`: the first place that is known. */
function fromDisplayName(name: string): string | undefined {
  const places = name.replace(/\([^)]{0,60}\)/g, '').split(/[,;、]/);
  return places
    .slice(0, 12)
    .map((place) =>
      place
        .trim()
        .toLowerCase()
        .replace(/ (?:daylight|summer) time$/, ' standard time'),
    )
    .map((place) => windowsZones.get(place) ?? displayZones.get(place) ?? fromCity(place))
    .find((zone) => zone !== undefined);
}

/** `GMT+1`, `(UTC -05:00)`, `UTC+0530` as an offset that Temporal takes. */
function fromOffset(name: string): string | undefined {
  const [, sign, hours = '', minutes = '00'] =
    /(?:GMT|UTC)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?/i.exec(name) ?? [];
  const offset = `${sign}${hours.padStart(2, '0')}:${minutes}`;
  return sign !== undefined && isKnownTimeZone(offset) ? offset : undefined;
}

/** The zone that a TZID names outright: an IANA name, one at the end of a path, or a name of Windows. */
export function zoneOfName(tzid: string): string | undefined {
  const name = tzid.trim();
  if (/^[a-z]/i.test(name) && isKnownTimeZone(name)) return name;
  return fromPath(name) ?? windowsZones.get(name.toLowerCase());
}

/** What a TZID most likely means that has no VTIMEZONE: a display name, an IANA name in another spelling, an offset. */
export function guessZone(tzid: string): string | undefined {
  const name = tzid.trim();
  const respelled = name.replaceAll(' ', '_').replace('-', '/');
  return fromDisplayName(name) ?? (isKnownTimeZone(respelled) ? respelled : fromOffset(name));
}
