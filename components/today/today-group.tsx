import { useState } from 'react';
import type { TodayItem } from '../../lib/hooks/use-today.ts';
import { Button } from '../ui/button.tsx';
import { TodayRow, type TodayRowProps } from './today-row.tsx';

/** More than a glance takes in; the others come with one click. */
const shownAtFirst = 7;

type TodayGroupProps = Omit<TodayRowProps, 'item'> & {
  name: string;
  items: readonly TodayItem[];
  isUrgent?: boolean;
};

/** Lines of one kind of urgency under their heading; nothing where there are none. */
export function TodayGroup({ name, items, isUrgent = false, ...row }: TodayGroupProps) {
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const hidden = isWhole ? 0 : Math.max(0, items.length - shownAtFirst);
  return (
    <>
      <h3 className={`mt-1 text-xs font-semibold ${isUrgent ? 'text-bad' : 'text-muted'}`}>
        {name} ({items.length})
      </h3>
      <ul aria-label={name} className="divide-y divide-edge">
        {items.slice(0, items.length - hidden).map((item) => (
          <TodayRow key={item.id} item={item} {...row} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button look="quiet" onClick={() => setWhole(true)}>
          Show {hidden} more
        </Button>
      )}
    </>
  );
}
