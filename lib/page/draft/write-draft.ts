import type { DraftFix, DraftWrite } from '../../core/contract/draft.ts';
import { failure, type Result, success } from '../../platform/result.ts';
import { isWritten } from '../../readers/gmail/walls.ts';
import { findDraft, findDraftTo, type PageDraft, type ReadDrafts, withText } from './find-draft.ts';
import { holdsForeign, placeInBody } from './place-in-body.ts';
import { placeInField } from './place-in-field.ts';
import { type FieldSpan, typeInto } from './type-into.ts';

type Text = Result<{ text: string }>;

const refused = failure('not_writable', 'The draft does not take text here.');

/**
 * Writes a mail into a draft, in one turn from the last look at its recipients to the last letter: nothing can come in
 * between. The subject goes first, so that one Ctrl+Z takes back the body.
 */
export function writeDraft(read: ReadDrafts, { key, to, subject = '', text, mode }: DraftWrite): Text {
  const first = findDraftTo(read, { key, to });
  if (!first.ok) return first;
  if (!canWrite(first.value, mode)) return refused;
  const hasSubject = subject !== '' && typeSubject(first.value.root, subject);
  // The page may have made its nodes anew while it took the subject.
  const found = hasSubject ? findDraftTo(read, { key, to }) : first;
  if (!found.ok) return found;
  const own = mode === 'replace' ? ownWords(found.value) : null;
  const isDone = own ? typeInto(own, text) : insert(found.value, text);
  if (isDone) return textNow(read, key);
  if (hasSubject) document.execCommand('undo');
  return refused;
}

/** Takes a fix: puts a replacement where the words stand that it is for. */
export function fixDraft(read: ReadDrafts, { key, to, text, start, end, replacement }: DraftFix): Text {
  const found = withText(findDraftTo(read, { key, to }), text);
  if (!found.ok) return found;
  const draft = found.value;
  if (!isEditable(draft.body)) return refused;
  if (text === '') return insert(draft, replacement) ? textNow(read, key) : refused;
  const place = placeOf(draft, start, end);
  return place && typeInto(place, replacement) ? textNow(read, key) : refused;
}

function textNow(read: ReadDrafts, key: string): Text {
  const now = findDraft(read, key);
  return now.ok ? success({ text: now.value.words.text }) : now;
}

const isEditable = (body: HTMLElement): boolean =>
  body instanceof HTMLTextAreaElement ? !body.readOnly && !body.disabled : body.isContentEditable;

/** Her words are replaced only where nothing of others stands between them. */
function canWrite(draft: PageDraft, mode: DraftWrite['mode']): boolean {
  const { body, words } = draft;
  if (!isEditable(body)) return false;
  if (mode === 'insert' || words.text === '') return true;
  const own = ownWords(draft);
  return own !== null && !words.isBroken && ('field' in own || !holdsForeign(body, own));
}

/** Where all of her words stand; null where there are none. */
function ownWords(draft: PageDraft): Range | FieldSpan | null {
  const { text } = draft.words;
  return text === '' ? null : placeOf(draft, 0, text.length);
}

function placeOf({ body, words }: PageDraft, start: number, end: number): Range | FieldSpan | null {
  if (!(body instanceof HTMLTextAreaElement)) return words.rangeOf(start, end);
  const [from, to] = words.valueRangeOf(start, end);
  return { field: body, start: from, end: to };
}

function insert(draft: PageDraft, text: string): boolean {
  const { place, before, after } = spotOf(draft);
  return typeInto(place, before + text + after);
}

function spotOf({ body, words }: PageDraft): { place: Range | FieldSpan; before: string; after: string } {
  if (body instanceof HTMLTextAreaElement) {
    const spot = placeInField(body);
    return { ...spot, place: spot };
  }
  const { range, before, after } = placeInBody(body, words.text !== '');
  return { place: range, before, after };
}

/** Only where the rep sees an empty field: the inline reply's subject is the thread's. */
function typeSubject(root: Element, subject: string): boolean {
  const fields = root.querySelectorAll<HTMLInputElement>('input[name="subjectbox"]');
  const [field] = [...fields].filter((field) => !isWritten(field));
  if (!field?.checkVisibility() || field.value.trim() !== '') return false;
  return typeInto({ field, start: 0, end: field.value.length }, subject.replace(/\s+/g, ' '));
}
