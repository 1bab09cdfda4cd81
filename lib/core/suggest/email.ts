import type { SuggestOutput } from '../contract/suggest.ts';
import { countWords } from '../phrase/check-line.ts';
import { capitalise } from '../phrase/names.ts';
import { spokenSlot } from '../phrase/spoken-time.ts';
import { subjectOf } from './email-subject.ts';
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

/** Nurture with nothing to bring: their own words, so that the mail is no empty one, and no pressure. */
function withoutValue(scene: Scene): string {
  const [reference] = scene.references;
  const known = reference ? `${reference.text}. ` : '';
  const text = `${known}I know that other things come first for you right now, and I only want to say that I have not forgotten it.`;
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
      return 'Thank you for telling me that our talk had to move.';
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

/** What they get in the meeting, where nothing can be sent ahead of it: a bare confirmation is not enough (R16, R30). */
function purposeOf(scene: Scene): string {
  const [need] = [...scene.material.pains, ...scene.material.goals];
  const topic = need ? topicOf(scene, need) : null;
  const text = `In it we go through ${topic ?? 'that'} step by step, and you see where it slows down and what that costs.`;
  return need !== undefined && isSound(scene, { text }) ? text : '';
}

/** The ask with its date written out, since a mail is read on another day than it is sent. */
function askOf(scene: Scene, { ask, value }: Parts): string {
  const at = meetingTime(scene);
  if (scene.found.situation === 'second_call_booked')
    return at === undefined
      ? ''
      : `I look forward to our meeting ${at}. ${value ? '' : purposeOf(scene)}`.trim();
  if (!ask) return scene.found.situation === 'nurture' ? 'No need to answer.' : '';
  const lines = situationLines[scene.found.situation].asks({ ...scene, isWritten: true });
  return soundLines(scene, lines)[0]?.text ?? ask.text;
}

/** True where what is brought stands on words that the opener has just said. */
const isOnSame = ({ opener, value }: Parts): boolean =>
  opener?.evidence.some((one) =>
    value?.evidence.some(
      (other) => one.history === other.history && one.start < other.end && other.start < one.end,
    ),
  ) === true;

/** The mail for the situation: greeting, reference, value, ask, name; at most 180 words, nothing to fill in. */
export function writeEmail(scene: Scene, parts: Parts, behind?: string): SuggestOutput['email'] {
  const hello = `${greeting(scene.context)},`;
  const value = (isOnSame(parts) ? behind : undefined) ?? parts.value?.text ?? '';
  const body = [openingOf(scene, parts), value, askOf(scene, parts)].filter((text) => text !== '');
  const whole = (paragraphs: readonly string[]): string =>
    [hello, ...paragraphs, signature(scene)].join('\n\n');
  const text = whole(body);
  // Only a very long asset title can get here: the value stays on its card.
  const short = countWords(text) <= mostWords ? text : whole(body.filter((paragraph) => paragraph !== value));
  return { subject: subjectOf(scene, parts), text: short };
}
