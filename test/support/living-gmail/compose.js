import { drafts, label, longTime, make, me, newKeys, note, settings, volatileId } from './world.js';

const fieldNames = ['to', 'cc', 'bcc'];
const samePerson = (one) => (other) => one.email === other.email;
const ownFirst = (people) => people.filter((person) => person.email !== me.email);

/** A draft of some kind, filled in as the app does it; `place`: popup, inline or standalone. */
export function newDraft({ kind = 'new', place = 'popup', thread, to = [], subject = '', text = '' }) {
  const last = thread?.messages.at(-1);
  const isOwn = last?.from.email === me.email;
  const answered = last ? ownFirst(isOwn ? last.to : [last.from]) : [];
  const draft = {
    ...newKeys(),
    kind: kind === 'replyAll' ? 'reply' : kind,
    place,
    thread,
    to: kind === 'reply' || kind === 'replyAll' ? answered : to,
    cc:
      kind === 'replyAll'
        ? ownFirst([...last.to, ...last.cc]).filter((p) => !answered.some(samePerson(p)))
        : [],
    bcc: [],
    subject: thread ? `${kind === 'forward' ? 'Fwd' : 'Re'}: ${thread.subject}` : subject,
    isPlainText: settings.isPlainText,
    isCollapsed: kind.startsWith('reply'),
    isMinimised: false,
  };
  draft.body = draft.isPlainText ? plainBody(draft, last, text) : richBody(draft, last, text);
  drafts.set(draft.key, draft);
  return draft;
}

function richBody({ kind }, last, text) {
  const body = document.createDocumentFragment();
  if (text !== '') body.append(...text.split('\n').map((line) => make('div', {}, line || make('br'))));
  else body.append(kind === 'new' ? make('div', {}, make('br')) : make('br'));
  if (settings.hasSignature) {
    const signature = { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' };
    body.append(
      make('div', {}, make('br')),
      make('span', { class: 'gmail_signature_prefix' }, '-- '),
      make('br'),
      make('div', signature, make('div', { dir: 'ltr' }, 'Maya Lindqvist', make('br'), 'Kestrel Loop')),
    );
  }
  if (last && kind !== 'new') {
    const quoted = last.paragraphs.map((line) => make('div', {}, line, make('br')));
    const attribution = kind === 'forward' ? label.forwarded : label.wrote(longTime(last.at), last.from);
    const head = make('div', { dir: 'ltr', class: 'gmail_attr' }, attribution, make('br'));
    const inner = kind === 'forward' ? quoted : [make('blockquote', { class: 'gmail_quote' }, ...quoted)];
    body.append(make('br'), make('div', { class: 'gmail_quote' }, head, ...inner));
  }
  return body;
}

function plainBody({ kind }, last, text) {
  const signature = settings.hasSignature ? '\n\n-- \nMaya Lindqvist\nKestrel Loop' : '';
  const quoted =
    last && kind !== 'new'
      ? `\n\n${label.wrote(longTime(last.at), last.from)}\n\n${last.paragraphs.map((line) => `> ${line}`).join('\n')}`
      : '';
  return text + signature + quoted;
}

/** The draft's nodes, made anew. `act` hears what its buttons do. */
export function renderCompose(draft, act) {
  const region = make('div', { class: 'aoI', 'data-compose-id': draft.key, id: volatileId() });
  if (draft.place === 'standalone') region.removeAttribute('data-compose-id');
  if (draft.place === 'inline') {
    region.setAttribute('role', 'region');
    region.setAttribute('aria-label', label.reply);
  }
  const saved = make('span', { class: 'oG aOy', 'data-living': 'saved' });
  const body = bodyNode(draft);
  region.append(form(draft, region), make('div', { class: 'Ap' }, make('div', { class: 'Ar Au' }, body)));
  region.append(make('div', { class: 'aDg' }, make('div', { class: 'aDj' }, sendRow(draft, act, saved))));
  body.addEventListener('focus', () => collapse(region, draft, true));
  region.addEventListener('input', (event) => onInput(event, draft, region, saved));
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && event.isTrusted) act('send', draft);
  });
  draft.region = region;
  collapse(region, draft, draft.isCollapsed);
  return frame(draft, region, act);
}

/** What stands around it: a window at the bottom, one over everything, the message that is answered, or nothing. */
function frame(draft, region, act) {
  if (draft.place === 'inline') return region;
  if (draft.place === 'standalone') return make('div', { class: 'AD' }, region);
  const button = (name, action) => {
    const node = make('img', {
      class: name,
      role: 'button',
      tabindex: '1',
      alt: '',
      'aria-label': label[action],
      'data-living': action,
    });
    node.addEventListener('click', () => act(action, draft));
    return node;
  };
  const head = make(
    'div',
    { class: 'nH Hd-head' },
    make('h2', { class: 'a3E' }, make('span', {}, draft.subject || label.fresh)),
  );
  head.append(make('span', {}, button('Hl', 'fold'), button('Hq', 'full'), button('Ha', 'close')));
  const dialog = make(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': draft.subject || label.fresh, id: volatileId() },
    head,
    region,
  );
  region.hidden = draft.isMinimised;
  const outer = make('div', { class: 'AD', 'data-living': 'compose', id: volatileId() }, dialog);
  return draft.place === 'full'
    ? make('div', { class: 'aSs' }, make('div', { class: 'aSt' }, outer))
    : make('div', { class: 'no' }, outer);
}

function form(draft, region) {
  const hidden = (name, value) => make('input', { type: 'hidden', name, value });
  const node = make('form', { class: 'bAs', enctype: 'multipart/form-data' });
  node.addEventListener('submit', (event) => event.preventDefault());
  node.append(
    hidden('subject', draft.subject),
    hidden('composeid', draft.key),
    hidden('draft', draft.draftId),
  );
  if (draft.kind === 'reply') node.append(hidden('rm', draft.thread.id), hidden('rt', 'rm'));
  if (draft.kind === 'forward')
    node.append(make('div', { class: 'Un J-JN-M-I' }, make('span', { class: 'mI' })));
  const rows = make(
    'div',
    { class: 'GS', 'data-living': 'recipients' },
    ...fieldNames.map((name) => recipientRow(draft, name)),
  );
  const line = make(
    'div',
    { class: 'aoD hl', 'data-living': 'recipients-line' },
    make('div', { class: 'az9', tabindex: '1' }),
  );
  line.addEventListener('click', () => collapse(region, draft, false));
  const subject = make('input', {
    name: 'subjectbox',
    class: 'aoT',
    'aria-label': label.subject,
    tabindex: '1',
  });
  subject.value = draft.subject;
  const subjectRow = make('div', { class: 'aoD az6' }, subject);
  subjectRow.hidden = draft.place === 'inline';
  node.append(line, rows, subjectRow);
  return node;
}

function recipientRow(draft, name) {
  const list = make('div', { role: 'listbox', 'aria-label': `${name} · ${label.to}` });
  const input = make('input', {
    class: 'agP aFw',
    'peoplekit-id': 'BbVjBd',
    role: 'combobox',
    'aria-label': name,
    tabindex: '1',
    'data-living': name,
  });
  const show = () => list.replaceChildren(...draft[name].map(chip));
  const commit = () => {
    const email = input.value.trim().replace(/,$/, '').toLowerCase();
    if (!/^\S+@\S+\.\S+$/.test(email)) return;
    draft[name] = [...draft[name], { name: email, email }];
    input.value = '';
    show();
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      commit();
    }
    if (event.key === 'Backspace' && input.value === '') {
      draft[name] = draft[name].slice(0, -1);
      show();
    }
  });
  input.addEventListener('blur', commit);
  show();
  return make(
    'div',
    { class: 'bzf' },
    make('div', { class: 'anm', name }, make('div', { class: 'aUy' }, list)),
    input,
  );
}

function chip({ name, email }) {
  const attributes = { role: 'option', 'data-name': name, 'data-hovercard-id': email, id: volatileId() };
  return make('div', attributes, make('div', { class: 'akl' }, name));
}

/** Once the writer is in the body one line stands for the fields. */
function collapse(region, draft, isWanted) {
  const all = fieldNames.flatMap((name) => draft[name]);
  draft.isCollapsed = isWanted && all.length > 0;
  const line = region.querySelector('.az9');
  const span = ({ name, email }) => make('span', { email, name, 'data-hovercard-id': email }, name);
  line.replaceChildren(
    ...all.flatMap((person, index) => (index > 0 ? [', ', span(person)] : [span(person)])),
  );
  line.parentElement.hidden = !draft.isCollapsed;
  region.querySelector('[data-living=recipients]').hidden = draft.isCollapsed;
}

function bodyNode(draft) {
  const common = {
    id: volatileId(),
    g_editable: 'true',
    role: 'textbox',
    'aria-label': label.body,
    'aria-multiline': 'true',
    tabindex: '1',
  };
  if (draft.isPlainText) {
    const area = make('textarea', { ...common, class: 'Am Ak' });
    area.value = draft.body;
    return area;
  }
  const body = make('div', {
    ...common,
    class: 'Am Al editable LW-avf',
    contenteditable: 'true',
    hidefocus: 'true',
  });
  body.append(draft.body);
  return body;
}

function sendRow(draft, act, saved) {
  const button = (action, classes, more = {}) => {
    const node = make('div', {
      class: classes,
      role: 'button',
      tabindex: '1',
      'aria-label': label[action],
      'data-tooltip': label[action],
      'data-living': action,
      ...more,
    });
    node.addEventListener('click', () => act(action, draft));
    return node;
  };
  const send = button('send', 'T-I J-J5-Ji aoO v7 T-I-atl L3');
  send.append(label.send);
  const pair = make(
    'div',
    { class: 'dC' },
    send,
    button('more', 'T-I J-J5-Ji hG T-I-atl L3', { 'aria-haspopup': 'true' }),
  );
  const cell = (name, ...children) => make('td', { class: `gU ${name}` }, ...children);
  const row = make('tr', { class: 'btC' }, cell('Up', make('div', { class: 'J-J5-Ji btA' }, pair)));
  if (settings.isCrowded)
    row.append(
      cell(
        'other',
        make('div', { role: 'button', class: 'other-extension' }, 'Track'),
        make('div', { role: 'button', class: 'other-extension' }, 'Later'),
      ),
    );
  row.append(
    cell('oc', button('format', 'dv')),
    cell('a0z', button('attach', 'wG')),
    cell('Uz', saved),
    cell('az5', button('discard', 'oh J-Z-I')),
  );
  return make('table', { class: 'IZ', role: 'group' }, make('tbody', {}, row));
}

/** Only what a person, or the browser in a person's name, caused is taken over and saved. */
function onInput(event, draft, region, saved) {
  if (!event.isTrusted) {
    note('ignored', draft);
    return;
  }
  takeOver(draft, region);
  clearTimeout(draft.saving);
  draft.saving = setTimeout(() => {
    saved.textContent = label.saved;
    note('saved', draft, {
      to: draft.to.map(({ email }) => email),
      subject: draft.subject,
      text: textOf(region),
    });
  }, 120);
}

const editable = (region) => region.querySelector('[g_editable=true]');
const textOf = (region) =>
  editable(region).nodeName === 'TEXTAREA' ? editable(region).value : editable(region).innerText;

function takeOver(draft, region) {
  draft.subject = region.querySelector('[name=subjectbox]').value;
  region.querySelector('[name=subject]').value = draft.subject;
}

/** Takes what stands in the nodes into the draft, before they go away or are made anew. */
export function keepBody(draft) {
  const body = editable(draft.region);
  takeOver(draft, draft.region);
  if (body.nodeName === 'TEXTAREA') draft.body = body.value;
  else {
    draft.body = document.createDocumentFragment();
    draft.body.append(...[...body.childNodes].map((node) => node.cloneNode(true)));
  }
}

/** What a mail that is sent says, paragraph by paragraph. */
export const sentParagraphs = (draft) =>
  textOf(draft.region)
    .split(/^-- ?$/m)[0]
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
