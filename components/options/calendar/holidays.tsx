import { useState } from 'react';
import type { Settings } from '../../../lib/core/model/settings.ts';
import { useHolidays } from '../../../lib/hooks/use-holidays.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { undoable } from '../../ui/toast.ts';

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const dayWords = (day: string): string => {
  const at = Date.parse(day);
  // A file may hold anything.
  return Number.isNaN(at) ? day : dayFormat.format(at);
};

type HolidaysProps = { settings: Settings; thisYear: number };

/** Days on which no slot is offered and no business day is counted: a country's, and the rep's own. */
export function Holidays({ settings, thisYear }: HolidaysProps) {
  const holidays = useHolidays(settings, thisYear);
  const { isOpen, hasFailed, open, countries, states, days, choose, add, remove } = holidays;
  const [day, setDay] = useState('');
  const { holidayRegion: region } = settings;
  const ahead = days.filter(({ on }) => on.startsWith(String(thisYear))).length;
  const count = days.length === 0 ? 'none yet' : `${ahead} in ${thisYear}`;
  return (
    <details onToggle={(event) => event.currentTarget.open && open()}>
      <summary className="min-h-6 font-semibold">Holidays: {count}</summary>
      <div className="flex flex-col gap-2 pt-1">
        {hasFailed && (
          <Notice tone="bad">The list of countries could not be loaded. Reload this page.</Notice>
        )}
        {isOpen && (
          <div className="grid grid-cols-[repeat(auto-fit,minmax(min(12rem,100%),1fr))] gap-2">
            <SelectField
              label="Country"
              value={region?.country ?? ''}
              options={[['', 'None'], ...countries]}
              onPick={(country) => undoable(choose(country ? { country } : undefined), 'Holidays changed')}
            />
            {region && states.length > 0 && (
              <SelectField
                label="State or region"
                value={region.state ?? ''}
                options={[['', 'The whole country'], ...states]}
                onPick={(state) =>
                  undoable(choose({ country: region.country, ...(state && { state }) }), 'Holidays changed')
                }
              />
            )}
          </div>
        )}
        <p className="text-xs text-muted">
          Public holidays of this year and the next are kept in this browser; the next year’s come by
          themselves. Dates: date-holidays, CC BY 3.0.
        </p>
        <ul className="divide-y divide-edge">
          {days.map(({ on, name }) => (
            <li key={on} className="flex flex-wrap items-center justify-between gap-x-2 text-sm">
              <span>
                {dayWords(on)}
                {name && <span className="text-muted"> · {name}</span>}
              </span>
              <Button
                look="quiet"
                aria-label={`Remove ${dayWords(on)}`}
                onClick={() => undoable(remove(on), `${dayWords(on)} is a working day`)}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
        <form
          className="flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            undoable(add(day), `${dayWords(day)} is a holiday`);
            setDay('');
          }}
        >
          <TextField
            label="Another day off"
            type="date"
            required
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
          <Button type="submit">Add</Button>
        </form>
      </div>
    </details>
  );
}
