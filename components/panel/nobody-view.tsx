import { presetNamed } from '../../lib/core/playbook/presets.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import { useToday } from '../../lib/hooks/use-today.ts';
import { TodaySection } from '../today/today-section.tsx';

type NobodyViewProps = { now: number; playbook: string; onOpen: (contact: Contact) => void };

/** Nobody on screen: who is due, or what to do. */
export function NobodyView({ now, playbook, onOpen }: NobodyViewProps) {
  const due = useToday(now);
  return (
    due && (
      <TodaySection
        due={due}
        minimum={presetNamed(playbook).minStrength}
        timeZone={ownTimeZone()}
        now={now}
        onOpen={onOpen}
      />
    )
  );
}
