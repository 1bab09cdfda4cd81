import { browser } from 'wxt/browser';
import { answerMessages } from '../../lib/platform/messages.ts';
import { isOwnPage } from '../../lib/platform/own-page.ts';
import { failure, success } from '../../lib/platform/result.ts';
import { alarmName } from '../../lib/platform/wake.ts';
import { comeRound } from '../../lib/worker/come-round.ts';
import { db } from './own-database.ts';

const awayAfterSeconds = 5 * 60;

/** Asks the calendars that are due whenever there is a reason to, and lets the guard look at what they say. */
export function keepCalendars(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void comeRound(db, { trigger: 'time' });
  });
  browser.runtime.onStartup.addListener(() => void comeRound(db, { trigger: 'opening', isFreshStart: true }));
  // An update drops every alarm and every notification.
  browser.runtime.onInstalled.addListener(
    () => void comeRound(db, { trigger: 'opening', isFreshStart: true }),
  );
  // The machine woke up, or the rep came back to it after a while.
  browser.idle.setDetectionInterval(awayAfterSeconds);
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') void comeRound(db, { trigger: 'opening' });
  });
  // A calendar's host was allowed just now.
  browser.permissions.onAdded.addListener(() => void comeRound(db, { trigger: 'saved' }));
  answerMessages({
    'calendar:sync': async (request, sender) => {
      if (!isOwnPage(sender)) return failure('unknown_sender', 'Only a page of this extension may ask.');
      const trigger = request.isOpening === true ? 'opening' : 'asked';
      await comeRound(db, { trigger, calendarId: request.calendarId });
      return success(null);
    },
  });
}

/** What was saved in a page reaches the calendar's server a moment later. */
export const syncSoon = (): void => void setTimeout(() => void comeRound(db, { trigger: 'saved' }), 3_000);
