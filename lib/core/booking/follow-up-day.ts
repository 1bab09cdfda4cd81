import type { Playbook } from '../playbook/playbook-schema.ts';
import { businessDaysBetween, isBusinessDay } from '../schedule/business-days.ts';
import { localDateOf } from '../schedule/zoned-time.ts';

export type FollowUpDay = {
  /** Business days after the last talk; 0 is its own day. */
  day: number;
  look: 'good' | 'amber' | 'red';
  /** "good", "early", "late", "very late"; "free" on a weekend or holiday. */
  grade: string;
  words: string;
  /** Outside the window of the playbook in use. */
  isOutside: boolean;
};

type Given = {
  /** Epoch ms. */
  startsAt: number;
  lastTalkAt: number;
  /** Of the rep's calendar, whose business days count. */
  timeZone: string;
  holidays: readonly string[];
  playbook: Pick<Playbook, 'windows'>;
};

// Product.md, timing: business days 2 to 5 are good, 6 and 7 amber, 8 or later red.
const [firstGood, lastGood, lastAmber] = [2, 5, 7];

/**
 * How a day stands to the last talk where nothing was agreed (timing: S1 to S4). A day is good as well where the
 * playbook has it in its window; what the playbook does not allow is said, whatever its colour.
 */
export function followUpDay({ startsAt, lastTalkAt, timeZone, holidays, playbook }: Given): FollowUpDay {
  const { from, to, source } = playbook.windows.after_talk;
  const onDay = localDateOf(startsAt, timeZone);
  const day = businessDaysBetween(localDateOf(lastTalkAt, timeZone), onDay, holidays);
  const isFree = !isBusinessDay(onDay, holidays);
  const isInside = day >= from && day <= to && !isFree;
  const isGood = isInside || (day >= firstGood && day <= lastGood);
  const look = isGood ? 'good' : day <= lastAmber ? 'amber' : 'red';
  const grade = isGood ? 'good' : day < firstGood ? 'early' : day <= lastAmber ? 'late' : 'very late';
  if (isFree)
    return {
      day,
      look: 'amber',
      grade: 'free',
      isOutside: true,
      words: 'A weekend or holiday: no business day',
    };
  const limit = isInside ? '' : `; your playbook: days ${from} to ${to} (${source})`;
  return {
    day,
    look,
    grade,
    isOutside: !isInside,
    words: `Business day ${day} after the last talk: ${grade}${limit}`,
  };
}
