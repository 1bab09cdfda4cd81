import type { Situation, SuggestOutput, ValuePart } from '../../contract/suggest.ts';
import { capitalise } from '../../phrase/names.ts';
import { spokenDuration } from '../../phrase/spoken-time.ts';
import { untilOf } from '../../phrase/topic.ts';
import { spoken } from '../../suggest/ask-lines.ts';
import type { Cited } from '../../suggest/cite.ts';
import { isSound } from '../../suggest/line.ts';
import { timeClauseOf } from '../../suggest/later-words.ts';
import { topicOf } from '../../suggest/questions.ts';
import type { Scene } from '../../suggest/scene.ts';
import { sentMaterial } from '../../suggest/sent-material.ts';

type Parts = Pick<SuggestOutput, 'opener' | 'value' | 'ask'>;

export const longestSubject = 75;

/** "Thursday, November 19": the day of a spoken time, for a mail that is read later. */
export const dayOf = (scene: Scene, at: number): string =>
  spoken({ ...scene, isWritten: true }, at).replace(/,? at (?:\d|12 noon).*$/, '');

const brings: Record<ValuePart['kind'], string> = {
  case_study: 'a case study that fits',
  insight: 'something worth knowing',
  answer: 'something on it for you',
  proposal: 'a concrete proposal',
};

const topicTails: Partial<Record<Situation, string>> = {
  first_call: 'our first talk',
  no_show: 'a new time',
  went_dark: 'still on your list?',
  call_back_later: 'as you asked',
  stalled: 'what has changed?',
};

/** What the mail is about, behind their topic. */
function tailOf(scene: Scene, { value }: Parts): string | undefined {
  const { context, found, offer } = scene;
  const [slot] = offer?.starts ?? [];
  switch (found.situation) {
    case 'second_call_booked':
      return context.meeting ? `our meeting on ${dayOf(scene, context.meeting.start)}` : 'our next meeting';
    case 'rescheduled': {
      const at = context.meeting?.start ?? slot;
      return at === undefined ? 'a new time' : `${dayOf(scene, at)} instead`;
    }
    case 'info_sent':
      return sentMaterial(scene)?.words === undefined ? 'what I sent you' : undefined;
    case 'nurture':
      return value ? 'something that may be of use' : 'when the time comes';
    case 'after_good_call':
      if (value) return brings[value.kind];
      return slot === undefined
        ? 'one question'
        : `${spokenDuration(offer?.minutes ?? 20)} on ${dayOf(scene, slot)}?`;
    default:
      return topicTails[found.situation];
  }
}

/** Where their words name no topic: the situation's own. */
function withoutTopic(scene: Scene, parts: Parts): string {
  const { context, found, offer } = scene;
  const [slot] = offer?.starts ?? [];
  const time = found.later ? timeClauseOf(found.later.evidence.quote) : null;
  const sent = sentMaterial(scene)?.words;
  const title = context.input.assets?.find(({ id }) => id === parts.value?.assetId)?.title;
  switch (found.situation) {
    case 'first_call':
      return context.meeting ? `Our first talk on ${dayOf(scene, context.meeting.start)}` : 'Our first talk';
    case 'second_call_booked':
      return context.meeting ? `Our meeting on ${dayOf(scene, context.meeting.start)}` : 'Our next meeting';
    case 'no_show':
      return slot === undefined
        ? 'A new time for our talk'
        : `A new time for our talk: ${dayOf(scene, slot)}?`;
    case 'rescheduled': {
      const at = context.meeting?.start ?? slot;
      return at === undefined ? 'A new time for our talk' : `Our new time: ${dayOf(scene, at)}`;
    }
    case 'went_dark':
      return 'Still on your list, or rather later?';
    case 'call_back_later':
      return time === null ? 'As you asked: is it time?' : `${capitalise(time)}: is it time?`;
    case 'info_sent':
      return sent === undefined
        ? 'What I sent you: a look at it together?'
        : `${capitalise(sent)}: a look at it together?`;
    case 'stalled':
      return 'What has changed on your side?';
    case 'nurture':
      return title ?? 'Whenever the time comes';
    default:
      if (parts.value && title !== undefined)
        return title.length <= longestSubject ? title : capitalise(brings[parts.value.kind]);
      return slot === undefined
        ? 'One question before we go on'
        : `${capitalise(spokenDuration(offer?.minutes ?? 20))} on ${dayOf(scene, slot)}?`;
  }
}

/** "You need full traceability by June" as a heading: their words, without whose they are. */
function asHeading({ said, fact }: Cited): string | null {
  if (fact.kind === 'question' || said.form !== 'clause' || said.speaker !== undefined || said.leans === true)
    return null;
  const text = said.text
    .replace(/^you (?:want|need|have|hope for) (?!to\b)(?:the |an? )?/, '')
    .replace(/^(?:your|the) /, '');
  const isOwn = /^(?:you|it|there|they|this|that|nobody)\b/.test(text) || /,/.test(text);
  return isOwn || text.length > 60 || text.split(' ').length < 3 ? null : capitalise(text);
}

const bare = (topic: string): string => capitalise(topic.replace(/^(?:the|your) /, ''));

/** The subject of the situation's mail: their topic with the date that it depends on, then what the mail is about; never just that we spoke. */
export function subjectOf(scene: Scene, parts: Parts): string {
  const { material, found } = scene;
  const needs = [...material.pains, ...material.goals, ...material.questions, ...material.deadlines];
  const topic = needs.map((need) => topicOf(scene, need)).find((one) => one !== null);
  const dated = [...material.deadlines, ...material.goals].find(
    ({ said }) => untilOf(said) !== null && said.speaker === undefined,
  );
  const until = dated ? untilOf(dated.said)?.replace(/, .*$/, '') : undefined;
  const tail = tailOf(scene, parts);
  const sentence = needs.map(asHeading).find((one) => one !== null);
  // One word heads many mails; their sentence heads this one.
  const isVague = topic !== undefined && !bare(topic).includes(' ');
  const isPlain = found.situation === 'after_good_call';
  const subjects = [
    // What was sent is what the mail is about, whatever else they need.
    ...(found.situation === 'info_sent' && sentMaterial(scene)?.words !== undefined
      ? [withoutTopic(scene, parts)]
      : []),
    ...(topic === undefined || until === undefined
      ? []
      : [`${bare(topic)} ${until}${isPlain || tail === undefined ? '' : `: ${tail}`}`]),
    ...(isVague && until === undefined && sentence
      ? [`${sentence}${isPlain || tail === undefined ? '' : `: ${tail}`}`]
      : []),
    ...(topic === undefined || tail === undefined ? [] : [`${bare(topic)}: ${tail}`]),
    ...(topic === undefined && sentence
      ? [`${sentence}${isPlain || tail === undefined ? '' : `: ${tail}`}`]
      : []),
    ...(topic === undefined && until !== undefined && isPlain ? [`What has to be in place ${until}`] : []),
    withoutTopic(scene, parts),
  ];
  const asset = scene.context.input.assets?.find(({ id }) => id === parts.value?.assetId);
  return (
    subjects.find(
      (text) => text.length <= longestSubject && isSound(scene, { text, ...(asset && { asset }) }),
    ) ?? 'One question before we go on'
  );
}
