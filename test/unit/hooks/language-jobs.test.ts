import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/core/contract/facts.ts';
import { extractFacts } from '../../../lib/core/language/extract-facts.ts';
import { factsRequest } from '../../../lib/core/suggest/facts-request.ts';
import { readingKey } from '../../../lib/db/reading-key.ts';
import { createLanguageJobs, type SourceFile } from '../../../lib/hooks/language-jobs.ts';

const self = { name: 'Maya Lindqvist', email: 'maya@kestrelloop.example' };
const contact = { name: 'Inès Marquart' };
const asked = {
  timeZone: 'Europe/Berlin',
  self,
  contact,
  kind: 'call',
  at: '2026-11-10T11:00:00.000Z',
} as const;
const people = { Maya: { role: 'me' }, 'Speaker 2': { role: 'contact' } } as const;

const lines = `Maya: How do orders get into the system?
Speaker 2: By hand, our team spends 9 hours a week on it.
Maya: Shall we look at it on Thursday at 2 pm?
Speaker 2: Yes, Thursday at 2 works.`;

function open(file: SourceFile) {
  const jobs = createLanguageJobs();
  const steps: string[] = [];
  const opened = jobs.openFile({ ...file, sides: { self, contact } }, ({ words }) => steps.push(words));
  return { jobs, opened, steps };
}

describe('a file that is opened', () => {
  it('tells what is in it and who is who, step by step', () => {
    const { opened, steps } = open({ name: 'talk.txt', bytes: new TextEncoder().encode(lines) });
    expect(opened).toMatchObject({
      overview: { format: 'speaker-lines', turns: 4, speakers: [{ name: 'Maya' }, { name: 'Speaker 2' }] },
      roles: { Maya: 'me' },
    });
    expect(steps).toEqual(['Reading the file', 'Looking for who speaks']);
  });

  it.each<[string, SourceFile, string]>([
    ['without words', { name: 'a.vtt', text: 'WEBVTT\n\n' }, 'No words'],
    ['that is no text', { name: 'a.txt', bytes: new Uint8Array(100) }, 'no text'],
    ['longer than a note', { name: 'a.txt', text: 'all of this was said. '.repeat(250_000) }, 'five million'],
  ])('is refused %s', (_how, file, words) => {
    expect(open(file).opened).toHaveProperty('refusal', expect.stringContaining(words));
  });
});

describe('the reading of a talk', () => {
  it('is what the panel would read: the same facts under the same key', () => {
    const { jobs } = open({ name: 'talk.txt', text: lines });
    const talk = jobs.readTalk({ ...asked, people }, () => undefined);
    const entry = { type: 'call', at: asked.at, text: talk.text, source: talk.source } as const;
    const request = factsRequest(entry, asked);
    expect(talk.source).toBe('transcript');
    expect([...talk.readings]).toEqual([[readingKey('facts', request), extractFacts(request)]]);
    expect(talk.counts).toMatchObject({ pain: expect.any(Number) });
    expect(talk.nextStep).toMatchObject({ status: 'agreed', when: { from: '2026-11-12T14:00:00+01:00' } });
    expect(talk.isWhole).toBe(true);
  });

  it('follows who is who: what we said is no pain of theirs', () => {
    const { jobs } = open({ name: 'talk.txt', text: lines });
    const swapped = { Maya: { role: 'contact' }, 'Speaker 2': { role: 'me' } } as const;
    const pains = (
      [...jobs.readTalk({ ...asked, people: swapped }, () => undefined).readings.values()].flat() as Fact[]
    ).filter(({ kind }) => kind === 'pain');
    expect(pains).toEqual([]);
  });

  it('reads notes as notes, and a note taker’s summary on its own', () => {
    const notes = 'Met Inès. Their team spends 9 hours a week on typing.';
    const plain = open({ name: 'notes.md', text: notes }).jobs.readTalk(
      { ...asked, people: {} },
      () => undefined,
    );
    expect([plain.text, plain.source, plain.summary]).toEqual([notes, 'notes', undefined]);
    const both = `# Order entry\n\n## Summary\n\n- They type every order\n\n## Transcript\n\n${lines}\n`;
    const talk = open({ name: 'talk.md', text: both }).jobs.readTalk({ ...asked, people }, () => undefined);
    expect(talk.summary).toContain('They type every order');
    expect(talk.text).not.toContain('They type every order');
    expect(talk.readings.size).toBe(2);
  });

  it('takes nobody at their word in a file that names nobody', () => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:04.000\nour team spends\n\n00:04.000 --> 00:08.000\n9 hours a week on it\n';
    const talk = open({ name: 'a.vtt', text: vtt }).jobs.readTalk({ ...asked, people: {} }, () => undefined);
    expect([talk.source, talk.text]).toEqual(['notes', 'our team spends 9 hours a week on it']);
  });

  it('says where only the beginning of a long one is read', () => {
    const { jobs } = open({ name: 'a.txt', text: `${lines}\n`.repeat(1_800) });
    const talk = jobs.readTalk({ ...asked, people }, () => undefined);
    expect([talk.isWhole, talk.text.length > 250_000]).toEqual([false, true]);
    const ends = ([...talk.readings.values()].flat() as Fact[]).map(({ end }) => end);
    expect(Math.max(...ends)).toBeLessThanOrEqual(250_000);
  });
});

describe('any file at all', () => {
  it('is refused in words, or becomes a talk whose facts stand on its words', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        'Maya: we lose 9 hours a week',
        'Speaker 2: yes',
        '00:01.000 --> 00:04.000',
        '## Summary',
        '> old',
      ),
    );
    const role = fc.constantFrom('me', 'contact', 'theirs', 'ours', 'unknown', 'left_out');
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 25 }),
        fc.constantFrom('a.vtt', 'b.srt', 'c.txt', ''),
        role,
        (lines, name, role) => {
          const { jobs, opened } = open({ name, text: lines.join('\n') });
          if ('refusal' in opened) return;
          const everybody = opened.overview.speakers.map(({ name }) => [name, { role }] as const);
          const talk = jobs.readTalk({ ...asked, people: Object.fromEntries(everybody) }, () => undefined);
          const texts = [talk.text, talk.summary ?? ''];
          for (const [index, facts] of [...talk.readings.values()].entries())
            for (const { quote, start, end } of facts) expect(texts[index]?.slice(start, end)).toBe(quote);
        },
      ),
      { seed: 9, numRuns: 250 },
    );
  });
});
