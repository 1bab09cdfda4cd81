import type { Playbook } from './playbook-schema.ts';
import { isPreset } from './presets.ts';

/** A few words for a list: "Strict second meeting" for a preset, else the name that the rep gave. */
export const playbookLabel = ({ name, title }: Pick<Playbook, 'name' | 'title'>): string =>
  isPreset(name) ? title.replace(/:.*/s, '') : name;

/** A name that none of `taken` has, nor a preset: "Ours", "Ours 2". */
export function freshName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string) => isPreset(wanted) || taken.includes(wanted);
  let [fresh, count] = [name, 1];
  while (isTaken(fresh)) fresh = `${name.slice(0, 110)} ${(count += 1)}`;
  return fresh;
}
