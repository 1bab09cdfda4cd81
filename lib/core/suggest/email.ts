import type { Situation, SuggestOutput } from '../contract/suggest.ts';
import { countWords } from '../phrase/check-line.ts';
import { capitalise } from '../phrase/names.ts';
import { spokenDuration, spokenSlot } from '../phrase/spoken-time.ts';
import { spoken } from './ask-lines.ts';
import { isSound, soundLines } from './line.ts';
import { untilOf } from '../phrase/topic.ts';
import { topicOf } from './questions.ts';
import { ago, caller, greeting } from './reference.ts';
import type { Scene } from './scene.ts';
import { situationLines } from './situations/situation-lines.ts';

type Parts = Pick<SuggestOutput, 'opener' | 'value' | 'ask'>;

const mostWords = 170;
const longestSubject = 75;

function signature({ context }: Scene): string {
  const { name, company } = context.input.self;
  return ['Best regards,', name, company].filter((line) => line !== undefined && line !== '').join('\n');
}

function meetingTime({ context }: Scene): string | undefined {
  if (!context.meeting) return undefined;
  const options = { repTimeZone: context.repZone, withDate: true };
  const time = spokenSlot(context.meeting.start, context.buyerZone, context.now, options);
  return /^(?:today|tomorrow)/i.test(time) ? time : `on ${time}`;
}

/** What they wrote to us before anything was held, where it can be said. */
function theirMessage(scene: Scene): string {
  const first = scene.references.find(({ cited: [one] }) => one?.moment.kind === 'wrote');
  if (!first) return '';
  const text = `${capitalise(first.clause)}. `;
  return isSound(scene, { text }) ? text : '';
}

/** Nurture with nothing to bring: their own words, so that the mail is no empty one, and no pressure. */
function withoutValue(scene: Scene): string {
  const [reference] = scene.references;
  const known = reference ? `${reference.text}. ` : '';
  const text = `${known}I know that other things come first for you right now, so I only want you to know that I have not forgotten it.`;
  return reference && isSound(scene, { text })
    ? text
    : 'I know that other things come first for you right now, so there is nothing to do on your side.';
}

/** What stands where there is no reference: a plain word on why we write, without a claim. */
function openingOf(scene: Scene, parts: Parts): string {
  const { opener } = parts;
  const { context, found } = scene;
  if (opener) return opener.text.replace(`${caller(context)} `, '');
  const at = meetingTime(scene);
  switch (found.situation) {
    case 'first_call': {
      const wrote = context.lastWord?.kind === 'wrote' ? 'Thank you for your message. ' : '';
      const meet = at === undefined ? '' : `We speak ${at}. `;
      return `${wrote}${theirMessage(scene)}${meet}So that our first talk is worth your time: what would have to be clearer for you by the end of it?`;
    }
    case 'nurture':
      return parts.value ? '' : withoutValue(scene);
    case 'no_show':
      return 'We missed each other, no harm done.';
    case 'rescheduled':
      return 'Thank you for telling me that you had to move.';
    case 'went_dark':
      return 'We have not managed to speak for a while, and that may well be my timing.';
    case 'stalled':
      return 'I have the feeling that this has cooled a little since we spoke, which is fine. What has changed?';
    case 'second_call_booked':
      return 'So that our talk is worth your time: which part of your work would you change first, and why?';
    default:
      return context.lastWord
        ? `Thank you for the time ${ago(context, context.lastWord.at)}. So that the next talk is worth as much: which part of your work would you change first, and why?`
        : 'I would like to find out what would help you most.';
  }
}

/** The ask with its date written out, since a mail is read on another day than it is sent. */
function askOf(scene: Scene, { ask }: Parts): string {
  const at = meetingTime(scene);
  if (scene.found.situation === 'second_call_booked')
    return at === undefined ? '' : `I look forward to our meeting ${at}.`;
  if (!ask) return scene.found.situation === 'nurture' ? 'No need to answer.' : '';
  const lines = situationLines[scene.found.situation].asks({ ...scene, isWritten: true });
  return soundLines(scene, lines)[0]?.text ?? ask.text;
}

const tails: Partial<Record<Situation, readonly [alone: string, behindTopic: string]>> = {
  first_call: ['Our first talk', 'our first talk'],
  second_call_booked: ['Our next meeting', 'our next meeting'],
  no_show: ['A new time for our talk', 'a new time'],
  rescheduled: ['Our new time', 'our new time'],
  went_dark: ['Pick it up again, or later?', 'again, or later?'],
  call_back_later: ['As you asked: is it time?', 'as you asked'],
  info_sent: ['What I sent you: a look at it together?', 'what I sent you'],
  stalled: ['What has changed on your side?', 'what has changed?'],
  nurture: ['Something that may be of use', 'something that may be of use'],
};

/** Their topic with the date that it depends on, then what the mail is about; never just that we spoke. */
function subjectOf(scene: Scene, { ask, value }: Parts): string {
  const { material, found } = scene;
  const needs = [...material.pains, ...material.goals, ...material.questions, ...material.deadlines];
  const topic = needs.map((need) => topicOf(scene, need)).find((one) => one !== null);
  const dated = [...material.deadlines, ...material.goals].find(
    ({ said }) => untilOf(said) !== null && said.speaker === undefined,
  );
  const until = dated ? untilOf(dated.said) : null;
  const tail =
    found.situation === 'nurture' && !value
      ? (['When the time comes', 'when the time comes'] as const)
      : tails[found.situation];
  if (topic !== undefined) {
    const about = [capitalise(topic), until].filter((part) => part !== null).join(' ');
    const whole = tail ? `${about}: ${tail[1]}` : about;
    return whole.length <= longestSubject
      ? whole
      : tail
        ? `${capitalise(topic)}: ${tail[1]}`
        : capitalise(topic);
  }
  if (tail) return tail[0];
  if (until !== null) return `What has to be in place ${until}`;
  if (value?.assetId !== undefined) return titleIn(scene, value.assetId);
  const [first] = scene.offer?.starts ?? [];
  return ask && first !== undefined
    ? `${capitalise(spokenDuration(scene.offer?.minutes ?? 20))} on ${spoken({ ...scene, isWritten: true }, first)}?`
    : 'One question before we go on';
}

const titleIn = ({ context }: Scene, id: string): string =>
  context.input.assets?.find((asset) => asset.id === id)?.title ?? '';

/** The mail for the situation: greeting, reference, value, ask, name; at most 180 words, nothing to fill in. */
export function writeEmail(scene: Scene, parts: Parts): SuggestOutput['email'] {
  const hello = `${greeting(scene.context)},`;
  const body = [openingOf(scene, parts), parts.value?.text ?? '', askOf(scene, parts)].filter(
    (text) => text !== '',
  );
  const whole = (paragraphs: readonly string[]): string =>
    [hello, ...paragraphs, signature(scene)].join('\n\n');
  const text = whole(body);
  // Only a very long asset title can get here: the value stays on its card.
  const short =
    countWords(text) <= mostWords ? text : whole(body.filter((paragraph) => paragraph !== parts.value?.text));
  return { subject: subjectOf(scene, parts), text: short };
}
