import type { CalendarSource } from '../calendar-source.ts';
import { readMeetings } from '../source-meeting.ts';
import { told, Trouble } from '../trouble.ts';
import { windowKey } from '../window-key.ts';
import { hashOf } from './hash-of.ts';

/** A dropped .ics file: it stays as it is, so that only a new window, or a new file, has anything new in it. */
export const icsFileSource: CalendarSource = {
  kind: 'ics_file',
  trust: 'ask',
  everyMinutes: 720,
  pull: (_calendar, window, state, ports) =>
    told(
      async () => {
        const text = await ports.readFile?.();
        if (text === undefined) throw new Trouble('gone');
        const read = { hash: await hashOf(new TextEncoder().encode(text)), window: windowKey(window) };
        if (state.hash === read.hash && state.window === read.window)
          return { ok: true, kind: 'unchanged', state, warnings: [] };
        return { ok: true, kind: 'all', state: read, ...readMeetings(text, window) };
      },
      { not_calendar: 'This file holds no calendar: export it again as an .ics file.' },
    ),
};
