import { browser } from 'wxt/browser';

/** The one alarm of the extension: whoever has something to do later asks for it here, and looks what is due when it comes. */
export const alarmName = 'next';

/** An alarm that was set is gone once it came: where whoever it woke died before asking anew, it comes again by itself. */
const periodInMinutes = 5;

const create = (at: number): Promise<void> => browser.alarms.create(alarmName, { when: at, periodInMinutes });

/**
 * Wakes the worker at that time (epoch ms) or earlier, never later than was asked before. Everybody who is woken
 * asks anew.
 */
export const wakeAt = (at: number): Promise<void> =>
  // Without the lock a later time could take the place of an earlier one that was asked for at once.
  navigator.locks.request('wake', async () => {
    const known = await browser.alarms.get(alarmName);
    if (known === undefined || known.scheduledTime > at) await create(at);
  });

/** The same in place of whatever was asked before: for the guard's look, which knows all that comes next. */
export const wakeOnlyAt = (at: number): Promise<void> => navigator.locks.request('wake', () => create(at));
