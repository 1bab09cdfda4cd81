import type { PlaybookRow } from '../model/calendar-entities.ts';
import { consultative } from './consultative.ts';
import type { Playbook } from './playbook-schema.ts';
import { isPreset, presets } from './presets.ts';

/** A playbook of the rep's own, as it is stored. */
export type OwnPlaybook = Pick<PlaybookRow, 'id' | 'playbook'>;

const hasAll = (value: object | undefined, wanted: object): boolean =>
  value !== undefined && Object.keys(wanted).every((key) => key in value);

/** Rows are checked when they are written; one that another version wrote may lack what this one reads. */
const isWhole = (playbook: Partial<Playbook>): boolean =>
  hasAll(playbook, consultative) &&
  hasAll(playbook.windows, consultative.windows) &&
  hasAll(playbook.parts, consultative.parts);

/** The preset of a name, or the rep's own playbook of an id; undefined where it is missing or broken. */
export function findPlaybook(own: readonly OwnPlaybook[], name: string | undefined): Playbook | undefined {
  if (isPreset(name)) return presets[name];
  const found = own.find(({ id }) => id === name)?.playbook;
  return found && isWhole(found) ? found : undefined;
}

/**
 * The playbook that holds: that of the deal, else the rep's, else the default. A name that nothing has (deleted, from a
 * file, of a later version) must never cost the lines.
 */
export const playbookOf = (
  own: readonly OwnPlaybook[],
  deal: { playbook?: string | undefined } | undefined,
  settings: { playbook: string },
): Playbook =>
  findPlaybook(own, deal?.playbook) ?? findPlaybook(own, settings.playbook) ?? presets.consultative;
