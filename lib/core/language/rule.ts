import type { Fact, FactKind } from '../contract/facts.ts';
import type { Clause } from './clause.ts';
import type { Scene } from './scene.ts';
import { type Pattern, WordPattern } from './vocabulary/pattern.ts';

/** What a rule found; offsets count from the clause's start and may run on to the end of its sentence. */
export type Finding = Pick<Fact, 'by' | 'who' | 'value' | 'unit' | 'due' | 'certain' | 'stance'> & {
  start: number;
  end: number;
};

/** One small thing that the engine knows; its id is stable for ever. */
export type Rule = {
  id: `${FactKind}/${string}`;
  find: (clause: Clause, scene: Scene) => Finding | null;
  /** Without a word that begins one of these, in plain text or shape, the rule finds nothing and is not asked. */
  needs?: readonly WordPattern[] | undefined;
};

/** The patterns as what a rule needs, where all of them are indexed by their words. */
const asNeeds = (patterns: (Pattern | undefined)[]): WordPattern[] | undefined => {
  const given = patterns.filter((pattern) => pattern !== undefined);
  const indexed = given.filter((pattern) => pattern instanceof WordPattern);
  return indexed.length === given.length ? indexed : undefined;
};

export const kindOf = (rule: Rule): FactKind => rule.id.slice(0, rule.id.indexOf('/')) as FactKind;

export const wholeClause = (clause: Clause): Finding => ({ start: 0, end: clause.text.length });

/** True where the buyer's side is spoken of as it is now, by the buyer or in the rep's notes. */
export const isBuyersWord = (clause: Clause): boolean =>
  clause.subject === 'them' && clause.voice !== 'us' && !clause.isOtherFirm;

/** True for the words of a turn, of a line with its speaker's name, or of a quotation in notes; not for a mail. */
export const isSpoken = ({ voice, sentence: { passage } }: Clause): boolean =>
  voice === 'them' && (passage.speaker !== undefined || passage.voice === 'note');

const negator =
  /(?:\b(?:not|no|never|without|nothing|none|hardly|(?:is|are|was|were|does|do|did|wo)n'?t|zero|neither|nor)|\bno longer|n't)(?:\s+(?:really|too|that|particularly|at|all|much|any|a|an|very|big|major|real|so|seen|have|had|see|been|be|being|overly|actually|even|think|it's|is|there's|feel|about|of|an?)){0,3}\s*$/;

/** True where the words right before `index` turn its meaning round ("not really worried"). */
export const isNegatedBefore = (clause: Clause, index: number): boolean =>
  negator.test(clause.plain.slice(Math.max(0, index - 40), index));

export type BuyerRuleOptions = {
  /** Tested on the clause's plain text, or on its shape where dates or job titles belong to the pattern. */
  says: Pattern;
  /** Words one of which must stand in the clause: for a pattern that begins with "not" or "we", which are everywhere. */
  about?: WordPattern;
  /** What counts only in the buyer's own speech: in a mail or a note the same words mean something else too often. */
  spoken?: Pattern;
  isShape?: boolean;
  unless?: Pattern;
  /** The buyer may speak of us here ("your price is too high"). */
  isAboutUsToo?: boolean;
  /** What may be the case all the same; by default a question, a hypothesis and the past do not count. */
  even?: readonly ('question' | 'hypothetical' | 'past')[];
};

/** A rule that takes a whole clause of the buyer's as it stands, unless it is negated, asked or imagined. */
export function buyerRule(id: Rule['id'], options: BuyerRuleOptions): Rule {
  const even = new Set(options.even);
  const isUsable = (clause: Clause): boolean =>
    (!clause.isQuestion || even.has('question')) &&
    (!clause.isHypothetical || even.has('hypothetical')) &&
    (!clause.isPast || even.has('past'));
  return {
    id,
    needs: options.about === undefined ? asNeeds([options.says, options.spoken]) : [options.about],
    find: (clause) => {
      if (!isBuyersWord(clause) && !(options.isAboutUsToo === true && clause.voice === 'them')) return null;
      const text = options.isShape === true ? clause.shape : clause.plain;
      const match =
        options.says.exec(text) ?? (isSpoken(clause) ? (options.spoken?.exec(text) ?? null) : null);
      if (match === null || !isUsable(clause) || isNegatedBefore(clause, match.index)) return null;
      if (options.unless?.test(clause.plain) === true) return null;
      return wholeClause(clause);
    },
  };
}
