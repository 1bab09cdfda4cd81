import { describe, expect, it } from 'vitest';
import type { MailRequest } from '../../../../lib/core/mail/mail.ts';
import { writeMail } from '../../../../lib/core/mail/write-mail.ts';
import { mailCases } from './mail-cases.ts';
import { sceneOf } from './write-all.ts';

function mailOf(name: string, request: Partial<MailRequest> = {}) {
  const found = mailCases.find((one) => one.name === name);
  if (!found) throw new Error(`there is no case ${name}`);
  const asked: MailRequest = {
    kind: 'follow_up',
    tone: 'warm',
    language: 'en',
    talk: found.talk,
    ...request,
  };
  return writeMail(sceneOf(found.input), asked);
}
const german = { language: 'de' } as const;

describe('a recap', () => {
  it('says what was heard, what changed, who does what by when, and the next step', () => {
    const { text, missing = [] } = mailOf('a debrief', { kind: 'recap' });
    for (const words of [
      '- Your team spends 12 hours a week on manual order entry.',
      '- You want to be live before March.',
      'you see now that the errors cost more than the hours',
      'You bring:\n- Send the October volumes, by Friday, 20 November\n- Check with your CFO',
      'We bring:\n- Prepare the cost model, by Wednesday, 25 November',
      'If I got something wrong, please correct me.',
    ])
      expect(text).toContain(words);
    expect(missing.join(' ')).not.toMatch(/changed|Homework/);
  });

  it('reads the notes where the debrief has no homework', () => {
    const name = 'homework on both sides, and a buyer in New York';
    const { text } = mailOf(name, { kind: 'recap', talk: { ours: [], theirs: [], agenda: [] } });
    expect(text).toContain('- Send the October volumes, by Friday, November 20');
  });

  it('asks for what nobody said', () => {
    const { text, missing } = mailOf('shorthand', { kind: 'recap' });
    expect(text).not.toMatch(/You bring|We bring|As I understood/);
    expect(missing?.join(' ')).toMatch(/What changed for them is not said.*Homework is not on both sides/);
  });

  it('keeps to a time that was agreed, on both clocks', () => {
    const name = 'homework on both sides, and a buyer in New York';
    expect(mailOf(name, { kind: 'recap' }).text).toContain(
      'Shall we keep to Thursday, November 26, at 10 am your time (4 pm here), for 30 minutes?',
    );
    expect(mailOf(name, { kind: 'recap', ...german }).text).toContain(
      'Bleibt es bei unserem Gespräch am Donnerstag, 26. November, um 10:00 Uhr Ihrer Zeit (16:00 Uhr bei mir), für 30 Minuten?',
    );
  });

  it('tells a question once where the answer says it again', () => {
    const [given] = mailCases;
    const at = '2026-11-16T10:00:00Z';
    const notes = 'they retype 12 hrs/wk of orders\nasked: does it read PDF attachments?';
    const scene = sceneOf({
      ...given!.input,
      history: [{ type: 'call', at, minutes: 30, text: notes }],
      assets: [
        {
          id: 'pdf',
          kind: 'answer',
          title: 'Which attachments it reads',
          text: 'PDF attachments are read like the text of a mail.',
          pains: ['does it read PDF attachments'],
        },
      ],
    });
    const { text } = writeMail(scene, { kind: 'recap', tone: 'warm', language: 'en' });
    expect(text).toContain('12 hours a week');
    expect(text).toContain('PDF attachments are read like the text of a mail');
    expect(text.match(/asked whether it reads PDF attachments/gi)).toHaveLength(1);
  });

  it('has nothing to correct where nothing was heard', () => {
    expect(mailOf('nothing known', { kind: 'recap' }).text).not.toContain('wrong');
  });
});

describe('the other kinds', () => {
  it('brings something ahead of the meeting, and asks for nothing', () => {
    const { text, subject, assetId } = mailOf('a meeting ahead', { kind: 'teaser' });
    expect(subject).toContain('20 November');
    expect(text).toContain('ahead of our meeting on Friday, 20 November, at 10 am');
    expect(text).not.toContain('?');
    expect(assetId).toBe('case-orders');
  });

  it('confirms with their words and something of value, and never bare', () => {
    const { text } = mailOf('a meeting ahead', { kind: 'confirmation' });
    expect(text).toMatch(/I look forward to our meeting on Friday.*300 orders a day/s);
    expect(text).toContain('How a freight forwarder stopped retyping orders');
  });

  it('confirms what will be decided, as the rep typed it', () => {
    const talk = { agenda: ['Whether the pilot starts in March', 'her budget'] };
    const { text } = mailOf('a meeting ahead', { kind: 'confirmation', talk });
    expect(text).toContain('We decide:\n- Whether the pilot starts in March');
    expect(text).not.toContain('her budget');
  });

  it('offers two new times without blame', () => {
    expect(mailOf('a no-show', { kind: 'new_time' }).text).toMatch(
      /We missed each other yesterday, no harm done\..*Would Thursday, 19 November, at \S+ \wm or Friday, 20 November/s,
    );
  });

  it('says that a teaser or a confirmation needs a meeting', () => {
    for (const kind of ['teaser', 'confirmation'] as const)
      expect(mailOf('shorthand', { kind }).missing?.join(' ')).toMatch(/No next meeting with them is known/);
  });

  it('names what is missing for the rep: her name, a reference', () => {
    const missing = mailOf('nothing known').missing?.join(' ');
    expect(missing).toMatch(/nothing to refer to.*Your own name is not set/s);
  });
});

describe('the tones', () => {
  it.each(['en', 'de'] as const)('differ, and keep to the same evidence: %s', (language) => {
    const [brief, warm, direct] = (['brief', 'warm', 'direct'] as const).map((tone) =>
      mailOf('a meeting ahead', { tone, language }),
    );
    expect(new Set([brief?.text, warm?.text, direct?.text]).size).toBe(3);
    expect(brief!.text.length).toBeLessThan(warm!.text.length);
    for (const { quote } of brief!.evidence) expect(warm!.evidence.map((one) => one.quote)).toContain(quote);
  });
});

describe('another line', () => {
  it('takes the opener, the value and the ask that are picked, and begins again behind the last', () => {
    const first = mailOf('shorthand');
    const other = mailOf('shorthand', { pick: { opener: 1, ask: 1 } });
    expect(other.text).not.toBe(first.text);
    expect(mailOf('shorthand', { pick: { ask: 1 } }).text.split('\n\n')[1]).toBe(first.text.split('\n\n')[1]);
    const many = mailOf('shorthand', { pick: { opener: 12, value: 12, ask: 12 } });
    expect(many.text).toContain('Hi Sarah,');
  });
});

describe('German', () => {
  it('quotes the notes as they stand, and reads what they promise and agree', () => {
    const { text } = mailOf('German notes', { kind: 'recap', ...german });
    for (const words of [
      'Guten Tag Sarah Okafor,\n\nvielen Dank für das Gespräch am Montag.',
      '„Das Team tippt täglich rund 300 Aufträge von Hand ab“',
      'Zum Zeitpunkt nannten Sie: „vor der Hochsaison im März live sein“',
      'Ihre Frage: „ob es mit SAP funktioniert“',
      'So habe ich es verstanden: Sie sehen jetzt, was die Fehler kosten.',
      'Von Ihnen:\n- Die Zahlen schicken, bis Freitag, 20. November',
      'Von uns:\n- Das Angebot schicken, bis Donnerstag, 19. November',
      '„Wie eine Spedition das Abtippen von Aufträgen beendete“',
      'am Donnerstag, 26. November, um 10:00 Uhr?',
    ])
      expect(text).toContain(words);
  });

  it('notes keep an English mail to the time that they agree on', () => {
    const { text, subject } = mailOf('German notes');
    expect(text).toContain('Shall we keep to Thursday, 26 November, at 10 am?');
    expect(subject).toBe('Our meeting on Thursday, 26 November');
  });

  it('tells their message from a note of ours', () => {
    expect(mailOf('a German message', german).text).toContain(
      'in Ihrer Nachricht von gestern schrieben Sie: „wir verlieren im Moment rund 4 Bestellungen am Tag durch Tippfehler“.',
    );
  });

  it('says that English notes stand in English', () => {
    const { text, missing } = mailOf('a meeting ahead', german);
    expect(text).toContain('notiert: „team retypes 300 orders a day“');
    expect(missing).toContain('Your notes are not in German: their words stand as they were noted.');
  });
});

describe('what is brought', () => {
  it('stands with its address, and without it in the contract’s own answer', () => {
    const link = 'https://kestrelloop.example/cases/orders?ref=1';
    expect(mailOf('a very long title with a link').text).toContain(`\n${link}`);
    expect(mailOf('a very long title with a link', { isBare: true }).text).not.toContain(link);
  });

  it('is left out with what leads to it where its title is too long for the tone', () => {
    const { text, missing, assetId } = mailOf('a very long title with a link', {
      kind: 'teaser',
      tone: 'brief',
    });
    expect(text).toContain('A word ahead of our next talk.');
    expect(text).not.toContain('what of it holds');
    expect(assetId).toBeUndefined();
    expect(missing?.join(' ')).toContain('does not fit into a mail of this length');
  });

  it('answers their question once', () => {
    const { text } = mailOf('only a question');
    expect(text.match(/asked whether it works with SAP/g)).toHaveLength(1);
  });
});
