import { playbookLabel } from '../../lib/core/playbook/playbook-label.ts';
import { playbookOf } from '../../lib/core/playbook/playbook-of.ts';
import { presets } from '../../lib/core/playbook/presets.ts';
import { type ShownDeal, useDealPlaybook } from '../../lib/hooks/use-deal-playbook.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { undoable } from '../ui/toast.ts';

type DealPlaybookProps = { brief: Brief; deal: ShownDeal };

/** Which playbook this deal goes by: the rep's chosen one, unless the deal has one of its own. */
export function DealPlaybook({ brief, deal }: DealPlaybookProps) {
  const { own, choose } = useDealPlaybook(brief.contact, deal);
  if (!own) return null;
  const chosen = brief.deal?.playbook ?? '';
  const usual = playbookLabel(playbookOf(own, undefined, brief.settings));
  return (
    <span className="flex max-w-full min-w-0 flex-wrap items-center gap-x-1.5 text-xs text-muted">
      <select
        aria-label="Playbook of this deal"
        className="min-h-6 max-w-full min-w-0 rounded-control bg-surface text-accent hover:bg-sunken"
        value={chosen}
        onChange={(event) =>
          undoable(choose(event.currentTarget.value || undefined), 'Playbook of this deal changed')
        }
      >
        <option value="">Playbook: {usual}</option>
        {Object.entries(presets).map(([name, preset]) => (
          <option key={name} value={name}>
            {playbookLabel(preset)}
          </option>
        ))}
        {own.map(({ id, playbook }) => (
          <option key={id} value={id}>
            {playbook.name}
          </option>
        ))}
        {brief.hasLostPlaybook && <option value={chosen}>A deleted playbook</option>}
      </select>
      {brief.hasLostPlaybook && <span>Its playbook was deleted; {usual} is used.</span>}
    </span>
  );
}
