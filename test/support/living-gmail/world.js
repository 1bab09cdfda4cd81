// What the living page knows: people, threads, drafts, and the log that a test reads. Everybody is invented, and the
// people are those of the sample data.

const query = new URLSearchParams(location.search);

export const settings = {
  language: query.get('hl') === 'de' ? 'de' : 'en',
  /** How long a sent mail can be taken back, in ms. */
  undoMs: Number(query.get('undo') ?? 5_000),
  hasSignature: query.get('signature') !== 'no',
  /** Another extension has put buttons into the row of Send. */
  isCrowded: query.has('crowded'),
  isPlainText: query.has('plain'),
};

export const me = { name: 'Maya Lindqvist', email: 'maya@kestrelloop.example' };
const colleague = { name: 'Ravi Oduya', email: 'ravi@kestrelloop.example' };
export const people = {
  sarah: { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' },
  tom: { name: 'Tom Brandt', email: 'tom.brandt@harrowfinch.example' },
  elena: { name: 'Elena Vásquez', email: 'elena.vasquez@norrlandfoods.example' },
  jun: { name: 'Jun Takeda', email: 'jun.takeda@pelhamsystems.example' },
  amira: { name: 'Amira Haddad', email: 'amira.haddad@pelhamsystems.example' },
  oliver: { name: 'Oliver Grant', email: 'oliver.grant@castelltools.example' },
  stranger: { name: 'Noor Bakker', email: 'noor.bakker@velderhof.example' },
  colleague,
};

const words = {
  en: {
    inbox: 'Inbox',
    compose: 'Compose',
    reply: 'Reply',
    replyAll: 'Reply all',
    forward: 'Forward',
    send: 'Send',
    more: 'More send options',
    format: 'Formatting options',
    attach: 'Attach files',
    discard: 'Discard draft',
    fresh: 'New Message',
    body: 'Message Body',
    to: 'To recipients',
    subject: 'Subject',
    saved: 'Draft saved',
    sent: 'Message sent',
    undo: 'Undo',
    view: 'View message',
    undone: 'Sending undone.',
    me: 'me',
    fold: 'Minimize',
    full: 'Full screen',
    close: 'Save & close',
    wrote: (at, { name, email }) => `On ${at} ${name} <${email}> wrote:`,
    forwarded: '---------- Forwarded message ---------',
  },
  de: {
    inbox: 'Posteingang',
    compose: 'Schreiben',
    reply: 'Antworten',
    replyAll: 'Allen antworten',
    forward: 'Weiterleiten',
    send: 'Senden',
    more: 'Weitere Sendeoptionen',
    format: 'Formatierungsoptionen',
    attach: 'Dateien anhängen',
    discard: 'Entwurf löschen',
    fresh: 'Neue Nachricht',
    body: 'Nachrichtentext',
    to: 'Empfänger',
    subject: 'Betreff',
    saved: 'Entwurf gespeichert',
    sent: 'Nachricht gesendet',
    undo: 'Rückgängig machen',
    view: 'Nachricht ansehen',
    undone: 'Senden rückgängig gemacht.',
    me: 'mir',
    fold: 'Minimieren',
    full: 'Vollbild',
    close: 'Speichern und schließen',
    wrote: (at, { name, email }) => `Am ${at} schrieb ${name} <${email}>:`,
    forwarded: '---------- Weitergeleitete Nachricht ---------',
  },
};
export const label = words[settings.language];

const day = 24 * 3_600_000;
let count = 0;
/** As the mail service makes them: the first eleven hex digits are the time in ms. */
export const legacyId = (at) =>
  at.toString(16).padStart(11, '0') + (0x10000 + (count += 1)).toString(16).slice(0, 5);
export const longTime = (at) =>
  new Intl.DateTimeFormat(settings.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);

const message = (from, to, daysAgo, paragraphs, cc = []) => {
  const at = Date.now() - daysAgo * day;
  return { id: legacyId(at), from, to, cc, at, paragraphs, isFolded: false };
};

const first = (person) => person.name.split(' ')[0];
const thread = (key, subject, answer) => {
  const them = people[key];
  const cc = key === 'sarah' ? [people.tom] : [];
  const messages = [
    message(me, [them], 4, [`Hello ${first(them)},`, 'It was good to talk today.']),
    message(them, [me], 3, ['Thank you, I will look at it with the team.']),
    message(them, [me], 2, answer, cc),
  ];
  messages[1].isFolded = true;
  return { key, hash: `FMfcgzLivingThread${key}`, subject, id: messages[0].id, messages };
};

const dear = settings.language === 'de' ? 'Hallo Maya,' : 'Hi Maya,';
export const threads = new Map(
  [
    thread('sarah', 'Order entry at Harrow & Finch', [
      dear,
      'Thanks for the call. As I said, the team types every order twice and the board looks at it soon.',
    ]),
    thread('tom', 'Costs of the pilot', [dear, 'I would like to see what the pilot costs before we talk.']),
    thread('elena', 'The security paper', [dear, 'Could you send the paper on how you keep our data?']),
    thread('jun', 'Forecast calls', [dear, 'Busy weeks here, I will come back to you.']),
    thread('stranger', 'A question on order entry', [dear, 'Do you work with growers too?']),
    thread('colleague', 'Lunch on Thursday', [dear, 'Shall we go at noon?']),
  ].map((entry) => [entry.key, entry]),
);

/** Open drafts by their key. */
export const drafts = new Map();
export const newKeys = () => {
  count += 1;
  return { key: String(40 + count), draftId: `#msg-a:r${7_000_000 + count}` };
};

/** What happened, for the test: saved, ignored (an event that no person caused), sent, undone, closed. */
export const log = [];
export const note = (event, draft, more = {}) => log.push({ event, key: draft.key, ...more });

/** A node; a list of attributes and children, never markup. */
export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

let volatile = 100;
/** Ids that mean nothing, issued anew at every render. */
export const volatileId = () => `:${(volatile += 1).toString(36)}`;
