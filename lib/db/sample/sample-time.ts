import { addBusinessDays } from '../../core/schedule/business-days.ts';
import { instantOf, localDateOf } from '../../core/schedule/zoned-time.ts';

export const sampleTimeZone = 'Europe/Berlin';

/** The sample story told from `now`: its business days before and after today, and the months that lie ahead. */
export type SampleTime = {
  /** Epoch ms of `HH:MM` on a business day, counted from today; never later than now for a day that is past. */
  day: (businessDays: number, time: string) => number;
  /** The English name of the month that is this many months ahead. */
  month: (ahead: number) => string;
};

export function sampleTime(now: number): SampleTime {
  const today = localDateOf(now, sampleTimeZone);
  return {
    day: (businessDays, time) => instantOf(addBusinessDays(today, businessDays, []), time, sampleTimeZone),
    month: (ahead) => {
      const [year = 0, month = 1] = today.split('-').map(Number);
      const name = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
      return name.format(Date.UTC(year, month - 1 + ahead, 15));
    },
  };
}
