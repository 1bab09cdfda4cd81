import { presets } from '../../lib/core/playbook/presets.ts';
import { wherePresetsDisagree } from '../../lib/core/playbook/where-presets-disagree.ts';
import { useSettings } from '../../lib/hooks/use-settings.ts';
import { citation } from '../cards/citation.ts';
import { Section } from '../ui/section.tsx';

/** The preset in use, its timing and strength, and where the others say something else. */
export function PlaybookSection() {
  const { settings, save } = useSettings();
  const used = Object.values(presets).find(({ name }) => name === settings?.playbook) ?? presets.consultative;
  return (
    <Section name="Playbook" id="playbook">
      <fieldset className="flex flex-col gap-2">
        <legend className="text-sm text-muted">
          Timing, the strength of a next step and the answers follow it.
        </legend>
        {Object.entries(presets).map(([name, preset]) => (
          <label key={name} className="flex gap-2 rounded-control p-1 hover:bg-sunken">
            <input
              type="radio"
              name="playbook"
              className="mt-1 size-4"
              aria-label={preset.title}
              checked={preset.name === used.name}
              onChange={() => void save({ playbook: name })}
            />
            <span>
              <span className="block font-semibold">{preset.title}</span>
              <span className="block text-sm text-muted">
                After a good call: business days {preset.windows.after_talk.from} to{' '}
                {preset.windows.after_talk.to}. Booked from strength {preset.minStrength} on.{' '}
                {citation('', preset.windows.after_talk.source).words}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {wherePresetsDisagree(used, 'after_talk').map((sentence) => (
        <p key={sentence} className="mt-2 text-sm">
          {sentence}
        </p>
      ))}
    </Section>
  );
}
