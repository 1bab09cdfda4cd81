import { useEffect, useState } from 'react';

/** The time in epoch ms, renewed every minute: enough for days and slots, and cards stand still in between. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
