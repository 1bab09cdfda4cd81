import type { ReactNode } from 'react';
import { dayFormOf } from '../../../lib/core/guard/day-form.ts';
import { localDateOf } from '../../../lib/core/schedule/zoned-time.ts';
import { ownTimeZone } from '../../../lib/hooks/own-time-zone.ts';
import { useNow } from '../../../lib/hooks/use-now.ts';
import { useSettings } from '../../../lib/hooks/use-settings.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Section } from '../../ui/section.tsx';
import { undoable } from '../../ui/toast.ts';
import { ConnectedCalendars } from './connected-calendars.tsx';
import { DayFields } from './day-fields.tsx';
import { Holidays } from './holidays.tsx';
import { MutedList } from './muted-list.tsx';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mt-3 border-t border-edge pt-3">
      <h3 className="mb-1 font-semibold">{title}</h3>
      {children}
    </div>
  );
}

/** Where meetings come from, when the rep may be reminded, and the days on which nobody works. */
export function CalendarSection() {
  const { settings, change } = useSettings();
  const now = useNow();
  const hasNotifications = settings?.guard?.hasNotifications !== false;
  const toggle = () =>
    undoable(
      change(({ guard }) => ({
        guard: { mutedMeetings: [], mutedPeople: [], ...guard, hasNotifications: !hasNotifications },
      })),
      hasNotifications ? 'No notifications from now on' : 'Notifications are on',
    );
  return (
    <Section name="Calendar" id="calendar">
      <ConnectedCalendars />
      {settings && (
        <>
          <Part title="Reminders">
            <Checkbox
              label="Notifications of the system"
              hint="One when a meeting has ended with nothing booked. Without them the panel and the icon’s badge say the same."
              checked={hasNotifications}
              onChange={toggle}
            />
            <h4 className="mt-2 text-xs font-semibold text-muted">Not reminded of</h4>
            <MutedList settings={settings} />
          </Part>
          <Part title="Your days">
            <DayFields
              key={JSON.stringify(dayFormOf(settings))}
              settings={settings}
              onSave={(next) => undoable(change(next), 'Saved')}
            />
          </Part>
          <div className="mt-3 border-t border-edge pt-3">
            <Holidays settings={settings} thisYear={Number(localDateOf(now, ownTimeZone()).slice(0, 4))} />
          </div>
        </>
      )}
    </Section>
  );
}
