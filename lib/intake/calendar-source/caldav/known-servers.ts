type KnownServer = {
  /** As people call it. */
  name: string;
  /** What to connect to, where it is the same for everybody. */
  address: string;
  hosts: RegExp;
  /** Hosts that hold the calendars of an account beside the one that is connected to; patterns and permissions. */
  moreHosts?: RegExp;
  permissions?: string[];
};

/** CalDAV servers with one address for all, read in the vendors' help pages (Fastmail "Server names", Apple HT202304). */
export const knownServers: readonly KnownServer[] = [
  { name: 'Fastmail', address: 'https://caldav.fastmail.com', hosts: /^caldav\.fastmail\.com$/ },
  {
    name: 'iCloud',
    address: 'https://caldav.icloud.com',
    hosts: /^caldav\.icloud\.com$/,
    // Each account lies on one of many numbered hosts.
    moreHosts: /^p\d{1,4}-caldav\.icloud\.com$/,
    permissions: ['https://*.icloud.com/*'],
  },
];

export const knownServerOf = (hostname: string): KnownServer | undefined =>
  knownServers.find(({ hosts }) => hosts.test(hostname));
