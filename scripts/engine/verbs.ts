import type { z } from 'zod';
import { articleInputSchema, articleOutputSchema } from '../../lib/core/contract/article.ts';
import { calendarInputSchema, calendarOutputSchema } from '../../lib/core/contract/calendar.ts';
import { cleanInputSchema, cleanOutputSchema } from '../../lib/core/contract/clean.ts';
import { coachInputSchema, coachOutputSchema } from '../../lib/core/contract/coach.ts';
import { datesInputSchema, datesOutputSchema } from '../../lib/core/contract/dates.ts';
import { factsInputSchema, factsOutputSchema } from '../../lib/core/contract/facts.ts';
import { guardInputSchema, guardOutputSchema } from '../../lib/core/contract/guard.ts';
import { nextStepInputSchema, nextStepOutputSchema } from '../../lib/core/contract/next-step.ts';
import { numbersInputSchema, numbersOutputSchema } from '../../lib/core/contract/numbers.ts';
import { readInputSchema, readOutputSchema } from '../../lib/core/contract/read.ts';
import { suggestInputSchema, suggestOutputSchema } from '../../lib/core/contract/suggest.ts';
import { transcriptInputSchema, transcriptOutputSchema } from '../../lib/core/contract/transcript.ts';

export type Verb = {
  input: z.ZodType;
  output: z.ZodType;
  /** Loaded when the verb is used, so that `facts` does not wait for a page parser. */
  load: () => Promise<(input: unknown) => object>;
  example: object;
};

/** Ties the input's type to its schema: `run` gets what the schema has just parsed. */
function verb<In>(spec: {
  input: z.ZodType<In>;
  output: z.ZodType;
  load: () => Promise<(input: In) => object>;
  example: object;
}): Verb {
  return { ...spec, load: async () => (await spec.load()) as (input: unknown) => object };
}

export const verbs: Record<string, Verb> = {
  facts: verb({
    input: factsInputSchema,
    output: factsOutputSchema,
    load: async () => {
      const { extractFacts } = await import('../../lib/core/language/extract-facts.ts');
      return (input) => ({ facts: extractFacts(input) });
    },
    example: {
      id: 1,
      now: '2026-11-19T15:00:00',
      source: 'notes',
      text: '~15 hrs/wk retyping orders, wants it gone b4 the Q1 board. CFO holds the budget',
    },
  }),
  dates: verb({
    input: datesInputSchema,
    output: datesOutputSchema,
    load: async () => {
      const { findDates } = await import('../../lib/core/language/dates/find-dates.ts');
      return ({ text, ...options }) => ({ dates: findDates(text, options) });
    },
    example: {
      id: 1,
      now: '2026-11-19T15:00:00',
      timeZone: 'Europe/Berlin',
      text: 'Thu 2ish, or after Q1 planning',
    },
  }),
  numbers: verb({
    input: numbersInputSchema,
    output: numbersOutputSchema,
    load: async () => {
      const { findNumbers } = await import('../../lib/core/language/numbers/find-numbers.ts');
      return ({ text }) => ({ numbers: findNumbers(text) });
    },
    example: { id: 1, text: 'about 15 hrs/wk, $45k a year' },
  }),
  'next-step': verb({
    input: nextStepInputSchema,
    output: nextStepOutputSchema,
    load: async () => {
      const { readNextStep } = await import('../../lib/core/nextstep/read-next-step.ts');
      return (input) => readNextStep(input);
    },
    example: {
      id: 1,
      now: '2026-11-19T15:00:00',
      self: { name: 'Maya' },
      contact: { name: 'Sarah' },
      turns: [
        { speaker: 'Maya', text: 'Does Thursday at 2 work for 20 minutes?' },
        { speaker: 'Sarah', text: 'Yes, Thursday at 2 works.' },
      ],
    },
  }),
  coach: verb({
    input: coachInputSchema,
    output: coachOutputSchema,
    load: async () => {
      const { coachDraft } = await import('../../lib/core/coach/coach-draft.ts');
      return (input) => coachDraft(input);
    },
    example: {
      id: 1,
      now: '2026-11-19T15:00:00',
      situation: 'after_good_call',
      draft: 'Hi Sarah, just checking in after our talk. Any thoughts?',
      contact: { name: 'Sarah Okafor' },
      history: [{ type: 'call', at: '2026-11-17T10:00:00', text: 'team spends 15 hrs/wk retyping orders' }],
    },
  }),
  clean: verb({
    input: cleanInputSchema,
    output: cleanOutputSchema,
    load: async () => {
      const { parsePage } = await import('./parse-page.ts');
      const { cleanMail } = await import('../../lib/intake/mail/clean-mail.ts');
      const { cleanMailPage } = await import('../../lib/intake/mail/clean-mail-page.ts');
      return ({ text, html }) =>
        text === undefined ? parsePage(html ?? '', 'about:blank', cleanMailPage) : cleanMail(text);
    },
    example: { id: 1, text: 'Thursday works.\n\nOn Mon, 16 Nov 2026, Maya wrote:\n> Does Thursday work?' },
  }),
  transcript: verb({
    input: transcriptInputSchema,
    output: transcriptOutputSchema,
    load: async () => {
      const { readTranscript } = await import('../../lib/intake/transcript/read-transcript.ts');
      return ({ name, file }) => readTranscript(name, file);
    },
    example: { id: 1, name: 'call.txt', file: 'Maya: Does Thursday work?\nSarah: Thursday at 2 works.' },
  }),
  calendar: verb({
    input: calendarInputSchema,
    output: calendarOutputSchema,
    load: async () => {
      const { readCalendarFile } = await import('./read-calendar-file.ts');
      return (input) => readCalendarFile(input);
    },
    example: {
      id: 1,
      ics: 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1@kestrel-loop.example\r\nSUMMARY:Review\r\nDTSTART:20261126T130000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      from: '2026-11-19',
      to: '2026-12-19',
      timeZone: 'Europe/Berlin',
    },
  }),
  suggest: verb({
    input: suggestInputSchema,
    output: suggestOutputSchema,
    load: async () => {
      const { suggestFromText } = await import('../../lib/core/suggest/suggest-from-text.ts');
      return (input) => suggestFromText(input);
    },
    example: {
      id: 1,
      now: '2026-11-19T15:00:00',
      timeZone: 'Europe/Berlin',
      self: { name: 'Maya Lindqvist', company: 'Kestrel Loop' },
      contact: { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' },
      history: [
        {
          type: 'call',
          at: '2026-11-17T10:00:00',
          minutes: 25,
          text: 'team spends 15 hrs/wk retyping orders',
        },
      ],
    },
  }),
  guard: verb({
    input: guardInputSchema,
    output: guardOutputSchema,
    load: async () => {
      const { guard } = await import('../../lib/core/guard/guard.ts');
      return (input) => guard(input);
    },
    example: {
      id: 1,
      now: '2026-11-19T15:06:00',
      timeZone: 'Europe/Berlin',
      self: { name: 'Maya Lindqvist', email: 'maya@kestrelloop.example' },
      meetings: [
        {
          uid: 'first-talk',
          start: '2026-11-19T14:30:00',
          end: '2026-11-19T15:00:00',
          attendees: [
            { email: 'maya@kestrelloop.example' },
            { email: 'sarah.okafor@harrowfinch.example', name: 'Sarah Okafor' },
          ],
        },
      ],
    },
  }),
  read: verb({
    input: readInputSchema,
    output: readOutputSchema,
    load: async () => {
      const { parsePage } = await import('./parse-page.ts');
      const { readPage } = await import('../../lib/readers/read-page.ts');
      return ({ html, url, self }) => parsePage(html, url, (document) => readPage(document, url, { self }));
    },
    example: {
      id: 1,
      url: 'https://app.hubspot.com/contacts/1/record/0-1/501',
      html: '<title>Sarah Okafor</title>',
    },
  }),
  article: verb({
    input: articleInputSchema,
    output: articleOutputSchema,
    load: async () => {
      const { parsePage } = await import('./parse-page.ts');
      const { readArticle } = await import('../../lib/readers/article/read-article.ts');
      return ({ html, url }) => parsePage(html, url, (document) => readArticle(document, url));
    },
    example: {
      id: 1,
      url: 'https://blog.example/orders',
      html: '<title>Orders</title><article><p>How a team stopped retyping orders.</p></article>',
    },
  }),
};
