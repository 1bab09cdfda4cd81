import type { Evidence, Remark, Situation } from '../contract/suggest.ts';
import { measureNouns } from '../phrase/vocabulary/en/nouns.ts';
import { asQuestionTopic, topicOfSaid } from '../phrase/topic.ts';
import { type Cited, overlaps } from './cite.ts';
import { isSound } from './line.ts';
import type { Scene } from './scene.ts';

type Question = { text: string; rule: string; evidence?: Evidence[] };

const topics = new WeakMap<Cited, string | null>();

/** The topic of a fact as a noun phrase ("manual entry"), where its words give one. */
export function topicOf({ context }: Pick<Scene, 'context'>, cited: Cited): string | null {
  const known = topics.get(cited);
  if (known !== undefined) return known;
  const { fact, moment, said } = cited;
  const topic =
    fact.kind === 'question'
      ? asQuestionTopic(fact, moment.text, context.voiceOf(moment))
      : topicOfSaid(said);
  topics.set(cited, topic);
  return topic;
}

const isAim = ({ fact }: Cited): boolean => fact.kind === 'goal' || fact.kind === 'deadline';
const isNeed = ({ fact }: Cited): boolean => fact.kind === 'pain' || fact.kind === 'impact';

const aimsOf = ({ material }: Scene): Cited[] => [...material.deadlines, ...material.goals];

/** What is asked of the first and of the second topic; a goal has no steps yet that could slow down. */
const asks = {
  aim: [
    'What has to be in place by then, and where could it get stuck?',
    'What happens if the date passes, and who would feel it first?',
  ],
  wish: [
    'What has to be in place for that, and where could it get stuck?',
    'What would be different for you then, and who would notice first?',
  ],
  need: [
    'How does that go, step by step, and where does it slow down?',
    'Who has to deal with that today, and what have you tried so far?',
  ],
  other: ['What stands behind that, and what would change it?', 'How settled is that on your side?'],
} as const;

/** "Your error rate": a figure comes from somewhere, it does not go step by step. */
const isMeasure = (topic: string | null): boolean =>
  topic !== null && measureNouns.has(topic.split(' ').at(-1)?.toLowerCase() ?? '');

function askOf(given: Cited, at: number, topic: string | null = '', aims: readonly Cited[] = []): string {
  // "Has to report downtime in January" hurts, and is a date all the same.
  const cited = aims.find((aim) => overlaps(aim, given)) ?? given;
  // A figure without a name has no steps.
  if (isNeed(cited) && ((topic === null && cited.fact.kind === 'impact') || isMeasure(topic)))
    return 'Where does that come from, and what have you tried so far?';
  const kind =
    cited.fact.kind === 'deadline' ? 'aim' : isAim(cited) ? 'wish' : isNeed(cited) ? 'need' : 'other';
  return asks[kind][at] ?? asks[kind][0];
}

/** R22: a topic of theirs, step by step; by its noun, else by the whole clause, else by their words. */
function deeper(scene: Scene, cited: Cited, at: number): Question[] {
  const topic = topicOf(scene, cited);
  const { said, evidence } = cited;
  const speaker = said.speaker ?? 'you';
  const ask = askOf(cited, at, topic, aimsOf(scene));
  const texts = [
    // A single word ("quotes") says less than their whole sentence.
    ...(topic === null ||
    !isNeed(cited) ||
    aimsOf(scene).some((aim) => overlaps(aim, cited)) ||
    (said.form === 'clause' && !topic.includes(' '))
      ? []
      : [`You mentioned ${topic}. ${ask}`]),
    said.form === 'clause'
      ? `${speaker === 'you' ? 'You' : speaker} said that ${said.text}. ${ask}`
      : `You said: “${said.text}”. ${ask}`,
  ];
  const rule = 'question/step-by-step';
  const text = texts.find((line) => isSound(scene, { text: line }));
  return text === undefined ? [] : [{ text, rule, evidence }];
}

/** What stands behind a question of theirs. */
function behind(scene: Scene, { said, evidence }: Cited): Question[] {
  const asked = said.form === 'clause' ? `You asked ${said.text}.` : `You asked: “${said.text}”.`;
  const text = `${said.speaker === undefined ? asked : asked.replace('You', said.speaker)} What depends on that for you?`;
  return isSound(scene, { text }) ? [{ text, rule: 'question/behind-theirs', evidence }] : [];
}

/** What each situation asks beside the buyer's own topics. */
const standing: Record<Situation, readonly Question[]> = {
  first_call: [
    { text: 'What would have to be clearer for you by the end of this call?', rule: 'question/clarity' },
    {
      text: 'Which part of this do you think people around you underrate?',
      rule: 'question/underrated-risk',
    },
    { text: 'Which decision are you really trying to make here?', rule: 'question/decision' },
  ],
  after_good_call: [{ text: 'What has happened on your side since we spoke?', rule: 'question/changed' }],
  second_call_booked: [
    { text: 'What has happened on your side since we spoke?', rule: 'question/changed' },
    { text: 'Which decision are you really trying to make here?', rule: 'question/decision' },
  ],
  info_sent: [
    { text: 'Which part of it speaks to your situation, and which does not?', rule: 'question/info-sent' },
  ],
  went_dark: [{ text: 'What has moved ahead of this since we spoke?', rule: 'question/changed' }],
  call_back_later: [{ text: 'What has happened on your side since we spoke?', rule: 'question/changed' }],
  no_show: [
    {
      text: 'Is this still worth a talk for you, or has something else moved ahead of it?',
      rule: 'question/changed',
    },
  ],
  rescheduled: [{ text: 'What makes this worth solving soon, and what can wait?', rule: 'question/urgency' }],
  stalled: [
    {
      text: 'What changed: did your priorities move, did somebody push back, or is this a polite way of ending it?',
      rule: 'question/cooled',
    },
    { text: 'Which decision are you really trying to make here?', rule: 'question/decision' },
  ],
  nurture: [
    { text: 'What would have to happen for this to come back on your list?', rule: 'question/come-back' },
  ],
};

/** R24: the buyer says what waiting costs; the deadline, where there is one ahead, makes it concrete. */
function waiting(scene: Scene): Question[] {
  const { material } = scene;
  const [pain] = material.pains;
  if (!pain) return [];
  const [deadline] = material.deadlines;
  const rule = 'question/cost-of-waiting';
  const topic = topicOf(scene, pain);
  const about = `What does it cost you if nothing changes about ${topic}?`;
  const plain = {
    text:
      [
        ...(topic === null ? [] : [about]),
        ...(pain.said.form === 'clause' && pain.said.speaker === undefined
          ? [`You said that ${pain.said.text}. What does it cost you if that stays as it is?`]
          : []),
      ].find((line) => isSound(scene, { text: line })) ?? 'What does it cost you if that stays as it is?',
    rule,
    evidence: pain.evidence,
  };
  const isWish =
    deadline?.said.form === 'clause' && deadline.said.speaker === undefined && deadline.said.leans !== true;
  if (!deadline || !isWish || /n['’]t\b|\b(?:not|worr\w*|afraid|fear\w*)\b/i.test(deadline.said.text))
    return [plain];
  const evidence = [...deadline.evidence, ...pain.evidence];
  const isEvent = !/\b(?:wants?|needs?|ha(?:ve|s) to|must|hopes?|plans?|would like|deadline|live)\b/.test(
    deadline.said.text,
  );
  const cost = isEvent
    ? 'What does it cost you if nothing has changed by then?'
    : 'What does it cost you if that does not happen?';
  const text = `You said that ${deadline.said.text}. ${cost}`;
  return [isSound(scene, { text }) ? { text, rule, evidence } : plain];
}

/** The small closing questions (R10, R25), where the playbook closes. */
function closing({ context: { playbook } }: Scene): Question[] {
  if (playbook.motion !== 'close') return [];
  return playbook.scripts
    .filter(({ source }) => /\bR(?:10|25)\b/.test(source))
    .map(({ id, text }) => ({ text, rule: id }));
}

/** The deeper questions for this talk, those in the buyer's own words first. */
export function findQuestions(scene: Scene): Remark[] {
  const { material, found } = scene;
  const first: Question[] = [];
  const taken: Cited[] = [];
  const aims = aimsOf(scene);
  for (const cited of [...material.pains, ...material.goals, ...material.deadlines, ...material.others]) {
    if (first.length === 2) break;
    if (cited.said.leans === true || taken.some((other) => overlaps(other, cited))) continue;
    // The same question twice would be an interview: a second need is asked about in another way.
    const isAlike = taken.some((other) => askOf(other, 0, '', aims) === askOf(cited, 0, '', aims));
    const found = deeper(scene, cited, isAlike ? 1 : 0);
    if (found.length > 0) taken.push(cited);
    first.push(...found);
  }
  if (first.length < 2) first.push(...material.questions.slice(0, 1).flatMap((one) => behind(scene, one)));
  const isTalk = found.situation !== 'nurture' && found.situation !== 'first_call';
  return [...first, ...standing[found.situation], ...(isTalk ? [...waiting(scene), ...closing(scene)] : [])];
}
