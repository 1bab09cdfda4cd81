import type { GuardNotification } from '../../../lib/core/guard/notification-of.ts';
import type { GuardPorts } from '../../../lib/worker/guard-ports.ts';

export type Step = 'wakeAt' | 'setBadge' | 'notify' | 'takeNotification' | 'wakeOnlyAt';

/** A browser in memory that notes what it was asked for, and can be made to die at a step. */
export function fakeGuardPorts(clock: { now: number }) {
  const state = {
    shown: new Map<string, GuardNotification>(),
    /** Every time that something appeared, by id. */
    appeared: [] as string[],
    badge: 0,
    alarm: Infinity,
    diesAt: undefined as Step | undefined,
  };
  const step = async (name: Step, run: () => void): Promise<void> => {
    await Promise.resolve();
    run();
    if (state.diesAt === name) throw new Error(`killed after ${name}`);
  };
  const ports: GuardPorts = {
    now: () => clock.now,
    timeZone: () => 'Europe/Berlin',
    notify: (note) =>
      step('notify', () => {
        if (!state.shown.has(note.id)) state.appeared.push(note.id);
        state.shown.set(note.id, note);
      }),
    shownNotifications: () => Promise.resolve([...state.shown.keys()]),
    takeNotification: (id) => step('takeNotification', () => void state.shown.delete(id)),
    setBadge: (count) => step('setBadge', () => (state.badge = count)),
    wakeAt: (at) => step('wakeAt', () => (state.alarm = Math.min(state.alarm, at))),
    nextSyncAt: () => Promise.resolve(undefined),
    wakeOnlyAt: (at) => step('wakeOnlyAt', () => (state.alarm = at)),
  };
  return { ports, state };
}
