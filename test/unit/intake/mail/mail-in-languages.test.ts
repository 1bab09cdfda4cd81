import { describe, expect, it } from 'vitest';
import { cleanMail } from '../../../../lib/intake/mail/clean-mail.ts';

/** The line that a mail program of that language sets above a quotation; `\n` where it wraps. */
const attributions: [string, string][] = [
  ['English, Gmail', 'On Mon, Nov 16, 2026 at 10:12 AM Maya Lindqvist <maya@kestrel.example>\nwrote:'],
  ['English, Apple', 'On 16 Nov 2026, at 10:12, Maya Lindqvist <maya@kestrel.example> wrote:'],
  ['English, Zoho', '---- On Mon, 16 Nov 2026 10:12:00 +0100 Maya <maya@kestrel.example> wrote ----'],
  ['English, a ticket system', 'At 11/16/2026 10:12 AM, you wrote:'],
  ['no verb', '2026-11-16 10:12 GMT+01:00 Maya Lindqvist <\nmaya@kestrel.example>:'],
  ['German', 'Am Mo., 16. Nov. 2026 um 10:12 Uhr schrieb Jonas Weber <jonas@kestrel.example>:'],
  ['German, name first', 'Jonas Weber <jonas@kestrel.example> schrieb am Mo., 16.\nNov. 2026 um 10:12 Uhr:'],
  ['French', 'Le lun. 16 nov. 2026 à 10:12, Claire Fontaine <claire@kestrel.example> a\nécrit :'],
  ['Spanish', 'El lun, 16 nov 2026 a las 10:12, Jorge Ruiz (<jorge@kestrel.example>) escribió:'],
  ['Italian', 'Il giorno lun 16 nov 2026 alle ore 10:12 Marco Neri <marco@kestrel.example> ha\nscritto:'],
  ['Portuguese', 'Em seg., 16 de nov. de 2026 às 10:12, Rui Melo <rui@kestrel.example>\nescreveu:'],
  ['Dutch', 'Op ma 16 nov 2026 om 10:12 schreef Joost Vink <joost@kestrel.example>:'],
  [
    'Dutch, Apple',
    'Op 16 nov. 2026 om 10:12 heeft Joost Vink <joost@kestrel.example> het\nvolgende geschreven:',
  ],
  ['Polish', 'pon., 16 lis 2026 o 10:12 Anna Nowak <anna@kestrel.example> napisał(a):'],
  ['Polish, other', 'W dniu 16.11.2026 o 10:12 Anna Nowak <anna@kestrel.example> pisze:'],
  ['Swedish', 'Den mån 16 nov. 2026 kl 10:12 skrev Erik Lund <erik@kestrel.example>:'],
  ['Danish', 'Den man. 16. nov. 2026 kl. 10.12 skrev Ida Krog <ida@kestrel.example>:'],
  ['Norwegian', 'man. 16. nov. 2026 kl. 10.12 skrev Kari Berg <kari@kestrel.example>:'],
  ['Finnish', 'ma 16. marrask. 2026 klo 10.12 Aino Laine (aino@kestrel.example) kirjoitti:'],
  ['Czech', 'po 16. 11. 2026 v 10:12 odesílatel Jan Dvořák <jan@kestrel.example> napsal:'],
  ['Russian', 'пн, 16 нояб. 2026 г. в 10:12, Иван Петров <ivan@kestrel.example>:'],
  ['Russian, with verb', '16 ноября 2026 г. в 10:12 пользователь Иван <ivan@kestrel.example> написал:'],
  ['Ukrainian', 'пн, 16 лист. 2026 р. о 10:12 Олена <olena@kestrel.example> пише:'],
  ['Japanese', '2026年11月16日(月) 10:12 田中 太郎 <tanaka@kestrel.example>:'],
  ['Chinese', '王伟 <wang@kestrel.example> 于2026年11月16日周一 10:12写道：'],
  ['Chinese, Apple', '在 2026年11月16日，上午10:12，王伟 <wang@kestrel.example> 写道：'],
  ['Korean', '2026년 11월 16일 (월) 오전 10:12, 김민수 <kim@kestrel.example>님이 작성:'],
  ['Turkish', 'Ayşe Kaya <ayse@kestrel.example>, 16 Kas 2026 Pzt, 10:12 tarihinde şunu yazdı:'],
  ['Hungarian', 'Kiss Péter <peter@kestrel.example> ezt írta (időpont: 2026. nov. 16., H, 10:12):'],
  ['Romanian', 'În lun., 16 nov. 2026 la 10:12, Ana Pop <ana@kestrel.example> a scris:'],
  ['Greek', 'Στις Δευ 16 Νοε 2026 στις 10:12, ο χρήστης Ελένη <eleni@kestrel.example> έγραψε:'],
  ['Hebrew', 'בתאריך יום ב׳, 16 בנוב׳ 2026 ב-10:12 מאת דנה <dana@kestrel.example>:'],
  ['Arabic', 'في الاثنين، 16 نوفمبر 2026 في 10:12، كتب سامي <sami@kestrel.example>:'],
  ['Vietnamese', 'Vào Th 2, 16 thg 11, 2026 vào lúc 10:12 Lan <lan@kestrel.example> đã viết:'],
];

describe('the line above a quotation', () => {
  it.each(attributions)('%s', (_, attribution) => {
    const marked = cleanMail(`Fine, Thursday.\nAnd 45k.\n\n${attribution}\n\n> How many?\n>\n> Maya\n`);
    expect(marked.reply).toBe('Fine, Thursday.\nAnd 45k.');
    expect(marked.quoted).toBe(`${attribution}\n\n> How many?\n>\n> Maya`);
    expect(cleanMail(`Fine.\n${attribution}\nHow many?\n\nMaya`).reply).toBe('Fine.');
  });
});

it('is known by its date, address and colon in a language that has no vocabulary', () => {
  const attribution = 'Kuupäev E, 16. november 2026 kell 10:12 kirjutas Mari Tamm\n<mari@kestrel.example>:';
  expect(cleanMail(`Sobib, kell 14:00.\n\n${attribution}\n\n> Neljapäev?`)).toEqual({
    reply: 'Sobib, kell 14:00.',
    quoted: `${attribution}\n\n> Neljapäev?`,
  });
});

/** Outlook's names of its fields: from, sent, to, subject. */
const fields: [string, string, string, string, string][] = [
  ['English', 'From', 'Sent', 'To', 'Subject'],
  ['German', 'Von', 'Gesendet', 'An', 'Betreff'],
  ['French', 'De ', 'Envoyé ', 'À ', 'Objet '],
  ['Spanish', 'De', 'Enviado el', 'Para', 'Asunto'],
  ['Italian', 'Da', 'Inviato', 'A', 'Oggetto'],
  ['Portuguese', 'De', 'Enviada em', 'Para', 'Assunto'],
  ['Dutch', 'Van', 'Verzonden', 'Aan', 'Onderwerp'],
  ['Polish', 'Od', 'Wysłano', 'Do', 'Temat'],
  ['Swedish', 'Från', 'Skickat', 'Till', 'Ämne'],
  ['Danish', 'Fra', 'Sendt', 'Til', 'Emne'],
  ['Finnish', 'Lähettäjä', 'Lähetetty', 'Vastaanottaja', 'Aihe'],
  ['Czech', 'Od', 'Odesláno', 'Komu', 'Předmět'],
  ['Russian', 'От', 'Отправлено', 'Кому', 'Тема'],
  ['Japanese', '差出人', '送信日時', '宛先', '件名'],
  ['Chinese', '发件人', '发送时间', '收件人', '主题'],
  ['Korean', '보낸 사람', '보낸 날짜', '받는 사람', '제목'],
  ['Turkish', 'Kimden', 'Gönderildi', 'Kime', 'Konu'],
];

describe("Outlook's fields above an earlier mail", () => {
  it.each(fields)('%s', (_, from, sent, to, subject) => {
    const block = `${from}: Maya Lindqvist <maya@kestrel.example>\n${sent}: 16.11.2026 10:12\n${to}: Sarah Okafor\n${subject}: Orders`;
    const bold = block.replaceAll(/^([^:]+):/gm, '*$1:*');
    for (const head of [
      block,
      bold,
      `________________________________\n${block}`,
      block.replaceAll('\n', '\r\n'),
    ]) {
      const { reply, quoted } = cleanMail(`Works for me.\n\n${head}\n\nThursday?`);
      expect(reply).toBe('Works for me.');
      expect(quoted).toContain('Thursday?');
    }
  });
});

const originals: [string, string][] = [
  ['English', '-----Original Message-----'],
  ['German', '-----Ursprüngliche Nachricht-----'],
  ['French', "-----Message d'origine-----"],
  ['Spanish', '-----Mensaje original-----'],
  ['Italian', '-----Messaggio originale-----'],
  ['Portuguese', '-----Mensagem original-----'],
  ['Dutch', '-----Oorspronkelijk bericht-----'],
  ['Polish', '-----Wiadomość oryginalna-----'],
  ['Swedish', '-----Ursprungligt meddelande-----'],
  ['Danish', '-----Oprindelig meddelelse-----'],
  ['Norwegian', '-----Opprinnelig melding-----'],
  ['Finnish', '-----Alkuperäinen viesti-----'],
  ['Czech', '-----Původní zpráva-----'],
  ['Russian', '-----Исходное сообщение-----'],
  ['Chinese', '-----原始邮件-----'],
  ['German, bold', '*-------- Weitergeleitete Nachricht --------*'],
  ['French, forwarded', '---------- Message transféré ---------'],
];

describe('the line above an original or forwarded mail', () => {
  it.each(originals)('%s', (_, line) => {
    expect(cleanMail(`Works.\n\n${line}\n\nThursday?`)).toEqual({
      reply: 'Works.',
      quoted: `${line}\n\nThursday?`,
    });
  });
});

const senders: [string, string][] = [
  ['English', 'Sent from my iPhone'],
  ['Outlook', 'Get Outlook for iOS<https://aka.example/o0ukef>'],
  ['German', 'Von meinem iPhone gesendet'],
  ['French', 'Envoyé de mon iPhone'],
  ['Spanish', 'Enviado desde mi iPhone'],
  ['Italian', 'Inviato da iPhone'],
  ['Portuguese', 'Enviado do meu iPhone'],
  ['Dutch', 'Verstuurd vanaf mijn iPhone'],
  ['Polish', 'Wysłane z iPhone’a'],
  ['Swedish', 'Skickat från min iPhone'],
  ['Danish', 'Sendt fra min iPhone'],
  ['Norwegian', 'Sendt fra min iPad'],
  ['Finnish', 'Lähetetty laitteesta iPhone'],
  ['Czech', 'Odesláno z iPhonu'],
  ['Russian', 'Отправлено с iPhone'],
  ['Japanese', 'iPhoneから送信'],
  ['Chinese', '发自我的 iPhone'],
  ['Korean', '나의 iPhone에서 보냄'],
];

describe('the line that a telephone adds', () => {
  it.each(senders)('%s', (_, line) => {
    expect(cleanMail(`Thursday works.\n\n${line}\n`)).toEqual({
      reply: 'Thursday works.',
      quoted: '',
      signature: line,
    });
  });
});

const signOffs: [string, string][] = [
  ['English', 'Kind regards,'],
  ['German', 'Viele Grüße'],
  ['French', 'Cordialement,'],
  ['Spanish', 'Un saludo,'],
  ['Italian', 'Cordiali saluti'],
  ['Portuguese', 'Atenciosamente,'],
  ['Dutch', 'Met vriendelijke groet,'],
  ['Polish', 'Pozdrawiam'],
  ['Swedish', 'Med vänliga hälsningar'],
  ['Danish', 'Venlig hilsen'],
  ['Norwegian', 'Vennlig hilsen'],
  ['Finnish', 'Ystävällisin terveisin'],
  ['Czech', 'S pozdravem'],
  ['Russian', 'С уважением,'],
];

describe('a greeting with the name below', () => {
  it.each(signOffs)('%s', (_, greeting) => {
    const name = `${greeting}\nRobin Vale\nHead of Orders\n+44 20 7946 0000`;
    expect(cleanMail(`Thursday works.\n\n${name}`)).toEqual({
      reply: 'Thursday works.',
      quoted: '',
      signature: name,
    });
  });
});
