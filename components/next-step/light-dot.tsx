import type { Light } from './next-step-light.ts';

/** Form and colour both tell the state, so neither is needed alone; the words beside it say it too. */
const looks: Record<Light, string> = {
  booked: 'bg-good border-good rounded-full',
  none: 'border-muted rounded-full',
  due: 'bg-warn border-warn rounded-full',
  overdue: 'bg-bad border-bad rotate-45',
  weak: 'border-warn rounded-full bg-linear-to-t from-warn from-50% to-transparent to-50%',
};

export function LightDot({ light }: { light: Light }) {
  return <span aria-hidden className={`inline-block size-3 shrink-0 border-2 ${looks[light]}`} />;
}
