import type { z } from '../model/zod.ts';
import { type PlaybookField, playbookFields } from './playbook-fields.ts';
import { type Playbook, playbookSchema } from './playbook-schema.ts';

/** What stands in the fields of the form, by a field's path: as it was typed, right or wrong. */
export type TypedPlaybook = Record<string, string>;

type Branch = { [key: string]: unknown };

/** The object that holds a path's last key. The paths are our own, so each step is there. */
const branchOf = (playbook: object, path: string): [branch: Branch, key: string] => {
  const keys = path.split('.');
  const branch = keys.slice(0, -1).reduce((part, key) => part[key] as Branch, playbook as Branch);
  return [branch, keys.at(-1) ?? ''];
};

function wordsOf(playbook: Playbook, { path, kind }: PlaybookField): string {
  if (kind === 'phrases') return playbook.phrases.map(({ phrase }) => phrase).join('\n');
  const [branch, key] = branchOf(playbook, path);
  const value = branch[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const numbered = new Set(['minStrength']);

function valueOf(base: Playbook, { path, kind }: PlaybookField, text: string): unknown {
  if (kind === 'phrases') {
    const phrases = new Set(text.split('\n').map((line) => line.trim()));
    const known = new Map(base.phrases.map((one) => [one.phrase, one]));
    return [...phrases]
      .filter(Boolean)
      .map(
        (phrase) => known.get(phrase) ?? { phrase, rule: 'filler/own-phrase', source: 'own', allowedIn: [] },
      );
  }
  if (kind !== 'number' && !numbered.has(path)) return text.trim();
  return text.trim() === '' ? undefined : Number(text);
}

/** What the form shows of a playbook at first. */
export const typedOf = (playbook: Playbook): TypedPlaybook =>
  Object.fromEntries(playbookFields(playbook).map((field) => [field.path, wordsOf(playbook, field)]));

type Issue = z.core.$ZodIssue;

const sayIssue: Partial<Record<string, (issue: Issue & { origin?: string }) => string>> = {
  too_big: (issue) =>
    'maximum' in issue ? `At most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}.` : '',
  too_small: (issue) =>
    'minimum' in issue && issue.origin !== 'string'
      ? `At least ${issue.minimum}.`
      : 'This cannot be left empty.',
  invalid_type: () => 'A whole number, please.',
  custom: (issue) => (issue.path.at(-1) === 'from' ? 'The first day comes after the last.' : issue.message),
};

/** What the schema has no words for, since a file may hold it: the panel could offer nothing then. */
function oddWindows({ windows, infoSentHours }: Playbook): TypedPlaybook {
  const odd = Object.entries(windows).flatMap(([trigger, { from, to, target = from }]) =>
    target < from || target > to
      ? [[`windows.${trigger}.target`, 'This day is outside the window.'] as const]
      : [],
  );
  const hours =
    infoSentHours.from > infoSentHours.to
      ? [['infoSentHours.from', 'The first hour comes after the last.'] as const]
      : [];
  return Object.fromEntries([...odd, ...hours]);
}

/**
 * The playbook that the form says, on the ground of the one that it began with; what was changed names the rep as its
 * source ("own"). Else a sentence for each field that is wrong, by its path ("" where it is none of them).
 */
export function readTyped(
  base: Playbook,
  typed: TypedPlaybook,
): { ok: true; playbook: Playbook } | { ok: false; errors: TypedPlaybook } {
  const fields = playbookFields(base);
  const draft = structuredClone(base);
  for (const field of fields) {
    const text = typed[field.path];
    if (text === undefined || text === wordsOf(base, field)) continue;
    const [branch, key] = branchOf(draft, field.path);
    branch[key] = valueOf(base, field, text);
    if ('source' in branch) branch['source'] = 'own';
  }
  const parsed = playbookSchema.safeParse(draft);
  const errors = parsed.success ? oddWindows(parsed.data) : errorsOf(parsed.error.issues, fields);
  if (!parsed.success || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, playbook: parsed.data };
}

function errorsOf(issues: readonly Issue[], fields: readonly PlaybookField[]): TypedPlaybook {
  const said = issues.map((issue) => {
    const at = issue.path.join('.');
    const field = fields.find(({ path }) => at === path || at.startsWith(`${path}.`));
    return [field?.path ?? '', sayIssue[issue.code]?.(issue) || issue.message] as const;
  });
  return Object.fromEntries(said.toReversed());
}
