import { describe, expect, it } from 'vitest';
import { presets } from '../../../../lib/core/playbook/presets.ts';
import { freshReader } from '../../../../lib/core/suggest/fresh-reader.ts';
import { gmailLink } from '../../../../lib/core/today/gmail-link.ts';
import { teaserMail } from '../../../../lib/core/today/teaser-mail.ts';

const asset = {
  id: 'notes',
  kind: 'case_study',
  title: 'How a haulier stopped retyping delivery notes',
  text: 'The desk went from 18 hours a week to 2.',
  pains: ['retype delivery notes'],
} as const;

const input = {
  now: '2026-11-18T09:00:00Z',
  timeZone: 'UTC',
  self: { name: 'Maya Lindqvist', company: 'Kestrel Loop' },
  contact: { name: 'Ivo Marsh', email: 'ivo@tallowpeak.example' },
  history: [
    {
      type: 'call' as const,
      at: '2026-11-10T10:00:00Z',
      minutes: 25,
      text: 'Two people retype 200 delivery notes a week, it takes 15 hours.',
    },
  ],
  meetings: [
    {
      start: '2026-11-20T14:00:00Z',
      end: '2026-11-20T14:30:00Z',
      attendees: [{ email: 'ivo@tallowpeak.example' }],
    },
  ],
};

const mailWith = (more: object) => {
  const asked = { ...input, ...more };
  return teaserMail(asked, presets.consultative, freshReader(asked));
};

describe('the mail ahead of a meeting', () => {
  it('has their words, what fits, and the time, and confirms nothing bare', () => {
    const { subject, text, assetId } = mailWith({ assets: [asset] });
    expect(assetId).toBe('notes');
    expect(subject).toContain('November 20');
    for (const words of ['200 delivery notes', asset.title, 'Friday, November 20', '2 pm', 'Maya Lindqvist'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/just confirm|checking in|touching base/i);
  });

  it('is German where their words are', () => {
    const text = 'Zwei Leute tippen 200 Lieferscheine pro Woche ab. Das ist für uns zu viel.';
    const { subject, text: mail } = mailWith({
      history: [{ type: 'email', direction: 'in', at: '2026-11-10T10:00:00Z', text }],
    });
    expect(subject).toBe('Vor unserem Gespräch am Freitag, 20. November');
    expect(mail).toContain('schrieben Sie: „Zwei Leute tippen 200 Lieferscheine pro Woche ab“.');
  });

  it('never brings what this buyer has had, and says then what the meeting brings', () => {
    const used = input.history.map((entry) => ({ ...entry, used: ['notes'] }));
    const { text, assetId } = mailWith({ assets: [asset], history: used });
    expect(assetId).toBeUndefined();
    expect(text).toContain('When we meet, we go through');
  });
});

describe('the link into Gmail', () => {
  const mail = { to: 'ivo@tallowpeak.example', subject: 'Notes & more', text: 'Hi Ivo,\n\n50% less.' };
  it('holds the mail whole, whatever signs are in it', () => {
    const { href, isWhole } = gmailLink(mail);
    const { searchParams } = new URL(href);
    expect([searchParams.get('to'), searchParams.get('su'), searchParams.get('body')]).toEqual([
      mail.to,
      mail.subject,
      mail.text,
    ]);
    expect(isWhole).toBe(true);
  });

  it('leaves out what is not there, and lets nothing else into the address', () => {
    const { href } = gmailLink({
      to: 'a@b.example&bcc=x@y.example',
      subject: 'Is it 5 % & more? #1',
      text: '',
    });
    const { host, hash, searchParams } = new URL(href);
    expect([host, hash]).toEqual(['mail.google.com', '']);
    expect(Object.fromEntries(searchParams)).toEqual({
      view: 'cm',
      fs: '1',
      to: 'a@b.example&bcc=x@y.example',
      su: 'Is it 5 % & more? #1',
    });
  });

  it('stays under 2,000 characters, and says so', () => {
    const long = {
      ...mail,
      text: Array.from({ length: 40 }, (_, index) => `Paragraph ${index} ${'ä'.repeat(30)}`).join('\n\n'),
    };
    const { href, isWhole } = gmailLink(long);
    expect(href.length).toBeLessThanOrEqual(2_000);
    expect(new URL(href).searchParams.get('body')).toMatch(/ä{30}$/);
    expect(isWhole).toBe(false);
  });
});
