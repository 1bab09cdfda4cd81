import type { Situation } from '../../contract/suggest.ts';
import { titleOf } from '../../suggest/value.ts';
import type { MailKind } from '../mail.ts';
import type { Matter } from '../matter.ts';
import { germanAgo, germanDay, germanLength } from './times.ts';

const longest = 75;

const brings = {
  case_study: 'Eine Fallstudie für Sie',
  insight: 'Etwas Wissenswertes für Sie',
  answer: 'Etwas zu Ihrer Frage',
  proposal: 'Ein konkreter Vorschlag',
} as const;

const title = ({ value }: Matter): string | undefined =>
  value && (titleOf(value.asset).length <= longest ? titleOf(value.asset) : brings[value.asset.kind]);

const offered = ({ scene, starts: [first], minutes, next }: Matter): string | undefined =>
  first === undefined || next !== undefined
    ? undefined
    : `${germanLength(minutes)} am ${germanDay(scene.context, first)}?`;

const meeting = (matter: Matter): string =>
  matter.next
    ? `Unser Gespräch am ${germanDay(matter.scene.context, matter.next.start)}`
    : 'Unser nächstes Gespräch';

const newTime = (matter: Matter): string => {
  const {
    scene,
    starts: [first],
    next,
  } = matter;
  if (next) return meeting(matter);
  return first === undefined ? 'Ein neuer Termin' : `Ein neuer Termin: ${germanDay(scene.context, first)}?`;
};

const bySituation: Record<Situation, (matter: Matter) => string | undefined> = {
  first_call: (matter) => (matter.next ? meeting(matter) : 'Unser erstes Gespräch'),
  after_good_call: (matter) => title(matter) ?? offered(matter) ?? meeting(matter),
  second_call_booked: meeting,
  info_sent: () => 'Zu den Unterlagen: ein gemeinsamer Blick darauf?',
  went_dark: () => 'Noch aktuell, oder lieber später?',
  call_back_later: () => 'Ist es inzwischen so weit?',
  no_show: newTime,
  rescheduled: newTime,
  stalled: () => 'Was hat sich bei Ihnen geändert?',
  nurture: (matter) => title(matter) ?? 'Wenn es für Sie passt',
};

const byKind: Record<MailKind, (matter: Matter) => string | undefined> = {
  follow_up: (matter) => bySituation[matter.lines.situation](matter),
  recap: ({ scene: { context } }) => {
    const talk = context.held.at(-1);
    return talk && `Unser Gespräch ${germanAgo(context, talk.at).am}: was ich mitgenommen habe`;
  },
  teaser: (matter) =>
    matter.next
      ? `Vor unserem Gespräch am ${germanDay(matter.scene.context, matter.next.start)}`
      : 'Vor unserem nächsten Gespräch',
  confirmation: meeting,
  new_time: newTime,
};

/** What the mail is for, with its day; never just that we spoke. */
export function subject(matter: Matter): string {
  const text = byKind[matter.request.kind](matter);
  return text !== undefined && text.length <= longest + 20 ? text : 'Eine Frage, bevor wir weitermachen';
}
