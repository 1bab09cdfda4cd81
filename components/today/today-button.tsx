import { useTodayCount } from '../../lib/hooks/use-today-count.ts';
import { Button } from '../ui/button.tsx';

type TodayButtonProps = {
  now: number;
  isOpen: boolean;
  /** Whether the time has come to count. */
  isCounting: boolean;
  onToggle: () => void;
};

/** "Today 4": the way to what waits, from any person; wide enough that its number moves nothing. */
export function TodayButton({ now, isOpen, isCounting, onToggle }: TodayButtonProps) {
  const count = useTodayCount(now, isOpen || !isCounting);
  return (
    <Button look="quiet" aria-pressed={isOpen} className="min-w-17 tabular-nums" onClick={onToggle}>
      {count === undefined || count === 0 ? 'Today' : `Today ${count}`}
    </Button>
  );
}
