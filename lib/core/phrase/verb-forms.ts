import { irregularVerbs, regularVerbs } from './vocabulary/en/verbs.ts';

export type VerbForm = { base: string; form: 'base' | 's' | 'ing' | 'past' | 'participle' };

const doubling = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|prefer|refer|admit|commit|transfer|submit|demo-)$/;

const third = (base: string) => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
};

const past = (base: string) => {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (base.endsWith('e')) return `${base}d`;
  return doubling.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
};

const gerund = (base: string) => {
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  if (base === 'die' || base === 'tie') return `${base[0]}ying`;
  return doubling.test(base) ||
    /^(?:put|cut|get|run|quit|shut|begin|forget|split|set|sit|win|swim|hit|let)$/.test(base)
    ? `${base}${base.at(-1)}ing`
    : `${base}ing`;
};

function buildForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const forms = new Map<string, VerbForm[]>();
  const add = (word: string, base: string, form: VerbForm['form']) => {
    const known = forms.get(word) ?? [];
    if (!known.some((one) => one.form === form)) forms.set(word, [...known, { base, form }]);
  };
  const irregular = irregularVerbs
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(' '));
  for (const [base = '', ...rest] of irregular) {
    const full = rest.length === 3 ? rest : [third(base), ...rest];
    add(base, base, 'base');
    add(full[0] ?? '', base, 's');
    add(gerund(base), base, 'ing');
    add(full.at(-2) ?? '', base, 'past');
    add(full.at(-1) ?? '', base, 'participle');
  }
  const odd = new Set(irregular.map(([base]) => base));
  for (const base of regularVerbs.trim().split(/\s+/)) {
    if (odd.has(base)) continue;
    add(base, base, 'base');
    add(third(base), base, 's');
    add(gerund(base), base, 'ing');
    add(past(base), base, 'past');
    add(past(base), base, 'participle');
  }
  return forms;
}

const forms = buildForms();
const none: readonly VerbForm[] = [];

/** Every reading of a word as a verb form; empty for a word that is none we know. */
export function verbForms(word: string): readonly VerbForm[] {
  return forms.get(word.toLowerCase()) ?? none;
}

/** The base form when the word can be read in that form: `baseOf('spends', 's')` → "spend". */
export function baseOf(word: string, form: VerbForm['form']): string | undefined {
  return verbForms(word).find((one) => one.form === form)?.base;
}

/** `inFormOf('work', 's')` → "works", by rule where the verb is in no table. */
export function inFormOf(base: string, form: 's' | 'past' | 'ing'): string {
  for (const [word, readings] of forms) {
    if (readings.some((one) => one.base === base && one.form === form)) return word;
  }
  return { s: third, past, ing: gerund }[form](base);
}

/** "spends" → "spend", also for verbs that stand in no table; used only where grammar says it is a verb. */
export function withoutThirdPerson(word: string): string {
  const known = baseOf(word, 's');
  if (known !== undefined && known !== 'be') return known;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}
