import { browser } from 'wxt/browser';
import type { CalendarId } from '../../lib/core/model/ids.ts';
import { openDatabase } from '../../lib/db/database.ts';
import { keepAwake } from '../../lib/platform/keep-awake.ts';
import { answerMessages } from '../../lib/platform/messages.ts';
import { isOwnPage } from '../../lib/platform/own-page.ts';
import { failure, success } from '../../lib/platform/result.ts';
import { alarmName, wakeAt } from '../../lib/platform/wake.ts';
import type { Trigger } from '../../lib/worker/due-at.ts';
import { syncCalendars } from '../../lib/worker/sync-calendars.ts';
import { workerPorts } from '../../lib/worker/worker-ports.ts';

const db = openDatabase();

/** Asks the calendars that are due whenever there is a reason to, and comes back in time for the next. */
export function keepCalendars(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void syncAndComeBack('time');
  });
  browser.runtime.onStartup.addListener(() => void syncAndComeBack('opening'));
  // An update drops every alarm.
  browser.runtime.onInstalled.addListener(() => void syncAndComeBack('opening'));
  // The machine woke up, or the rep came back to it.
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') void syncAndComeBack('opening');
  });
  // A calendar's host was allowed just now.
  browser.permissions.onAdded.addListener(() => void syncAndComeBack('saved'));
  answerMessages({
    'calendar:sync': async (request, sender) => {
      if (!isOwnPage(sender)) return failure('unknown_sender', 'Only a page of this extension may ask.');
      await syncAndComeBack(request.isOpening === true ? 'opening' : 'asked', request.calendarId);
      return success(null);
    },
  });
}

/** What was saved in a page reaches the calendar's server a moment later. */
export const syncSoon = (): void => void setTimeout(() => void syncAndComeBack('saved'), 3_000);

async function syncAndComeBack(trigger: Trigger, calendarId?: CalendarId): Promise<void> {
  const { nextAt } = await keepAwake(() => syncCalendars(db, workerPorts(db), { trigger, calendarId }));
  if (nextAt !== undefined) await wakeAt(nextAt);
}
