import { defineBackground } from 'wxt/utils/define-background';
import { bookMeetings } from './book-meetings.ts';
import { createMenus, openOnGesture } from './open-on-gesture.ts';
import { followTabs } from './follow-tabs.ts';
import { keepCalendars, syncSoon } from './keep-calendars.ts';
import { keepGuard } from './keep-guard.ts';
import { keepSiteScripts } from './keep-site-scripts.ts';
import { noteMail } from './note-mail.ts';
import { noteRecord } from './note-record.ts';
import { openFromPage } from './open-from-page.ts';
import { receiveReports } from './receive-reports.ts';

// Every listener stands at the top level, synchronously: one that comes later misses the event that woke the worker.
export default defineBackground(() => {
  receiveReports({ onSaved: syncSoon, onMail: noteMail, onRecord: noteRecord });
  openOnGesture();
  openFromPage();
  createMenus();
  followTabs();
  keepSiteScripts();
  keepCalendars();
  bookMeetings();
  keepGuard();
});
