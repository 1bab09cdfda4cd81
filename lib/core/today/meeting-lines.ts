import type { NextStep } from '../model/entities.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import type { TodayLine } from './today-line.ts';
import type { TodayMeeting, TodayRows } from './today-rows.ts';

const minute = 60_000;
/** How long a meeting is taken to last where nobody said. */
const usualMinutes = 30;
/** A step booked by hand and its calendar event are one meeting, even when one of them moved a little. */
const sameWithin = 45 * minute;

export const isMeeting = ({ strength, startsAt }: NextStep): boolean =>
  strength >= 3 && startsAt !== undefined;

export const endOfStep = ({ startsAt = 0, minutes = usualMinutes }: NextStep): number =>
  startsAt + minutes * minute;

/** Steps with date and time that stand in no calendar, as meetings. */
function bookedByHand({ steps, meetings, contacts }: TodayRows): TodayMeeting[] {
  return steps.filter(isMeeting).flatMap((step) => {
    const { id, contactId, startsAt = 0, text } = step;
    const isKnown = meetings.some(
      (meeting) =>
        meeting.key === step.meetingKey ||
        (meeting.contactId === contactId && Math.abs(meeting.startsAt - startsAt) <= sameWithin),
    );
    const who = contacts.get(contactId)?.name;
    // The guard's name of a step that stands in no calendar.
    return isKnown
      ? []
      : [
          {
            key: `step ${id}`,
            startsAt,
            endsAt: endOfStep(step),
            title: text,
            contactId,
            ...(who && { who }),
          },
        ];
  });
}

const shared = ({ title, url, contactId, who }: TodayMeeting) => ({
  ...(title && { text: title }),
  ...(url && { url }),
  ...(contactId && { contactId }),
  ...(who && { who }),
});

const aboutOf = ({ key, startsAt }: TodayMeeting): string => `${key.slice(0, 900)} ${startsAt}`;

/** Who is next today, and for which meeting value is to go out now (R16). A meeting goes once it is over. */
export function meetingLines(rows: TodayRows): TodayLine[] {
  const { now, timeZone, teasersFor } = rows;
  const today = localDateOf(now, timeZone);
  return [...rows.meetings, ...bookedByHand(rows)].flatMap((meeting): TodayLine[] => {
    const { key, startsAt, endsAt } = meeting;
    const startsOn = localDateOf(startsAt, timeZone);
    const line = { ...shared(meeting), about: aboutOf(meeting), dueOn: startsOn } as const;
    const teaser = startsAt > now ? teasersFor.get(key) : undefined;
    return [
      ...(startsOn === today && endsAt > now
        ? [{ ...line, kind: 'meeting', reason: 'meeting', at: startsAt, done: 'none' } as const]
        : []),
      ...(teaser === undefined
        ? []
        : [
            {
              ...line,
              kind: 'teaser',
              reason: 'teaser',
              dueOn: localDateOf(teaser.at, timeZone),
              lateOn: localDateOf(teaser.until, timeZone),
              since: startsAt,
              done: 'touch',
            } as const,
          ]),
    ];
  });
}
