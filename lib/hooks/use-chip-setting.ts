import { useEffect, useState } from 'react';
import { setChip, watchChip } from '../platform/chip-setting.ts';

/** Whether the chip stands beside Gmail's Send; undefined until it is known. */
export function useChipSetting(): { isOn: boolean | undefined; set: (isOn: boolean) => void } {
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => watchChip(setOn), []);
  const set = (next: boolean) => {
    setOn(next);
    void setChip(next);
  };
  return { isOn, set };
}
