import { useChipSetting } from '../../lib/hooks/use-chip-setting.ts';
import { Checkbox } from '../ui/checkbox.tsx';

/** Switches the chip in Gmail's drafts on and off; open pages follow at once. */
export function ChipSetting() {
  const { isOn, set } = useChipSetting();
  if (isOn === undefined) return null;
  return (
    <Checkbox
      label="Show a chip beside Send in Gmail"
      hint="It says how the check of the draft stands, and opens the panel. With the keyboard, press Tab on Send."
      checked={isOn}
      onChange={({ target }) => set(target.checked)}
    />
  );
}
