import { capitalise } from '../../phrase/names.ts';
import { spoken } from '../../suggest/ask-lines.ts';
import { isSound } from '../../suggest/line.ts';
import { topicOf } from '../../suggest/questions.ts';
import { ago } from '../../suggest/reference.ts';
import type { MailKind } from '../mail.ts';
import type { Matter } from '../matter.ts';
import { dayOf, longestSubject, subjectOf } from './subject.ts';

const situational = ({ scene, lines, value }: Matter): string =>
  subjectOf(scene, { opener: lines.opener, value: value ? lines.value : null, ask: lines.ask });

/** The subjects of a kind, the best first; `topic` is what it is about, where that has a name. */
const own: Record<MailKind, (matter: Matter, topic: string | undefined) => (string | undefined)[]> = {
  follow_up: ({ scene, next, request }) => {
    const isUnknown = next?.isInCalendar === false && scene.offer?.isAgreed !== true;
    return isUnknown && request.isBare !== true ? [`Our meeting on ${dayOf(scene, next.start)}`] : [];
  },
  recap: ({ scene: { context } }, topic) => {
    const talk = context.held.at(-1);
    return [
      topic && `${topic}: what I heard, and what comes next`,
      talk && `Our talk ${ago(context, talk.at)}: what I heard, and what comes next`,
    ];
  },
  teaser: ({ scene, next }, topic) => {
    const when = next && `our meeting on ${dayOf(scene, next.start)}`;
    return [
      topic && when && `${topic}: ahead of ${when}`,
      when && `Ahead of ${when}`,
      'Ahead of our next talk',
    ];
  },
  confirmation: ({ scene, next }, topic) => {
    const when = next && `our meeting on ${spoken({ ...scene, hasOwnClock: false }, next.start)}`;
    return [topic && when && `${topic}: ${when}`, when && capitalise(when), 'Our next meeting'];
  },
  new_time: ({ scene, lines, starts: [first] }, topic) =>
    lines.situation === 'no_show' || lines.situation === 'rescheduled'
      ? []
      : [
          topic && `${topic}: a new time`,
          first === undefined
            ? 'A new time for our talk'
            : `A new time for our talk: ${dayOf(scene, first)}?`,
        ],
};

/** Their topic and what the mail is for; never just that we spoke. */
export function subject(matter: Matter): string {
  const { scene, request } = matter;
  const needs = [...scene.material.pains, ...scene.material.goals];
  const topic = needs.map((need) => topicOf(scene, need)).find((one) => one !== null);
  const bare = topic === undefined ? undefined : capitalise(topic.replace(/^(?:the|your) /, ''));
  const sound = own[request.kind](matter, bare).find(
    (text) => text !== undefined && text.length <= longestSubject && isSound(scene, { text }),
  );
  return sound ?? situational(matter);
}
