import type { Evidence } from '../contract/suggest.ts';
import { firstName } from '../phrase/names.ts';
import { mention } from '../phrase/join-clauses.ts';
import { leansOnMeasure } from '../phrase/leans.ts';
import { spokenAgo } from '../phrase/spoken-time.ts';
import { type Cited, evidenceFrom, overlaps } from './cite.ts';
import type { Context } from './context.ts';
import type { Moment } from './moments.ts';
import type { Material } from './material.ts';

/** "Last time you mentioned that …", without a full stop; `clause` starts at "you". */
export type Reference = { when: string; clause: string; text: string; evidence: Evidence[]; cited: Cited[] };

const week = 7 * 86_400_000;

export const greeting = ({ input }: Pick<Context, 'input'>): string => {
  const name = firstName(input.contact.name);
  return name === undefined ? 'Hello' : `Hi ${name}`;
};

/** "Hi Sarah, it's Maya from Kestrel Loop." (R32: openers name the caller). */
export function caller(context: Pick<Context, 'input'>): string {
  const { name, company } = context.input.self;
  const first = firstName(name);
  if (first === undefined)
    return company === undefined ? `${greeting(context)}.` : `${greeting(context)}, this is ${company}.`;
  return `${greeting(context)}, it's ${first}${company === undefined ? '' : ` from ${company}`}.`;
}

export const ago = (context: Context, at: number): string => spokenAgo(at, context.now, context.timeZone);

/** "Last time", or the day once there were several talks or more than a week of silence (R27, R32). */
export function whenOf(context: Context, moment: Moment): string {
  if (moment.kind === 'wrote') return `In your message ${ago(context, moment.at)},`;
  const isLast = moment === context.held.at(-1);
  return isLast && context.now - moment.at <= week
    ? 'Last time'
    : `When we spoke ${ago(context, moment.at)},`;
}

function referTo(context: Context, cited: readonly Cited[]): Reference[] {
  const [first] = cited;
  if (!first) return [];
  const isWritten = first.moment.kind === 'wrote';
  const clause = mention(
    cited.map(({ said }) => said),
    isWritten ? 'wrote' : 'mentioned',
  );
  const when = whenOf(context, first.moment);
  return [{ when, clause, text: `${when} ${clause}`, evidence: evidenceFrom(cited), cited: [...cited] }];
}

/** An older need beside the newest deadline: "…, and last time that you want to be live before June". */
function acrossTalks(context: Context, main: Cited, deadline: Cited): Reference[] {
  const isPlain = [main, deadline].every((one) => isClause(one) && one.said.speaker === undefined);
  if (!isPlain || main.moment === deadline.moment || whenOf(context, deadline.moment) !== 'Last time')
    return [];
  const [own] = referTo(context, [main]);
  if (!own || !isShort(main, deadline)) return [];
  const clause = `${own.clause}, and last time that ${deadline.said.text}`;
  const cited = [main, deadline];
  return [{ when: own.when, clause, text: `${own.when} ${clause}`, evidence: evidenceFrom(cited), cited }];
}

function askedBy(context: Context, question: Cited): Reference {
  const when = whenOf(context, question.moment);
  const { said } = question;
  const who = said.speaker ?? 'you';
  const clause = said.form === 'clause' ? `${who} asked ${said.text}` : `${who} asked: “${said.text}”`;
  return { when, clause, text: `${when} ${clause}`, evidence: question.evidence, cited: [question] };
}

const fits = (a: Cited, b: Cited): boolean =>
  a !== b && a.moment === b.moment && !overlaps(a, b) && a.said.text !== b.said.text;

/** What an opener may refer to (R5), the strongest first: a pain with its deadline, then each alone, then questions. */
export function references(context: Context, material: Material): Reference[] {
  const { pains, goals, deadlines, questions, others } = material;
  const needs = [...pains, ...goals, ...deadlines];
  // What leans on other words stands behind them, never first or alone.
  const mains = needs.filter(({ said }) => said.leans !== true);
  const seconds = [...deadlines, ...goals, ...pains];
  const pairs = mains.slice(0, 3).map((main) => {
    const second = seconds.find(
      (other) =>
        (isClause(main) || main.said.topic === true) &&
        isClause(other) &&
        fits(main, other) &&
        isShort(main, other) &&
        !isAboutOther(main, other) &&
        // "It costs 2 days" is said of what hurts, and not of what they want.
        !(/^it\b/.test(other.said.text) && !['pain', 'impact'].includes(main.fact.kind)),
    );
    return second ? [main, second] : [main];
  });
  const [firstPair, ...otherPairs] = pairs;
  const groups = [...(firstPair ? [firstPair] : []), ...mains.slice(0, 4).map((one) => [one]), ...otherPairs];
  const [main, deadline] = [mains.find(({ fact }) => fact.kind !== 'deadline'), deadlines[0]];
  const all = [
    ...(main && deadline ? acrossTalks(context, main, deadline) : []),
    ...groups.flatMap((group) => referTo(context, group)),
    ...questions.slice(0, 2).map((one) => askedBy(context, one)),
    ...others
      .filter(({ said }) => said.leans !== true)
      .slice(0, 2)
      .flatMap((one) => referTo(context, [one])),
  ];
  return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);
}

/** A bare number belongs to the need right before it, and to no other. */
const isAboutOther = (main: Cited, second: Cited): boolean =>
  (leansOnMeasure(second.said.text) || isBareTarget.test(second.said.text)) &&
  (main.fact.start > second.fact.start ||
    !sameMeasure(main.said.text, second.said.text) ||
    /\d/.test(main.moment.text.slice(main.fact.end, second.fact.start)));

const unit = /\d[\d.,]* (?:hours?|days?|minutes?|weeks?|months?)\b|[$£€]\d/;

/** A share is measured by a share, a bare number by a length of time or a sum. */
const sameMeasure = (main: string, second: string): boolean =>
  second.includes('%') ? main.includes('%') : unit.test(main) || unit.test(second);

const isBareTarget = /^your (?:\p{L}+ ){0,3}(?:target|goal|aim) is /u;

const isClause = ({ said }: Cited): boolean => said.form === 'clause';
const words = ({ said }: Cited): number => said.text.split(/\s+/).length;
const isShort = (a: Cited, b: Cited): boolean => words(a) + words(b) <= 26;
