import { calendarQuery } from 'tsdav';
import { z } from '../../../core/model/zod.ts';
import type { SourceWindow } from '../calendar-source.ts';
import { Trouble } from '../trouble.ts';
import { type Account, withDav } from './with-dav.ts';

const eventSchema = z.object({
  props: z.object({
    calendarData: z.union([z.string(), z.object({ _cdata: z.string() }).transform(({ _cdata }) => _cdata)]),
  }),
});

/** RFC 5545 form of an instant, `20260105T000000Z`. */
const utcForm = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/**
 * The events of one calendar that touch the window, each as the text of its file with the whole series in it
 * (RFC 4791 §7.8). Throws `Trouble`, also where an answer is not understood: what is not read is not cancelled.
 */
export async function queryEvents(
  account: Account,
  calendarUrl: string,
  { from, to }: SourceWindow,
): Promise<string[]> {
  const range = { _attributes: { start: utcForm(from), end: utcForm(to) } };
  const answers = await withDav(account, 'server', (send) =>
    calendarQuery({
      url: calendarUrl,
      props: { 'c:calendar-data': {} },
      filters: {
        'comp-filter': {
          _attributes: { name: 'VCALENDAR' },
          'comp-filter': { _attributes: { name: 'VEVENT' }, 'time-range': range },
        },
      },
      depth: '1',
      fetch: send,
    }),
  );
  const read = z.array(eventSchema).safeParse(answers);
  if (!read.success) throw new Trouble('server');
  return read.data.map(({ props }) => props.calendarData);
}
