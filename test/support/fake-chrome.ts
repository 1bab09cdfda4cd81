type Listener = (...args: never[]) => unknown;

/** A browser event that a test can fire. */
function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
    hasListeners: () => listeners.size > 0,
    /** Calls every listener and gives their return values. */
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...(args as never[]))),
  };
}

function fakeStorageArea(quota = Infinity) {
  const onChanged = fakeEvent();
  const rows = new Map<string, unknown>();
  const sizeWith = (entries: Record<string, unknown>) =>
    JSON.stringify({ ...Object.fromEntries(rows), ...entries }).length;
  return {
    onChanged,
    quota,
    get: (key: string | null) =>
      Promise.resolve(
        structuredClone(
          key === null ? Object.fromEntries(rows) : rows.has(key) ? { [key]: rows.get(key) } : {},
        ),
      ),
    async set(this: { quota: number }, entries: Record<string, unknown>) {
      if (sizeWith(entries) > this.quota) throw new Error('QUOTA_BYTES quota exceeded');
      const changes: Record<string, unknown> = {};
      for (const [key, value] of Object.entries(structuredClone(entries))) {
        changes[key] = { oldValue: rows.get(key), newValue: value };
        rows.set(key, value);
      }
      await Promise.resolve();
      onChanged.fire(changes);
    },
    async remove(keys: string | string[]) {
      const gone = [keys].flat().filter((key) => rows.has(key));
      const changes = Object.fromEntries(gone.map((key) => [key, { oldValue: rows.get(key) }]));
      for (const key of gone) rows.delete(key);
      await Promise.resolve();
      if (gone.length > 0) onChanged.fire(changes);
    },
  };
}

type FakeTab = { id: number; windowId: number; active: boolean; url?: string; status?: string };

/** The parts of `chrome.*` that the platform uses, in memory; what WXT's own fake leaves out is here too. */
export function createFakeChrome() {
  const state = {
    tabs: [] as FakeTab[],
    /** Granted match patterns. */
    granted: new Set<string>(),
    registered: new Map<string, { id: string; js: string[]; matches: string[] }>(),
    /** What a script file answers in a tab; no entry: the browser forbids it. */
    scripts: new Map<string, unknown>(),
    injected: [] as { tabId: number; file: string }[],
    /** What the content script of a tab answers; a function is given the message. */
    pages: new Map<number, unknown>(),
    /** What content scripts were asked. */
    asked: [] as { tabId: number; name: string }[],
    openedPanels: [] as number[],
    openedWindows: [] as string[],
    /** The window that a person used last, and the one in which the page under test stands. */
    focusedWindow: 1,
    ownWindow: 1,
    canOpenPanel: true,
    menus: [] as string[],
    alarms: new Map<string, { name: string; scheduledTime: number; periodInMinutes?: number | undefined }>(),
    /** Messages to the worker. */
    sent: [] as unknown[],
  };
  const events = {
    onPermissionAdded: fakeEvent(),
    onPermissionRemoved: fakeEvent(),
  };
  const fake = {
    runtime: {
      id: 'own-extension',
      onInstalled: fakeEvent(),
      onStartup: fakeEvent(),
      onMessage: fakeEvent(),
      sendMessage: (message: unknown): unknown => void state.sent.push(message),
    },
    storage: { session: fakeStorageArea(), local: fakeStorageArea() },
    idle: { onStateChanged: fakeEvent(), setDetectionInterval: () => undefined },
    alarms: {
      onAlarm: fakeEvent(),
      get: (name: string) => Promise.resolve(state.alarms.get(name)),
      create: async (name: string, { when, periodInMinutes }: { when: number; periodInMinutes?: number }) => {
        await Promise.resolve();
        state.alarms.set(name, { name, scheduledTime: when, periodInMinutes });
      },
    },
    tabs: {
      onUpdated: fakeEvent(),
      onRemoved: fakeEvent(),
      onActivated: fakeEvent(),
      get: async (id: number) => {
        const tab = state.tabs.find((entry) => entry.id === id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return Promise.resolve(tab);
      },
      query: (wanted: { active?: boolean; url?: string[] }) =>
        Promise.resolve(
          state.tabs.filter(
            (tab) =>
              (wanted.active === undefined || (tab.active && tab.windowId === 1)) &&
              (wanted.url === undefined ||
                wanted.url.some((pattern) => tab.url?.startsWith(pattern.slice(0, -1)))),
          ),
        ),
      sendMessage: async (tabId: number, message: { name: string; data?: unknown }) => {
        state.asked.push({ tabId, name: message.name });
        if (!state.pages.has(tabId)) throw new Error('Receiving end does not exist.');
        const page = state.pages.get(tabId);
        return Promise.resolve(typeof page === 'function' ? page(message) : page);
      },
    },
    windows: {
      onFocusChanged: fakeEvent(),
      WINDOW_ID_CURRENT: -2,
      getLastFocused: () => Promise.resolve({ id: state.focusedWindow }),
      getCurrent: () => Promise.resolve({ id: state.ownWindow }),
      create: ({ url }: { url: string }) => {
        state.openedWindows.push(url);
        state.focusedWindow += 1;
        return Promise.resolve({ id: state.focusedWindow });
      },
    },
    notifications: { onClicked: fakeEvent(), onButtonClicked: fakeEvent(), onClosed: fakeEvent() },
    permissions: {
      onAdded: events.onPermissionAdded,
      onRemoved: events.onPermissionRemoved,
      contains: ({ origins }: { origins: string[] }) =>
        Promise.resolve(origins.every((origin) => state.granted.has(origin))),
      getAll: () => Promise.resolve({ origins: ['https://mail.google.com/*', ...state.granted] }),
      request: ({ origins }: { origins: string[] }) => {
        const added = origins.filter((origin) => !state.granted.has(origin));
        for (const origin of added) state.granted.add(origin);
        if (added.length > 0) events.onPermissionAdded.fire({ origins: added });
        return Promise.resolve(true);
      },
      remove: async ({ origins }: { origins: string[] }) => {
        if (origins.some((origin) => origin.includes('google.com/')))
          throw new Error('You cannot remove required permissions.');
        for (const origin of origins) state.granted.delete(origin);
        events.onPermissionRemoved.fire({ origins });
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([...state.registered.values()]),
      registerContentScripts: async (scripts: { id: string; js: string[]; matches: string[] }[]) => {
        for (const script of scripts) {
          if (state.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          state.registered.set(script.id, script);
        }
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        for (const id of ids) state.registered.delete(id);
        return Promise.resolve();
      },
      executeScript: async ({
        target,
        files: [file = ''],
      }: {
        target: { tabId: number };
        files: string[];
      }) => {
        if (!state.scripts.has(file)) throw new Error('Cannot access contents of the page.');
        state.injected.push({ tabId: target.tabId, file });
        return Promise.resolve([{ result: state.scripts.get(file) }]);
      },
    },
    sidePanel: {
      open: async ({ windowId }: { windowId: number }) => {
        if (!state.canOpenPanel) throw new Error('may only be called in response to a user gesture');
        state.openedPanels.push(windowId);
        return Promise.resolve();
      },
    },
    identity: {
      getRedirectURL: () => 'https://own-extension.chromiumapp.org/',
      launchWebAuthFlow: (_flow: { url: string; interactive: boolean }): Promise<string> =>
        Promise.reject(new Error('The user did not approve access.')),
    },
    action: { onClicked: fakeEvent() },
    contextMenus: {
      onClicked: fakeEvent(),
      removeAll: (done: () => void) => {
        state.menus.length = 0;
        done();
      },
      create: ({ id }: { id: string }) => void state.menus.push(id),
    },
    commands: {
      onCommand: fakeEvent(),
      getAll: () => Promise.resolve([{ name: 'open-panel', shortcut: 'Alt+Shift+S' }]),
    },
  };
  return { fake, state };
}

/**
 * The fake of this test file. Import this module before anything that touches the platform: `wxt/browser` takes the
 * global once, when it is first loaded.
 */
export const chromeProxy = { current: createFakeChrome() };

Object.assign(globalThis, {
  chrome: new Proxy({}, { get: (_, name) => Reflect.get(chromeProxy.current.fake, name) as unknown }),
});

/** A fresh browser for the next test. */
export function resetFakeChrome(): ReturnType<typeof createFakeChrome> {
  chromeProxy.current = createFakeChrome();
  return chromeProxy.current;
}
