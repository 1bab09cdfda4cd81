import { sampleFollowUps } from './sample-follow-ups.ts';
import { sampleLibrary } from './sample-library.ts';
import { samplePeople } from './sample-people.ts';
import { samplePrefix, type SampleRows } from './sample-rows.ts';
import { sampleTalks } from './sample-talks.ts';
import { sampleTime } from './sample-time.ts';

/** All sample rows, their dates told from `now`. */
export function makeSample(now: number): Partial<SampleRows> {
  const time = sampleTime(now);
  const talks = sampleTalks(time).map((talk) => ({
    ...talk,
    conversationId: `${samplePrefix}talk-${talk.id}`,
    contactId: samplePrefix + talk.contact,
  }));
  return {
    ...samplePeople,
    ...sampleFollowUps(time),
    conversations: talks.map(({ conversationId, contactId, kind, at, minutes, title, direction }) => ({
      id: conversationId,
      kind,
      at,
      minutes,
      title,
      direction,
      contactIds: [contactId],
      outcome: kind === 'email' ? undefined : 'held',
    })),
    notes: talks.map(({ id, conversationId, contactId, kind, at, note }) => ({
      id: `${samplePrefix}note-${id}`,
      text: note,
      source: kind === 'email' ? 'email' : 'notes',
      at,
      contactId,
      conversationId,
    })),
    valueAssets: sampleLibrary,
  };
}
