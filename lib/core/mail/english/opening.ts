import type { Situation } from '../../contract/suggest.ts';
import { capitalise } from '../../phrase/names.ts';
import { isSound } from '../../suggest/line.ts';
import { spoken } from '../../suggest/ask-lines.ts';
import { isStatement } from '../../suggest/openers.ts';
import { ago, caller, type Reference } from '../../suggest/reference.ts';
import type { Scene } from '../../suggest/scene.ts';
import { missed } from '../../suggest/situations/no-show.ts';
import { plain } from '../mail-words.ts';
import type { Matter, Piece } from '../matter.ts';

/** "on Thursday, 26 November, at 10 am": when the next talk is. */
export const nextTime = ({ scene, next }: Matter): string | undefined =>
  next && `on ${spoken(scene, next.start)}`;

/** The chosen reference that can be said; brief, the shortest. */
export function referenceOf({ scene, references, request }: Matter): Reference | undefined {
  const all =
    request.tone === 'brief' ? references.toSorted((a, b) => a.cited.length - b.cited.length) : references;
  return all.find(({ text }) => isSound(scene, { text: `${text}.` }));
}

/** "From our talk on Monday I noted: “…”": notes in another language stand as they are. */
export function quotedReference({ scene, quotes, request }: Matter): Piece | undefined {
  const [quote] = quotes;
  if (quote === undefined || request.isBare === true) return undefined;
  const when = ago(scene.context, quote.moment.at);
  const said = quote.moment.kind === 'wrote' ? `In your message ${when} you wrote` : `You said ${when}`;
  const lead = quote.isVerbatim ? said : `From our talk ${when} I noted`;
  return { text: `${lead}: “${quote.text}”.`, evidence: quote.evidence };
}

/** "Last time you asked me to get back to you in March.": where that is all that they said. */
export function laterTime({
  opener,
  lines,
  scene,
}: Pick<Matter, 'opener' | 'lines' | 'scene'>): Piece | undefined {
  if (!opener || lines.situation !== 'call_back_later') return undefined;
  const [text = ''] = opener.text.replace(`${caller(scene.context)} `, '').split(/(?<=\.)\s/);
  return { text, evidence: opener.evidence };
}

/** Their words in one sentence, where there are any. */
export function heardBefore(matter: Matter): Piece | undefined {
  const reference = referenceOf(matter);
  if (reference) return { text: `${reference.text}.`, evidence: reference.evidence };
  return laterTime(matter) ?? quotedReference(matter);
}

type Words = (said: string, scene: Scene, reference: Reference) => string;

const plainly: Words = (said) => said;

/** What stands around their words, where the tone has its own; otherwise the opener of the cards. */
const around: Record<'brief' | 'direct', Partial<Record<Situation, Words>>> = {
  brief: {
    after_good_call: plainly,
    second_call_booked: plainly,
    went_dark: plainly,
    no_show: (said, scene) => `${missed(scene)}, no harm done. ${said}`,
    rescheduled: plainly,
  },
  direct: {
    after_good_call: (said) => `${said} That is why I am writing.`,
    second_call_booked: (said) => `${said} That is where I would like to start.`,
    went_dark: (said) => `${said} We have not managed to speak since.`,
    no_show: (said, scene) => `${missed(scene)}. ${said}`,
    rescheduled: (said, _scene, reference) =>
      isStatement(reference) ? `${said} Is that still as pressing as it was?` : said,
  },
};

function inTone(matter: Matter): Piece | undefined {
  const { tone } = matter.request;
  const words = tone === 'warm' ? undefined : around[tone][matter.lines.situation];
  const reference = words && referenceOf(matter);
  if (!words || !reference) return undefined;
  return { text: words(`${reference.text}.`, matter.scene, reference), evidence: reference.evidence };
}

/** What they wrote to us before anything was held, where it can be said. */
function theirMessage({ scene, references }: Matter): string {
  const first = references.find(({ cited: [one] }) => one?.moment.kind === 'wrote');
  if (!first) return '';
  const text = `${capitalise(first.clause)}. `;
  return isSound(scene, { text }) ? text : '';
}

/** Nurture with nothing to bring: their own words, so that the mail is no empty one, and no pressure. */
function withoutValue({ scene, references: [reference] }: Matter): string {
  const known = reference ? `${reference.text}. ` : '';
  const text = `${known}I know that other things come first for you right now, and I only want to say that I have not forgotten it.`;
  return reference && isSound(scene, { text })
    ? text
    : 'I know that other things come first for you right now, so there is nothing to do on your side.';
}

function firstCall(matter: Matter): string {
  const isWarm = matter.request.tone === 'warm';
  const hasWritten = isWarm && matter.scene.context.lastWord?.kind === 'wrote';
  const wrote = hasWritten ? 'Thank you for your message. ' : '';
  const at = nextTime(matter);
  const meet = at === undefined ? '' : `We speak ${at}. `;
  const ask = isWarm
    ? 'So that our first talk is worth your time: what would have to be clearer for you by the end of it?'
    : 'What would have to be clearer for you by the end of our first talk?';
  return `${wrote}${theirMessage(matter)}${meet}${ask}`;
}

const whichPart = 'which part of your work would you change first, and why?';

/** What stands where there is no reference: a plain word on why we write, without a claim. */
const withoutReference: Partial<Record<Situation, (matter: Matter) => string>> = {
  first_call: firstCall,
  nurture: (matter) => (matter.value ? '' : withoutValue(matter)),
  no_show: () => 'We missed each other, no harm done.',
  rescheduled: () => 'Thank you for telling me that our talk had to move.',
  went_dark: () => 'We have not managed to speak for a while, and that may well be my timing.',
  stalled: () =>
    'I have the feeling that this has cooled a little since we spoke, which is fine. What has changed?',
  second_call_booked: () => `So that our talk is worth your time: ${whichPart}`,
};

function unreferenced(matter: Matter): Piece {
  const { context } = matter.scene;
  const own = withoutReference[matter.lines.situation];
  if (own) return plain(own(matter));
  const { lastWord } = context;
  return plain(
    lastWord
      ? `Thank you for the time ${ago(context, lastWord.at)}. So that the next talk is worth as much: ${whichPart}`
      : 'I would like to find out what would help you most.',
  );
}

/** What the mail of the situation opens with: their words, in the tone's frame. */
export function opening(matter: Matter): Piece | undefined {
  const { opener, scene } = matter;
  const fresh = inTone(matter);
  if (fresh) return fresh;
  if (opener) return { ...opener, text: opener.text.replace(`${caller(scene.context)} `, '') };
  const isOpen = matter.lines.situation !== 'first_call' && matter.lines.situation !== 'nurture';
  return (isOpen ? quotedReference(matter) : undefined) ?? unreferenced(matter);
}
