/** A record as its address names it, of a My Domain. `isRelated`: the page is one of its lists, not the record itself. */
export type RecordAddress = { type: string; id: string; portal: string; isRelated: boolean };

/** The first three characters of an id tell its object (Salesforce Help, "Standard Field Record ID Prefix Decoder"). */
const objects: Readonly<Record<string, string>> = {
  '001': 'Account',
  '003': 'Contact',
  '006': 'Opportunity',
  '00Q': 'Lead',
};

const inLightning = /^\/(?:lightning\/r|sObject)\/(?:(\w+)\/)?(\w{15}(?:\w{3})?)(\/related)?(?:\/|$)/;
const inClassic = /^\/(?:001|003|006|00Q)(?:\w{12}|\w{15})$/;

/**
 * `/lightning/r/Contact/<id>/view`, with or without the object, `one.app#/sObject/<id>/view`, or Classic's `/<id>`. Of a
 * console's subtab the path is the record on the screen; `ws=` is only the tab that it lies in.
 */
export function recordInAddress({ hostname, pathname, hash }: URL): RecordAddress | null {
  const path = pathname.endsWith('/one.app') ? hash.slice(1) : pathname;
  const [, object, id, related] =
    inLightning.exec(path) ?? (inClassic.test(path) ? ['', '', path.slice(1)] : []);
  if (!id) return null;
  const prefix = id.slice(0, 3);
  return {
    type: objects[prefix] ?? (object && object !== 'sObject' ? object : prefix),
    id: longId(id),
    portal: hostname.split('.')[0] ?? '',
    isRelated: related !== undefined,
  };
}

/** The record that a link leads to; null for any other link. */
export function recordInLink(link: Element): RecordAddress | null {
  const url = URL.parse(link.getAttribute('href') ?? '', 'https://host.invalid');
  return url && recordInAddress(url);
}

/** `/lightning/o/Contact/list`. */
export const isList = ({ pathname }: URL): boolean => /^\/lightning\/o\/\w+\/(?:list|home)$/.test(pathname);

const checks = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/**
 * The 18 characters of an id of 15: each of the three more says which of five are capitals (Salesforce Help, "Convert
 * 15-Character IDs to 18-Character IDs"). A longer one stays as it is.
 */
export function longId(id: string): string {
  if (id.length !== 15) return id;
  const check = (start: number) =>
    [0, 1, 2, 3, 4].reduce((bits, at) => bits + (/[A-Z]/.test(id.charAt(start + at)) ? 1 << at : 0), 0);
  return id + [0, 5, 10].map((start) => checks.charAt(check(start))).join('');
}
