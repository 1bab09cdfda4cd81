import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recapIn } from '../../../../lib/intake/talk/recap-mail.ts';

const file = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/transcripts', name), 'utf8');
const summary = 'Summary\nThey count by hand.\n\nAction items\nMia: send the figures';

describe('the recap of a talk', () => {
  it.each([
    ['Gemini', 'gemini-notes@google.com', 'Notes: “Stock count” Nov 18, 2026', file('gemini-notes.md')],
    [
      'Otter',
      'no-reply@otter.ai',
      'Stock count: meeting notes',
      file('otter.txt').replace('Transcript', 'Transcript\n\nSummary'),
    ],
    ['Fathom', 'no-reply@fathom.video', 'Recap for Stock count', file('fathom-summary.md')],
    ['Fireflies', 'Fred@Fireflies.ai', 'Your meeting recap - Stock count', file('fireflies.md')],
    ['Read AI', 'reports@e.read.ai', 'Meeting report: Stock count', summary],
    ['Fathom', 'no-reply@fathom.video', 'Stock count', file('gemini-notes.md')],
  ])('is one of %s', (maker, email, subject, text) => {
    const recap = recapIn({ email, subject, text });
    expect(recap?.maker).toBe(maker);
    expect(recap?.title).toMatch(/^Stock count/);
  });

  it('has the day that its subject names in full', () => {
    const mail = { email: 'gemini-notes@google.com', text: summary };
    expect(recapIn({ ...mail, subject: 'Notes: “Stock count” Nov 18, 2026' })?.on).toBe('2026-11-18');
    expect(recapIn({ ...mail, subject: 'Notes: “Stock count”' })).toEqual({
      maker: 'Gemini',
      title: 'Stock count',
    });
  });

  it.each([
    ['a buyer’s mail built like one', 'jonas@peverel.example', summary],
    ['another mail of Google’s', 'calendar-notification@google.com', summary],
    ['a domain that only ends alike', 'no-reply@notfathom.video', summary],
    ['a welcome mail', 'no-reply@otter.ai', 'Welcome to Otter. Record your first meeting today.'],
    ['an invoice', 'billing@fireflies.ai', 'Invoice 12\nTotal: 19 USD'],
    ['a mail with one heading', 'no-reply@read.ai', 'Summary\nYou had three meetings this week.'],
  ])('is not %s', (_name, email, text) => {
    expect(recapIn({ email, subject: 'Stock count', text })).toBeUndefined();
  });
});
