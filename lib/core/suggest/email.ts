import type { SuggestOutput } from '../contract/suggest.ts';
import { countWords } from '../phrase/check-line.ts';
import { capitalise } from '../phrase/names.ts';
import { spokenSlot } from '../phrase/spoken-time.ts';
import { isSound, soundLines } from './line.ts';
import { topicOf } from './questions.ts';
import { ago, caller, greeting } from './reference.ts';
import type { Scene } from './scene.ts';
import { situationLines } from './situations/situation-lines.ts';

type Parts = Pick<SuggestOutput, 'opener' | 'value' | 'ask'>;

const mostWords = 170;

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

/** What stands where there is no reference: a plain word on why we write, without a claim. */
function openingOf(scene: Scene, { opener }: Parts): string {
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
      return '';
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

function subjectOf(scene: Scene): string {
  const { context, material, found } = scene;
  const [need] = [...material.pains, ...material.goals, ...material.questions];
  const topic = need ? topicOf(scene, need) : null;
  const about = topic === null ? undefined : capitalise(topic);
  const last = context.held.at(-1);
  const talk = last ? `Our talk ${ago(context, last.at)}` : 'Our talk';
  switch (found.situation) {
    case 'first_call':
      return 'Our first talk';
    case 'second_call_booked':
      return about === undefined ? 'Our next meeting' : `${about}: our next meeting`;
    case 'no_show':
      return about === undefined ? 'A new time for our talk' : `${about}: a new time`;
    case 'rescheduled':
      return about === undefined ? 'Our new time' : `${about}: our new time`;
    case 'went_dark':
      return about === undefined ? 'Pick it up again, or later?' : `${about}: again, or later?`;
    case 'call_back_later':
      return about === undefined ? 'As you asked' : `${about}, as you asked`;
    case 'info_sent':
      return about === undefined ? 'What I sent you' : `${about}: what I sent you`;
    case 'stalled':
      return about === undefined ? 'What has changed?' : `${about}: what has changed?`;
    case 'nurture':
      return about ?? 'Something that may be of use';
    default:
      return about ?? talk;
  }
}

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
  return { subject: subjectOf(scene), text: short };
}
