import { keepBody, newDraft, renderCompose, sentParagraphs } from './compose.js';
import {
  drafts,
  label,
  legacyId,
  log,
  longTime,
  make,
  me,
  newKeys,
  note,
  people,
  settings,
  threads,
  volatileId,
} from './world.js';

const views = document.querySelector('.nH.bkK');
const windows = document.querySelector('.dw');
const isStandalone = document.body.classList.contains('xp');
const mostViews = 3;

function button(action, run) {
  const node = make(
    'span',
    { role: 'link', tabindex: '0', class: 'ams', 'data-living': action },
    label[action],
  );
  node.addEventListener('click', run);
  return node;
}

/** A message of the thread; a folded one says who and when, and its text is not on the page. */
function messageNode(thread, message) {
  const person = ({ name, email }, isShort) =>
    make(
      'span',
      {
        class: 'g2',
        email,
        name: email === me.email && isShort ? label.me : name,
        'data-hovercard-id': email,
      },
      name,
    );
  const { from, at, id } = message;
  const ids = { 'data-message-id': `#msg-f:${id}`, 'data-legacy-message-id': id };
  const sender = make(
    'h3',
    { class: 'iw' },
    make(
      'span',
      { class: 'gD', email: from.email, name: from.name, 'data-hovercard-id': from.email },
      from.name,
    ),
  );
  const head = make(
    'table',
    { class: 'cf gJ' },
    make(
      'tbody',
      {},
      make(
        'tr',
        {},
        make('td', { class: 'gF gK' }, sender),
        make('td', { class: 'gH' }, make('span', { class: 'g3', title: longTime(at) }, longTime(at))),
      ),
    ),
  );
  head.addEventListener('click', () => {
    message.isFolded = !message.isFolded;
    show();
  });
  if (message.isFolded) {
    const snippet = make('div', { class: 'iA g6' }, message.paragraphs.join(' ').slice(0, 40));
    return make(
      'div',
      { role: 'listitem', class: 'kv' },
      make('div', { ...ids, class: 'kQ', 'data-living': 'folded' }, head, snippet),
    );
  }
  const to = make(
    'span',
    { class: 'hb' },
    ...[...message.to, ...message.cc].flatMap((one) => [' ', person(one, true)]),
  );
  const body = make(
    'div',
    { class: 'a3s aiL' },
    make('div', { dir: 'ltr' }, ...message.paragraphs.map((line) => make('p', {}, line))),
  );
  return make(
    'div',
    { role: 'listitem', class: 'h7' },
    make(
      'div',
      { class: 'adn ads', ...ids },
      head,
      make('div', { class: 'iw ajw' }, to),
      make('div', { class: 'ii gt', id: volatileId() }, body),
    ),
  );
}

function threadView(thread) {
  const heading = make(
    'h2',
    { class: 'hP', 'data-legacy-thread-id': thread.id, 'data-thread-perm-id': `thread-f:${thread.id}` },
    thread.subject,
  );
  const list = make(
    'div',
    { role: 'list' },
    ...thread.messages.map((message) => messageNode(thread, message)),
  );
  const place = make('div', { class: 'ip adB' });
  const inline = [...drafts.values()].find((draft) => draft.thread === thread && draft.place === 'inline');
  if (inline) {
    place.append(renderCompose(inline, act));
  } else
    for (const kind of ['reply', 'replyAll', 'forward'])
      place.append(button(kind, () => open({ kind, thread, place: 'inline' })));
  return make('div', { class: 'nH a98 iY' }, make('div', { class: 'ha' }, heading), list, place);
}

function listView() {
  const rows = [...threads.values()].map((thread) => {
    const last = thread.messages.at(-1);
    const row = make('tr', { class: 'zA yO', id: volatileId() });
    row.append(
      make(
        'td',
        { class: 'yX xY' },
        make('span', { class: 'yP', email: last.from.email, name: last.from.name }, last.from.name),
      ),
    );
    row.append(
      make(
        'td',
        { class: 'xY a4W' },
        make('span', { class: 'bog', 'data-legacy-thread-id': thread.id }, thread.subject),
      ),
    );
    row.addEventListener('click', () => (location.hash = `#inbox/${thread.hash}`));
    return row;
  });
  return make('table', { class: 'F cf zt' }, make('tbody', {}, ...rows));
}

const openThread = () => [...threads.values()].find(({ hash }) => location.hash.endsWith(`/${hash}`));

/** Another address: views that were open before stay in the document, hidden. */
function navigate() {
  for (const view of views.children) view.style.display = 'none';
  while (views.children.length > mostViews) views.firstChild.remove();
  for (const draft of [...drafts.values()].filter(({ place }) => place === 'inline')) {
    if (draft.region?.isConnected) keepBody(draft);
    // A draft that was left comes back as another compose of the same draft.
    drafts.delete(draft.key);
    Object.assign(draft, { key: newKeys().key, region: undefined });
    drafts.set(draft.key, draft);
  }
  render();
}

/** The view that is open, made anew. */
function show() {
  for (const draft of drafts.values())
    if (draft.place === 'inline' && draft.region?.isConnected) keepBody(draft);
  views.lastChild?.remove();
  render();
}

function render() {
  if (isStandalone) return;
  const thread = openThread();
  views.append(
    make('div', { class: 'nH', role: 'main', id: volatileId() }, thread ? threadView(thread) : listView()),
  );
  document.title = `${thread ? thread.subject : label.inbox} - ${me.email} - Gmail`;
}

function open(wanted) {
  const draft = newDraft(wanted);
  place(draft);
  draft.region.querySelector(draft.to.length > 0 ? '[g_editable]' : '[data-living=to]').focus();
  return draft;
}

/** Puts the draft's nodes on the page, in place of those that it had. */
function place(draft) {
  draft.root?.remove();
  if (draft.place === 'inline') show();
  else {
    draft.root = renderCompose(draft, act);
    windows.append(draft.root);
  }
}

function remove(draft) {
  clearTimeout(draft.saving);
  drafts.delete(draft.key);
  draft.root?.remove();
  draft.root = undefined;
  if (draft.place === 'inline') show();
}

const actions = {
  fold: (draft) => redo(draft, { isMinimised: !draft.isMinimised }),
  full: (draft) => redo(draft, { place: draft.place === 'full' ? 'popup' : 'full', isMinimised: false }),
  close: (draft) => (note('closed', draft), remove(draft)),
  discard: (draft) => (note('discarded', draft), remove(draft)),
  send,
};
const act = (action, draft) => actions[action]?.(draft);

function redo(draft, change) {
  keepBody(draft);
  Object.assign(draft, change);
  place(draft);
}

function send(draft) {
  const all = [...draft.to, ...draft.cc, ...draft.bcc];
  if (all.length === 0) {
    note('refused', draft);
    return;
  }
  keepBody(draft);
  const at = Date.now();
  const message = {
    id: legacyId(at),
    from: me,
    to: draft.to,
    cc: draft.cc,
    at,
    paragraphs: sentParagraphs(draft),
    isFolded: false,
  };
  const fresh = {
    key: `sent${message.id}`,
    hash: `FMfcgzLivingThread${message.id}`,
    subject: draft.subject,
    id: message.id,
    messages: [],
  };
  const thread = draft.thread && draft.kind !== 'forward' ? draft.thread : fresh;
  threads.set(thread.key, thread);
  thread.messages.push(message);
  note('sent', draft, {
    to: all.map(({ email }) => email),
    subject: draft.subject,
    text: message.paragraphs.join('\n'),
  });
  remove(draft);
  show();
  const clear = showBar(thread.id, message.id, () => {
    thread.messages = thread.messages.filter((other) => other !== message);
    if (thread.messages.length === 0) threads.delete(thread.key);
    note('undone', draft);
    Object.assign(draft, { key: newKeys().key, root: undefined });
    drafts.set(draft.key, draft);
    place(draft);
    show();
  });
  setTimeout(clear, settings.undoMs);
}

/** "Message sent", with a way back while it stands. */
function showBar(threadId, messageId, undo) {
  const link = (id, words, attributes = {}) =>
    make('span', { id, role: 'link', tabindex: '0', class: 'ag a8k', ...attributes }, words);
  const undoLink = link('link_undo', label.undo);
  const bar = make(
    'div',
    { class: 'vh' },
    make(
      'span',
      { class: 'aT' },
      make('span', { class: 'bAq' }, label.sent),
      make(
        'span',
        { class: 'bAo' },
        undoLink,
        link('link_vsm', label.view, { param: threadId, 'data-living-message': messageId }),
      ),
    ),
  );
  const area = document.querySelector('.b8.UC');
  area.replaceChildren(bar);
  undoLink.addEventListener('click', () => {
    undo();
    area.replaceChildren(
      make(
        'div',
        { class: 'vh' },
        make('span', { class: 'aT' }, make('span', { class: 'bAq' }, label.undone)),
      ),
    );
  });
  return () => bar.remove();
}

/** For the test alone: what a page's own script may do to its nodes, and what may happen on the server. */
globalThis.livingGmail = {
  log,
  keys: () => [...drafts.keys()],
  /** The draft's nodes are made anew, its text is kept; the key too. */
  rerender: (key) => redo(drafts.get(key), {}),
  /** The draft is suddenly to others, as after an edit of its recipients in another window. */
  redirect: (key, who) => redo(drafts.get(key), { to: who.map((name) => people[name]) }),
  receive: (key, text, from = people[key]) => {
    const thread = threads.get(key);
    const at = Date.now();
    thread.messages.push({
      id: legacyId(at),
      from,
      to: [me],
      cc: [],
      at,
      paragraphs: text.split('\n'),
      isFolded: false,
    });
    show();
  },
};

document.querySelector('[data-living=compose-new]')?.addEventListener('click', () => open({}));
addEventListener('hashchange', navigate);
show();

// A draft named by the address: `view=cm` as other programs link to it, or the window of a draft that was popped out.
const query = new URLSearchParams(location.search);
const wanted = query.get('to') ?? new URLSearchParams(location.hash.split('?')[1]).get('compose');
if (wanted !== null || isStandalone) {
  const to = (wanted ?? '')
    .split(',')
    .filter(Boolean)
    .map((key) => people[key] ?? { name: key, email: key });
  open({
    place: isStandalone ? 'standalone' : 'popup',
    to,
    subject: query.get('su') ?? '',
    text: query.get('body') ?? '',
  });
}
