import { capitalise } from '../phrase/names.ts';
import { isSound } from '../suggest/line.ts';
import { topicOf } from '../suggest/questions.ts';
import type { Scene } from '../suggest/scene.ts';
import { agendaOf } from './agenda-of.ts';
import type { Agenda, AgendaPoint } from './booking.ts';
import { type Sentence, sentenceOf } from './sentence-of.ts';

/** What is proposed for a meeting at a chosen time; the rep may change all of it. */
export type BookingPlan = { title: string; agenda: Agenda<AgendaPoint>; sentence: Sentence };

const isName = (name: string | undefined): name is string => name !== undefined && name.trim() !== '';

/** "Kestrel Loop and Harrow & Finch: order entry": both sides, and what it is about where the notes name it. */
function titleOf(scene: Scene): string {
  const { self, contact } = scene.context.input;
  const sides = [self.company ?? self.name, contact.company ?? contact.name].filter(isName).join(' and ');
  const [need] = [...scene.material.pains, ...scene.material.goals];
  const topic = need ? topicOf(scene, need) : null;
  const about = topic !== null && isSound(scene, { text: capitalise(topic) }) ? topic : '';
  return [sides, about].filter((part) => part !== '').join(': ') || 'Next call';
}

/** Title, two-sided agenda and the sentence to say, all from what was said. */
export const planBooking = (scene: Scene, slot: { startsAt: number; minutes: number }): BookingPlan => ({
  title: titleOf(scene),
  agenda: agendaOf(scene),
  sentence: sentenceOf(scene, slot),
});
