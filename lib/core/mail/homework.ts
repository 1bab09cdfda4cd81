import { agendaOf } from '../booking/agenda-of.ts';
import { dateTail } from '../booking/agenda-point.ts';
import type { Agenda, AgendaPoint } from '../booking/booking.ts';
import type { Evidence } from '../contract/suggest.ts';
import type { Voice } from '../phrase/said.ts';
import { escapePattern } from '../text/escape-pattern.ts';
import { evidenceOf } from '../suggest/context.ts';
import type { Scene } from '../suggest/scene.ts';
import type { TalkNotes, Task } from './mail.ts';
import { germanNotesOf, quotable } from './quotes.ts';
import { typedDecision, typedPoint } from './typed-point.ts';

/** What a side brings or does, in the words that each language can use. */
export type Deed = {
  /** As a point of an agenda, to the buyer; left out where the words cannot be turned. */
  en?: string;
  de?: string;
  /** The words as they stand, where they can stand in quotation marks. */
  quote?: string;
  /** A local `YYYY-MM-DD` that is not over. */
  dueOn?: string;
  evidence: Evidence[];
};

const willDo = /^(?:(?:I|we) )?(?:will |['’]ll |to |am going to |are going to )/i;

/** The deed as it was noted, without who does it. */
function noted(words: string, voice: Voice, dueOn: string | undefined): string | undefined {
  const quote = quotable(words.replace(/^(?:I|we)['’]ll /i, ''), voice);
  const deed = quote?.replace(willDo, '');
  return dueOn === undefined ? deed : deed?.replace(dateTail, '');
}

/** What the rep typed or confirmed of one side. */
function typed(task: Task, side: 'ours' | 'theirs', voice: Voice): Deed {
  const { text, dueOn } = task;
  const quote = noted(text, voice, dueOn);
  return {
    ...typedPoint(task, side, voice),

    ...(quote !== undefined && { quote }),
    ...(dueOn !== undefined && { dueOn }),
    evidence: [],
  };
}

/** What was read of English notes; German ones are read by their own sentences. */
function read(point: AgendaPoint, voice: Voice): Deed {
  const quote = noted(point.evidence[0]?.quote ?? '', voice, point.dueOn);
  return {
    en: point.text,
    ...(quote !== undefined && { quote }),
    ...(point.dueOn !== undefined && { dueOn: point.dueOn }),
    evidence: point.evidence,
  };
}

/** The words of a date, and what ties them to the deed. */
const until = (words: string): RegExp =>
  new RegExp(
    `,? (?:(?:spätestens|noch|bis|am|zum) )*${escapePattern(words.replace(/\.$/, ''))}\\.?(?= |$)`,
    'iu',
  );

/** "Die Zahlen bis Freitag schicken" as "Die Zahlen schicken" with its day, where that is certain. */
function readGerman(scene: Scene, side: 'ours' | 'theirs'): Deed[] {
  const { context } = scene;
  return germanNotesOf(scene).flatMap(({ moment, note }): Deed[] => {
    const { deed } = note;
    if (note.kind !== side || deed === undefined) return [];
    const found = context
      .findDates(note.text, { now: moment.entry.at, timeZone: context.timeZone })
      .find(({ certain, grain }) => certain && grain === 'day');
    const evidence = [evidenceOf(moment, note)];
    const words = found?.quote.replace(/^(?:(?:spätestens|bis|am|zum) )+/iu, '');
    const bare = words === undefined ? deed : deed.replace(until(words), '');
    const due = bare === deed ? undefined : found?.from.slice(0, 10);
    return [{ de: bare, quote: bare, ...(due !== undefined && { dueOn: due }), evidence }];
  });
}

/** What each side brings (R13, R15), as the debrief has it, else as the talk's texts tell; what is decided, as the rep typed it. */
export function findHomework(
  scene: Scene,
  talk: TalkNotes = {},
): { agenda: Agenda<Deed>; grounds: string[] } {
  const { self, contact } = scene.context.input;
  const voice: Voice = {
    contactName: contact.name,
    contactTitle: contact.title,
    company: contact.company,
    selfName: self.name,
    selfCompany: self.company,
    source: 'notes',
  };
  const found = agendaOf(scene);
  const isAhead = (deed: Deed): Deed => {
    const { dueOn, ...rest } = deed;
    return dueOn === undefined || dueOn < scene.context.today ? rest : deed;
  };
  const sideOf = (side: 'ours' | 'theirs'): Deed[] => {
    const given = talk[side] ?? [];
    const deeds =
      given.length > 0
        ? given.map((task) => typed(task, side, voice))
        : [...readGerman(scene, side), ...found[side].map((point) => read(point, voice))];
    return deeds.map(isAhead);
  };
  const decide = (talk.agenda ?? []).map((text): Deed => ({ ...typedDecision(text, voice), evidence: [] }));
  const texts = [...(talk.ours ?? []), ...(talk.theirs ?? [])].map(({ text }) => text);
  return {
    agenda: { ours: sideOf('ours'), theirs: sideOf('theirs'), decide },
    grounds: [...texts, ...(talk.agenda ?? []), ...(talk.change === undefined ? [] : [talk.change])],
  };
}
