import type { Remark, Situation, SuggestOutput } from '../contract/suggest.ts';
import { presets } from '../playbook/presets.ts';
import { wherePresetsDisagree } from '../playbook/where-presets-disagree.ts';
import { businessDaysBetween } from '../schedule/business-days.ts';
import { localDateOf } from '../schedule/zoned-time.ts';
import { buyerFacts, evidenceOf, lastWords, recentWords } from './context.ts';
import { deciders } from './deciders.ts';
import { capitalise } from '../phrase/names.ts';
import type { Scene } from './scene.ts';

type PartName = 'opener' | 'value' | 'ask';

const leftOut: Partial<Record<Situation, Partial<Record<PartName, string>>>> = {
  first_call: {
    opener: 'No opener: nothing was said yet that one could refer to. Use the plan.',
    value: 'No value yet: a first call finds out what would be of value.',
    ask: 'No ask yet: agree the date, time and agenda of the next meeting before this call ends.',
  },
  second_call_booked: { ask: 'No ask: the meeting is booked, honour its time exactly.' },
  info_sent: { value: 'Value is left out: what you sent is the value, look at it together.' },
  went_dark: { value: 'Value is left out: a short message with a way out is enough here.' },
  call_back_later: { value: 'Value is left out: first hear whether the time has come.' },
  stalled: { value: 'Value is left out: first find out what changed.' },
  nurture: {
    opener: 'No opener: they have other things to carry now, send value only and do not press.',
    ask: 'No ask: a monthly rhythm without pressure.',
  },
};

function partsLeftOut({ found, context }: Scene, parts: Pick<SuggestOutput, PartName>): Remark[] {
  const names: PartName[] = ['opener', 'value', 'ask'];
  const use = context.playbook.parts[found.situation];
  return names
    .filter((name) => parts[name] === null && use[name] !== 'needed')
    .map((name) => ({
      text: leftOut[found.situation]?.[name] ?? `The ${name} is left out in this situation.`,
      rule: `part/${name}-left-out`,
    }));
}

function channel(scene: Scene): Remark[] {
  const { because, evidence } = scene.channel;
  const texts = {
    contact: 'They prefer e-mail: write, do not call.',
    stated: 'They asked for writing rather than calls: write an e-mail.',
    unanswered:
      scene.channel.use === 'call'
        ? 'Several calls went unanswered: your playbook calls on, the others would write an e-mail now.'
        : 'Several calls went unanswered: change the channel and write an e-mail.',
  };
  return because === undefined ? [] : [{ text: texts[because], rule: 'channel/write', evidence }];
}

/** Said only where the day that is offered lies outside what another preset allows. */
function presetsDisagree({ context, offer }: Scene): Remark[] {
  const { lastContact, playbook, holidays, timeZone } = context;
  const [first] = offer?.starts ?? [];
  if (first === undefined || !lastContact || offer?.isAgreed === true) return [];
  const offered = businessDaysBetween(
    localDateOf(lastContact.at, timeZone),
    localDateOf(first, timeZone),
    holidays,
  );
  const isOutside = Object.values(presets).some(
    ({ windows: { after_talk: window } }) => offered < window.from || offered > window.to,
  );
  return isOutside
    ? wherePresetsDisagree(playbook, 'after_talk').map((text) => ({ text, rule: 'timing/presets-disagree' }))
    : [];
}

function timing(scene: Scene): Remark[] {
  const { context, found, offer, agreed } = scene;
  const { lastContact, playbook, today, holidays, timeZone } = context;
  const remarks: Remark[] = [];
  if (found.situation === 'after_good_call' || found.situation === 'stalled') {
    const gap = lastContact ? businessDaysBetween(localDateOf(lastContact.at, timeZone), today, holidays) : 0;
    if (gap > playbook.windows.after_talk.to)
      remarks.push({
        text: 'More than a week of silence: bring back the context first, and do it today.',
        rule: 'timing/late',
      });
    remarks.push(...presetsDisagree(scene));
  }
  const sentAt = found.situation === 'info_sent' ? lastContact?.at : undefined;
  if (sentAt !== undefined && context.now - sentAt < playbook.infoSentHours.from * 3_600_000)
    remarks.push({
      text: 'It has only just gone out: wait until tomorrow, the same day is pushy.',
      rule: 'timing/too-soon',
    });
  if (offer?.isWidened === true)
    remarks.push({
      text: 'Nothing was free inside the usual days, so later times are offered.',
      rule: 'timing/widened',
    });
  if (offer?.isAgreed === true && offer.isTaken)
    remarks.push({
      text: 'Your calendar holds something else at the agreed time: clear it, or say so at once.',
      rule: 'timing/agreed-clash',
    });
  if (agreed?.isPast === true)
    remarks.push({
      text: 'The time that was agreed has passed.',
      rule: 'timing/agreed-passed',
      evidence: [agreed.evidence],
    });
  if (
    found.situation === 'call_back_later' &&
    found.later?.fromOn !== undefined &&
    found.later.fromOn > today
  ) {
    remarks.push({
      text: 'They named a later time: keep these lines for then, and do not come back before.',
      rule: 'timing/not-before',
      evidence: [found.later.evidence],
    });
  }
  if (found.situation === 'second_call_booked')
    remarks.push({
      text: 'Send what you bring ahead of the meeting as a teaser; a bare confirmation is not enough.',
      rule: 'timing/teaser',
    });
  return remarks;
}

function passed({ material }: Scene): Remark[] {
  return material.passed.map(({ fact, moment }) => ({
    text: `Their deadline “${fact.quote}” has passed: ask what came of it, do not offer it as ahead.`,
    rule: 'deadline/passed',
    evidence: [evidenceOf(moment, fact)],
  }));
}

const owners = { us: 'Yours to do', them: 'Theirs to do' } as const;

/** What each side took on since the last talk (R15), and what else was agreed as next. */
function homework({ context, agreed }: Scene): Remark[] {
  return recentWords(context).flatMap((moment) =>
    context
      .factsOf(moment)
      .filter(
        ({ kind, superseded }) => (kind === 'commitment' || kind === 'next_step') && superseded !== true,
      )
      // Who does it says more than that it comes next.
      .filter(
        (fact, _at, all) =>
          fact.kind === 'commitment' ||
          !all.some(({ kind, start, end }) => kind === 'commitment' && start < fact.end && fact.start < end),
      )
      .map((fact) => ({ fact, evidence: [evidenceOf(moment, fact)] }))
      .filter(({ evidence }) => evidence[0]?.quote !== agreed?.evidence.quote)
      .map(({ fact, evidence }) => {
        const who = fact.kind === 'commitment' ? (fact.by ?? 'us') : undefined;
        return {
          text: `${who === undefined ? 'Named as next' : owners[who]}: “${fact.quote}”.`,
          rule: who === undefined ? 'homework/next' : `homework/${who === 'them' ? 'theirs' : 'ours'}`,
          evidence,
        };
      }),
  );
}

const noChange =
  /\b(?:(?:this|that|it) (?:was|has been) (?:very |really |super |so )?(?:helpful|useful|interesting|great)|(?:very|really|super) helpful|need(?:s)? to think (?:about it|it over)|think (?:about it|it over)|reconnect internally|regroup internally|sounds (?:good|great|interesting)|keep in touch|(?:will|['’]ll) get back to (?:you|us|me))\b/gi;

/** R19 and R20: friendly words that change nothing. */
function fragile({ context }: Scene): Remark[] {
  return lastWords(context).flatMap((moment) =>
    [...moment.text.slice(0, 50_000).matchAll(noChange)].slice(0, 2).map((match) => ({
      text: `“${match[0]}” is no change for the buyer: the deal is fragile until you can say what changed.`,
      rule: 'fragile/no-change',
      evidence: [evidenceOf(moment, { start: match.index, end: match.index + match[0].length })],
    })),
  );
}

function people(scene: Scene): Remark[] {
  const absent = deciders(scene.context)
    .slice(0, 3)
    .map(({ name, evidence }) => ({
      text: `${capitalise(name)} has a say: ask to have them in the next talk.`,
      rule: 'people/decider-absent',
      evidence,
    }));
  const personal = buyerFacts(scene.context, ['personal'])
    .slice(0, 1)
    .map(({ fact, moment }) => ({
      text: `To warm up, no more than that: “${fact.quote}”.`,
      rule: 'people/personal',
      evidence: [evidenceOf(moment, fact)],
    }));
  return [...absent, ...personal];
}

/** A plan that only says "demo", "present", "explain" is vague (R1). */
function vaguePlan({ context, found }: Scene): Remark[] {
  if (found.situation !== 'first_call') return [];
  return context.moments.flatMap((moment) => {
    const match =
      /\b(?:plan|agenda|goal|prep)\b[^\n]{0,40}\b(?:demo|present\w*|explain|walk (?:them|her|him) through|pitch|intro(?:duce)?)\b/i.exec(
        moment.text.slice(0, 20_000),
      );
    if (!match) return [];
    const evidence = [evidenceOf(moment, { start: match.index, end: match.index + match[0].length })];
    return [
      {
        text: `“${match[0]}” is vague: say what is different for the buyer when the call ends.`,
        rule: 'plan/vague',
        evidence,
      },
    ];
  });
}

function movedAgain({ context, found }: Scene): Remark[] {
  const moves = context.moments.filter(({ kind }) => kind === 'rescheduled');
  if (found.situation !== 'rescheduled' || moves.length < 2) return [];
  return [
    {
      text: 'Moved again: they do not see the priority yet. Go back to urgency and value before the next date.',
      rule: 'moved/again',
    },
  ];
}

/** Everything that the rep should know beside the lines, the parts that were left out first. */
export const findWarnings = (scene: Scene, parts: Pick<SuggestOutput, PartName>): Remark[] => [
  ...partsLeftOut(scene, parts),
  ...channel(scene),
  ...movedAgain(scene),
  ...vaguePlan(scene),
  ...passed(scene),
  ...timing(scene),
  ...people(scene),
  ...homework(scene),
  ...fragile(scene),
];
