import type { Calendar } from '../core/model/calendar-entities.ts';
import type { CalendarId } from '../core/model/ids.ts';
import { saveCalendarFile } from '../db/calendar-files.ts';
import type { SecondCallDatabase } from '../db/database.ts';
import { removeCalendar, saveCalendar } from '../db/repos/calendars.ts';
import { newId } from '../db/row-store.ts';
import type { Undo } from '../db/undo.ts';
import { originsOf } from '../intake/calendar-source/origins-of.ts';
import { readAddress } from '../intake/calendar-source/read-address.ts';
import { Trouble } from '../intake/calendar-source/trouble.ts';
import { requestCalendarHosts } from '../platform/calendar-hosts.ts';
import { connectGoogle, forgetGoogle } from '../platform/identity.ts';
import { sendToWorker } from '../platform/messages.ts';

/** What a form connects, or changes under the id of a connected calendar. */
export type CalendarDraft = Pick<Calendar, 'kind' | 'name'> &
  Partial<Pick<Calendar, 'id' | 'secret' | 'clientId' | 'parts'>>;

/** `sentence` says what to do about it. */
export type Connected = { ok: true } | { ok: false; sentence: string };

/** Asks a calendar at once and lets the guard look anew; resolves when both are done. */
export async function syncNow(calendarId: CalendarId): Promise<void> {
  await sendToWorker('calendar:sync', { calendarId });
}

/** What is wrong with an address, in one sentence; undefined where it can be asked. */
export function addressFault(address: string): string | undefined {
  try {
    readAddress(address);
    return undefined;
  } catch (error) {
    return error instanceof Trouble ? (error.sentence ?? error.code) : undefined;
  }
}

/** The host of a secret address: all of it that is shown once it is stored. */
export const hostOf = ({ secret }: Pick<Calendar, 'secret'>): string | undefined =>
  secret?.address === undefined || addressFault(secret.address)
    ? undefined
    : readAddress(secret.address).host;

/**
 * Asks for the host of a calendar and then connects it. To be called in the click itself: after an `await` the browser
 * would not ask any more.
 */
export async function connectAddress(db: SecondCallDatabase, draft: CalendarDraft): Promise<Connected> {
  const fault = addressFault(draft.secret?.address ?? '');
  if (fault !== undefined) return { ok: false, sentence: fault };
  if (!(await allowCalendar(draft))) {
    const sentence = `Chrome was not allowed to ask ${hostOf(draft)}, so nothing was connected. Press the button again and allow it.`;
    return { ok: false, sentence };
  }
  return store(db, draft);
}

/** Asks for the host of a calendar, in the click itself; false where it was declined. */
export const allowCalendar = (calendar: Pick<Calendar, 'kind' | 'secret'>): Promise<boolean> =>
  requestCalendarHosts(originsOf(calendar));

/** Keeps a dropped .ics file, in place of the calendar's former one where an id is given. */
export async function connectFile(db: SecondCallDatabase, file: File, id?: CalendarId): Promise<Connected> {
  const text = await file.text();
  const name = file.name.replace(/\.(?:ics|ical|ifb)$/i, '') || 'Calendar file';
  const calendar = await saveCalendar(db, id ? { id } : { kind: 'ics_file', name });
  await saveCalendarFile(db, calendar.id, text);
  void syncNow(calendar.id);
  return { ok: true };
}

/** Lets the rep sign in to Google in a window of Google's, and then connects the account. */
export async function connectAccount(db: SecondCallDatabase, draft: CalendarDraft): Promise<Connected> {
  const id = draft.id ?? (newId(db) as CalendarId);
  const signedIn = await connectGoogle({ ...draft, id });
  return signedIn.ok ? store(db, { ...draft, id }) : { ok: false, sentence: signedIn.message };
}

async function store(db: SecondCallDatabase, draft: CalendarDraft): Promise<Connected> {
  const { id } = await saveCalendar(db, draft);
  void syncNow(id);
  return { ok: true };
}

/** Whether it counts at all, or which of its calendars do. */
export async function changeCalendar(
  db: SecondCallDatabase,
  id: CalendarId,
  change: Partial<Pick<Calendar, 'isOn' | 'parts' | 'name'>>,
): Promise<void> {
  await saveCalendar(db, { id, ...change });
  await syncNow(id);
}

/** Takes a calendar away with its meetings and its sign-in; the undo brings them back with the next sync. */
export async function disconnect(db: SecondCallDatabase, { id, kind }: Calendar): Promise<Undo> {
  const undo = await removeCalendar(db, id);
  if (kind === 'google') await forgetGoogle(id);
  void syncNow(id);
  return async () => {
    await undo();
    void syncNow(id);
  };
}
