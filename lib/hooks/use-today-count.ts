import { useEffect, useState } from 'react';
import { useDatabase } from './database-context.ts';
import { calm } from './calm.ts';

/**
 * How many things wait, counted with every `minute` in a moment in which nobody waits for the page; undefined until then,
 * and while `isOff`: Today itself is shown.
 */
export function useTodayCount(minute: number, isOff: boolean): number | undefined {
  const db = useDatabase();
  const [count, setCount] = useState<number>();
  useEffect(() => {
    if (isOff) return undefined;
    let isGone = false;
    const read = async () => {
      // A rep who looks at one person after the other is not slowed down for a number.
      await calm();
      if (isGone) return;
      const { countToday } = await import('./read-today.ts');
      // The time of the reading itself: what was noted since the last minute counts.
      const found = isGone ? undefined : await countToday(db, Math.max(minute, Date.now()));
      if (!isGone) setCount(found);
    };
    // A count that cannot be made is left out; Today itself says what is wrong.
    read().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [db, minute, isOff]);
  return isOff ? undefined : count;
}
