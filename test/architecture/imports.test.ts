import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** A room, the rooms whose modules it may import, and the packages that it may use. The first match counts. */
type Room = { room: string; may: string[]; packages: RegExp };

const pureParsers = /^(?:zod|minisearch|wink-porter2-stemmer)$/;
const ui = /^(?:react(?:-dom)?(?:\/.+)?|sonner)$/;
const wxt = /^(?:wxt\/.+|#imports)$/;

const rooms: Room[] = [
  { room: 'lib/core/', may: ['lib/core/'], packages: pureParsers },
  {
    room: 'lib/readers/',
    may: ['lib/readers/', 'lib/core/contract/', 'lib/core/model/', 'lib/core/text/'],
    packages: /^@mozilla\/readability$/,
  },
  { room: 'lib/intake/', may: ['lib/core/', 'lib/intake/'], packages: /./ },
  { room: 'lib/db/', may: ['lib/core/', 'lib/db/'], packages: /^dexie$/ },
  {
    room: 'lib/platform/',
    may: ['lib/core/', 'lib/platform/'],
    packages: /^(?:zod|wxt\/.+)$/,
  },
  // What the worker does beside its listeners: it joins the database with calendars and the browser.
  {
    room: 'lib/worker/',
    may: ['lib/core/', 'lib/intake/', 'lib/db/', 'lib/platform/', 'lib/worker/'],
    packages: /^dexie$/,
  },
  {
    room: 'lib/hooks/',
    may: ['lib/core/', 'lib/intake/', 'lib/db/', 'lib/platform/', 'lib/hooks/'],
    packages: /^(?:react|dexie|dexie-react-hooks)$/,
  },
  { room: 'components/ui/', may: ['components/ui/'], packages: ui },
  { room: 'components/', may: ['lib/core/', 'lib/hooks/', 'components/'], packages: ui },
  {
    room: 'entrypoints/background/',
    may: ['lib/core/', 'lib/intake/', 'lib/db/', 'lib/platform/', 'lib/worker/', 'entrypoints/background/'],
    packages: wxt,
  },
  {
    room: 'entrypoints/sidepanel/',
    may: [
      'lib/core/',
      'lib/intake/',
      'lib/db/',
      'lib/platform/',
      'lib/hooks/',
      'components/',
      'entrypoints/sidepanel/',
    ],
    packages: ui,
  },
  {
    room: 'entrypoints/options/',
    may: [
      'lib/core/',
      'lib/intake/',
      'lib/db/',
      'lib/platform/',
      'lib/hooks/',
      'components/',
      'entrypoints/options/',
    ],
    packages: ui,
  },
  // What a content script does in its page beside reading it.
  {
    room: 'lib/page/',
    may: ['lib/readers/', 'lib/platform/', 'lib/page/'],
    packages: /^wxt\/browser$/,
  },
  // Content scripts and scripts injected into a page: never the database, never a schema library.
  {
    room: 'entrypoints/',
    may: ['lib/readers/', 'lib/platform/', 'lib/page/', 'entrypoints/'],
    packages: wxt,
  },
];

const files = sourceFiles('lib', 'components', 'entrypoints');
const isType = (file: SourceFile, target: string) =>
  new RegExp(`import type [^;]*'[^']*${target.split('/').pop()?.replaceAll('.', '\\.')}'`).test(file.text);

function violations(file: SourceFile): string[] {
  const home = rooms.find(({ room }) => file.path.startsWith(room));
  if (!home) return [`${file.path} stands in no room`];
  return file.imports
    .filter((target) => {
      if (target.endsWith('.css')) return false;
      const isLocal = /^(?:lib|components|entrypoints|scripts|test)\//.test(target);
      if (!isLocal) return !home.packages.test(target);
      if (home.may.some((room) => target.startsWith(room))) return false;
      // Plain types of the core may be used anywhere: they leave nothing in the bundle.
      return !(target.startsWith('lib/core/') && isType(file, target));
    })
    .map((target) => `${file.path} imports ${target}`);
}

describe('the house', () => {
  it('imports only through its doors', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(violations)).toEqual([]);
  });

  it('has no barrel and no import across readers of two sites', () => {
    const barrels = files.filter(({ text }) => /^export \* from/m.test(text)).map(({ path }) => path);
    expect(barrels).toEqual([]);
    const site = (path: string) => /^lib\/readers\/([^/]+)\/[^/]+$/.exec(path)?.[1];
    const shared = new Set(['dom', 'generic', undefined]);
    const crossings = files.flatMap((file) =>
      file.imports
        .filter(
          (target) =>
            !shared.has(site(file.path)) && !shared.has(site(target)) && site(file.path) !== site(target),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(crossings).toEqual([]);
  });

  it('names files in kebab-case and keeps them under 250 lines', () => {
    const named = files.filter(({ path }) => !/(?:^|\/)[a-z0-9]+(?:[-.][a-z0-9]+)*\.tsx?$/.test(path));
    expect(named.map(({ path }) => path)).toEqual([]);
    const long = files.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ path }) => path)).toEqual([]);
  });
});

describe('the core', () => {
  /** What would make an answer depend on more than the input. */
  const impure = [
    /\bDate\.now\(/,
    /\bnew Date\(\)/,
    /\bMath\.random\(/,
    /\bperformance\.now\(/,
    /\bcrypto\./,
    /\b(?:document|globalThis|chrome|browser|localStorage|fetch)\s*[.(]/,
    // A variable of that name may well be a window of time.
    /\bwindow\.(?:document|location|navigator|chrome|add)/,
    /\bTemporal\.Now\b/,
  ];
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');

  it('has no clock, no randomness and no browser', () => {
    const found = files
      .filter(({ path }) => path.startsWith('lib/core/'))
      .flatMap(({ path, text }) =>
        impure
          .filter((pattern) => pattern.test(withoutComments(text)))
          .map((pattern) => `${path}: ${pattern.source}`),
      );
    expect(found).toEqual([]);
  });
});
