import { describe, expect, it } from 'vitest';
import { readRows } from '../../../../lib/intake/crm-csv/read-rows.ts';
import { tableOf } from '../../../../lib/intake/crm-csv/read-table.ts';
import { recogniseColumns } from '../../../../lib/intake/crm-csv/recognise-columns.ts';

const now = Date.UTC(2026, 10, 20, 9);

function noteOf(headings: string, row: string, at = now) {
  const table = tableOf(`${headings}\n${row}`);
  if ('refusal' in table) throw new Error(table.refusal);
  const columns = recogniseColumns(table.headings);
  return readRows(table, { columns, now: at, timeZone: 'Europe/Berlin', dayOrder: undefined }).rows[0]?.note;
}

const kindWords = (talk: NonNullable<ReturnType<typeof noteOf>>['talk']): string =>
  typeof talk === 'object' ? [talk.kind, talk.direction].filter(Boolean).join(' ') : (talk ?? 'none');

describe('what a note tells of', () => {
  it.each([
    ['Call', 'call'],
    ['Telefonanruf', 'call'],
    ['Discovery call', 'call'],
    ['MEETING', 'meeting'],
    ['Lunch', 'meeting'],
    ['Besprechung', 'meeting'],
    ['Kundentermin', 'meeting'],
    ['EMAIL', 'email'],
    ['INCOMING_EMAIL', 'email in'],
    ['E-Mail (gesendet)', 'email out'],
    ['Task', 'none'],
    ['Call task', 'none'],
    ['Aufgabe', 'none'],
    ['Deadline', 'none'],
    ['WhatsApp', 'none'],
    ['List Email', 'none'],
    ['Recall notice', 'unsaid'],
    ['Note', 'unsaid'],
    ['Notiz', 'unsaid'],
    ['Other', 'unsaid'],
    ['', 'unsaid'],
  ])('with the type %s is %s', (type, talk) => {
    const note = noteOf('Activity type,Date,Note,Contact email', `${type},2026-11-03 10:00,Hi,a@x.example`);
    expect(kindWords(note?.talk)).toBe(talk);
  });

  it.each([
    ['Type,Task Subtype,Status', 'Call,Task,Completed', 'call'],
    ['Type,Task Subtype,Status', ',Call,Completed', 'call'],
    ['Type,Task Subtype,Status', 'Call,Task,Not Started', 'none'],
    ['Type,Task Subtype,Status', ',Task,Completed', 'none'],
    ['Type,Task Subtype,Status', 'Call,Email,Completed', 'unsaid'],
    ['Type,Done,Email direction', 'email,Done,', 'email'],
    ['Type,Done,Email direction', 'call,To do,', 'none'],
    ['Type,Done,Email direction', 'email,,EMAIL', 'email out'],
    ['Type,Done,Email direction', 'email,,INCOMING_EMAIL', 'email in'],
    ['Activity type,Call outcome,City', 'Call,No answer,', 'none'],
    ['Activity type,Call outcome,City', 'Call,Left voicemail,', 'none'],
    ['Activity type,Call outcome,City', 'Call,Connected,', 'call'],
    ['Activity type,Meeting outcome,City', 'Meeting,No show,', 'none'],
  ])('under %s with %s is %s', (headings, cells, talk) => {
    const note = noteOf(`${headings},Date,Note,Contact email`, `${cells},2026-11-03 10:00,Hi,a@x.example`);
    expect(kindWords(note?.talk)).toBe(talk);
  });

  it.each([
    ['Call notes', 'call'],
    ['Internal meeting notes', 'meeting'],
    ['Anrufnotizen', 'call'],
    ['Task notes', 'none'],
    ['Note body', 'unsaid'],
    ['Comments', 'unsaid'],
  ])('is told by the heading %s where there is no type: %s', (heading, talk) => {
    const note = noteOf(`Date,${heading},Contact email`, '2026-11-03 10:00,Hi,a@x.example');
    expect(kindWords(note?.talk)).toBe(talk);
  });

  it('is told by the heading under which its words stand, where there are several', () => {
    const headings = 'Date,Call notes,Note body,Contact email';
    expect(noteOf(headings, '2026-11-03,Hi,,a@x.example')?.talk).toEqual({ kind: 'call' });
    expect(noteOf(headings, '2026-11-03,,Hi,a@x.example')?.talk).toBe('unsaid');
  });

  it('is no talk while it is ahead', () => {
    const headings = 'Type,Date,Note,Contact email';
    expect(noteOf(headings, 'Call,2026-11-20 18:00,Hi,a@x.example')).toEqual({
      text: 'Hi',
      at: Date.UTC(2026, 10, 20, 17),
    });
  });

  it('with a day alone is at noon, and before noon of that day at its beginning', () => {
    const [headings, row] = ['Type,Date,Note,Contact email', 'Call,2026-11-20,Hi,a@x.example'];
    const [begin, noon] = [Date.UTC(2026, 10, 19, 23), Date.UTC(2026, 10, 20, 11)];
    const talk = { kind: 'call' };
    expect(noteOf(headings, row)).toEqual({ text: 'Hi', at: begin, alsoAt: noon, talk });
    expect(noteOf(headings, row, noon)).toEqual({ text: 'Hi', at: noon, alsoAt: begin, talk });
  });
});
