import type { Contact } from '../../lib/core/model/entities.ts';
import { useToday } from '../../lib/hooks/use-today.ts';
import { TodaySection } from '../today/today-section.tsx';

type NobodyViewProps = { now: number; onOpen: (contact: Contact) => void };

/** Nobody on screen, or the rep asked for it: what there is to do today. It comes whole, and nothing moves after that. */
export function NobodyView({ now, onOpen }: NobodyViewProps) {
  const state = useToday(now);
  return state && <TodaySection state={state} now={now} onOpen={onOpen} />;
}
