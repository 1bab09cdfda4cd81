import { agendaLines } from '../../booking/agenda-lines.ts';
import type { AssetInput, Situation } from '../../contract/suggest.ts';
import { capitalise } from '../../phrase/names.ts';
import { spokenDuration, writtenDay } from '../../phrase/spoken-time.ts';
import { purposeOf, spoken } from '../../suggest/ask-lines.ts';
import { isSound } from '../../suggest/line.ts';
import { topicOf } from '../../suggest/questions.ts';
import { ago, greeting } from '../../suggest/reference.ts';
import { missed } from '../../suggest/situations/no-show.ts';
import { gistOf, titleOf } from '../../suggest/value.ts';
import type { Deed } from '../homework.ts';
import { linkOf } from '../link-of.ts';
import { joined, type MailWords, plain } from '../mail-words.ts';
import type { Matter, Piece } from '../matter.ts';
import { changeFor } from './change-for.ts';
import { heardOf, isHeard } from './heard.ts';
import { heardBefore, nextTime, opening } from './opening.ts';
import { subject } from './subjects.ts';

const leads: Record<AssetInput['kind'], string> = {
  case_study: 'A case study that fits',
  insight: 'Worth knowing',
  answer: 'On your question',
  proposal: 'A proposal for a start',
};

/** What the mail says of their words before it brings something. */
const openingOf = (matter: Matter): Piece | undefined =>
  matter.request.kind === 'follow_up' ? opening(matter) : heardBefore(matter);

/** True where what is brought stands on words that the opener has just said. */
const isOnSame = (matter: Matter): boolean =>
  openingOf(matter)?.evidence.some((one) =>
    matter.value?.evidence.some(
      (other) => one.history === other.history && one.start < other.end && other.start < one.end,
    ),
  ) === true;

function valueText(matter: Matter): string | undefined {
  const { value, request, scene } = matter;
  if (!value) return undefined;
  const { asset } = value;
  const [title, gist] = [titleOf(asset), gistOf(asset)];
  const isAnswered = value.text.startsWith('You asked');
  const short = `${leads[asset.kind]}: “${title}”.`;
  const behind = isOnSame(matter) || isHeard(matter, value.text) ? value.behind : undefined;
  const inTones = {
    brief: short,
    direct: gist === undefined ? undefined : `${short} ${capitalise(gist)}`,
    warm: behind,
  };
  const own = isAnswered ? behind : inTones[request.tone];
  return own !== undefined && isSound(scene, { text: own, asset }) ? own : value.text;
}

function value(matter: Matter): Piece | undefined {
  const text = valueText(matter);
  if (text === undefined || !matter.value) return undefined;
  return { text: `${text}${linkOf(matter)}`, evidence: matter.value.evidence };
}

/** What they get in the meeting, where nothing can be sent ahead of it: a bare confirmation is not enough (R16, R30). */
function promiseOf({ scene, request }: Matter): Piece | undefined {
  const [need] = [...scene.material.pains, ...scene.material.goals];
  const topic = need ? topicOf(scene, need) : null;
  const lead = request.kind === 'follow_up' ? 'In it' : 'When we meet,';
  const text = `${lead} we go through ${topic ?? 'that'} step by step, and you see where it slows down and what that costs.`;
  return need !== undefined && isSound(scene, { text }) ? { text, evidence: need.evidence } : undefined;
}

/** Situations in which a time is asked for in the tone's own words; elsewhere what the talk is for belongs to it. */
const timed: readonly Situation[] = ['after_good_call', 'rescheduled'];

/** "Would Thursday at 10 am suit you for 20 minutes?", or two times to choose from. */
function timesAsked(matter: Matter, isChoice: boolean): string | undefined {
  const { scene, starts, minutes, request } = matter;
  const [one, other] = starts.map((start) => spoken(scene, start));
  const length = spokenDuration(minutes);
  // What they get in it stands for the value where nothing is brought.
  const purpose = matter.value ? undefined : purposeOf(scene);
  const why = purpose === undefined ? '' : `, ${purpose}`;
  if (one === undefined) return undefined;
  if (!isChoice || other === undefined) return `Would ${one} suit you for ${length}${why}?`;
  return request.tone === 'direct'
    ? `Can we take ${length}${why.replace(',', '')}: ${one}, or rather ${other}?`
    : `Would ${one} or ${other} suit you better for ${length}${why}?`;
}

function inTone(matter: Matter): string | undefined {
  const { request, scene, lines, next } = matter;
  if (request.tone === 'warm' || next || scene.offer?.isAgreed === true) return undefined;
  if (lines.situation === 'went_dark')
    return 'Is this still on your list, or should I come back in a few months? A short answer either way is all I need.';
  if (lines.situation === 'no_show') return timesAsked(matter, true);
  return timed.includes(lines.situation) ? timesAsked(matter, request.tone === 'direct') : undefined;
}

function ask(matter: Matter): Piece | undefined {
  const { lines, scene, request } = matter;
  if (lines.situation === 'second_call_booked') {
    const at = nextTime(matter);
    const meet = at === undefined ? undefined : plain(`I look forward to our meeting ${at}.`);
    return meet && joined([meet, matter.value ? undefined : promiseOf(matter)]);
  }
  if (!matter.ask) return lines.situation === 'nurture' ? plain('No need to answer.') : undefined;
  // German notes agree on a time that the cards, which read English, do not know of.
  const kept = scene.offer?.isAgreed === true || request.isBare === true ? undefined : agreed(matter);
  if (kept) return kept;
  const own = inTone(matter);
  const text = own !== undefined && isSound(scene, { text: own }) ? own : matter.ask.text;
  return { text, evidence: matter.ask.evidence };
}

function heard(matter: Matter): Piece | undefined {
  const { context } = matter.scene;
  const talk = context.held.at(-1);
  const points = heardOf(matter);
  const thanks =
    talk && matter.request.tone !== 'direct' ? `Thank you for your time ${ago(context, talk.at)}. ` : '';
  if (points.length === 0) return thanks === '' ? undefined : plain(thanks.trim());
  const evidence = points.flatMap((point) => point.evidence);
  return {
    text: `${thanks}This is what I heard:\n${points.map(({ text }) => `- ${text}`).join('\n')}`,
    evidence,
  };
}

function homework({ scene, homework: { theirs, ours, decide }, request }: Matter): Piece | undefined {
  const most = request.tone === 'brief' ? 2 : 4;
  const { now, buyerZone } = scene.context;
  // "You bring: Bring the log" says it twice.
  const line = ({ en = '', dueOn }: Deed): string =>
    [capitalise(en.replace(/^Bring (?=\S)/, '')), dueOn && `by ${writtenDay(dueOn, now, buyerZone)}`]
      .filter((part) => part !== undefined)
      .join(', ');
  const said = (deeds: readonly Deed[]) => deeds.filter(({ en }) => en !== undefined).slice(0, most);
  const sides = {
    theirs: said(theirs),
    ours: said(ours),
    decide: request.kind === 'confirmation' ? said(decide) : [],
  };
  const lines = agendaLines({
    theirs: sides.theirs.map(line),
    ours: sides.ours.map(line),
    decide: sides.decide.map(line),
  });
  if (lines.length === 0) return undefined;
  return {
    text: lines.join('\n'),
    evidence: [...sides.theirs, ...sides.ours].flatMap(({ evidence }) => evidence),
  };
}

/** A time that was agreed and stands in no calendar yet is asked for once more. */
function agreed({ scene, next }: Matter): Piece | undefined {
  if (!next || next.isInCalendar) return undefined;
  const length = next.minutes === undefined ? '' : `, for ${spokenDuration(next.minutes)}`;
  return { text: `Shall we keep to ${spoken(scene, next.start)}${length}?`, evidence: next.evidence };
}

function nextStep(matter: Matter): Piece | undefined {
  const at = nextTime(matter);
  if (at !== undefined) return agreed(matter) ?? plain(`Next step: we speak ${at}.`);
  return matter.ask && { text: matter.ask.text, evidence: matter.ask.evidence };
}

function set(matter: Matter): Piece | undefined {
  const at = nextTime(matter);
  const lead = matter.request.tone === 'warm' ? 'I look forward to our meeting' : 'We meet';
  const meet = at === undefined ? undefined : (agreed(matter) ?? plain(`${lead} ${at}.`));
  const before = heardBefore(matter);
  const start =
    before && matter.request.tone !== 'brief' ? plain('That is where I would like to start.') : undefined;
  const isBare = matter.value === undefined && homework(matter) === undefined;
  return joined([meet, before ?? openQuestion, isBare ? promiseOf(matter) : start]);
}

const openQuestion = plain(
  'So that it is worth your time: which part of your work would you change first, and why?',
);

function ahead(matter: Matter): Piece | undefined {
  const at = nextTime(matter);
  const when = at === undefined ? 'our next talk' : `our meeting ${at}`;
  const what = matter.value ? 'Something ahead of' : 'A word ahead of';
  return joined([
    plain(`${what} ${when}.`),
    heardBefore(matter) ?? (matter.value ? undefined : openQuestion),
  ]);
}

function purpose(matter: Matter): Piece | undefined {
  if (!matter.value) return promiseOf(matter);
  const text =
    matter.request.tone === 'warm'
      ? 'There is nothing to prepare: when we meet, we look together at what of it holds for you.'
      : 'When we meet, we look at what of it holds for you.';
  return plain(text);
}

function missedTalk(matter: Matter): Piece | undefined {
  const { scene, lines, request } = matter;
  const why = {
    no_show: request.tone === 'direct' ? `${missed(scene)}.` : `${missed(scene)}, no harm done.`,
    rescheduled: 'Thank you for telling me that our talk had to move.',
    other: matter.next ? '' : 'Our talk needs a new time.',
  };
  const { situation } = lines;
  const lead = situation === 'no_show' || situation === 'rescheduled' ? why[situation] : why.other;
  return joined([plain(lead), heardBefore(matter)]);
}

function times(matter: Matter): Piece | undefined {
  const at = matter.next && spoken(matter.scene, matter.next.start);
  if (at !== undefined) return plain(`Shall we keep to ${at}, or would another time suit you better?`);
  const text = timesAsked(matter, true);
  if (text !== undefined) return { text, evidence: matter.ask?.evidence ?? [] };
  return matter.ask && { text: matter.ask.text, evidence: matter.ask.evidence };
}

/** English: their words turned to the buyer, as on the cards. */
export const english: MailWords = {
  greeting: ({ scene }) => `${greeting(scene.context)},`,
  goOn: (text) => text,
  closing: { brief: 'Best,', warm: 'Best regards,', direct: 'Best regards,' },
  parts: {
    opening,
    value,
    ask,
    heard,
    change: changeFor,
    homework,
    next: nextStep,
    correct: (matter) =>
      heardOf(matter).length === 0
        ? undefined
        : plain(
            matter.request.tone === 'warm'
              ? 'If I got something wrong, please correct me.'
              : 'Please correct what I got wrong.',
          ),
    set,
    ahead,
    purpose,
    missed: missedTalk,
    times,
  },
  subject,
};
