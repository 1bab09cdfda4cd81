// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftWrite } from '../../../lib/core/contract/draft.ts';
import { findSend } from '../../../lib/page/chip/find-send.ts';
import { draftsOnPage } from '../../../lib/page/draft/read-drafts.ts';
import { fixDraft, writeDraft } from '../../../lib/page/draft/write-draft.ts';
import { visibilityOf } from '../../../lib/readers/dom/visibility.ts';

const typed: string[] = [];
/** What the browser does with the command in a field of plain text. */
function execCommand(command: string, _ui?: boolean, text = ''): boolean {
  typed.push(command === 'insertText' ? text : command);
  const field = document.activeElement;
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  return true;
}

const isVisible = visibilityOf(document);
const options = { isVisible, keyOf: () => 'own' };
const { read } = draftsOnPage(options);

/** Drafts in plain text: what a command does in formatted ones only a browser knows (test/e2e/gmail-draft.test.ts). */
function show(drafts: { key: string; to: string[]; cc?: string[]; text?: string }[]): void {
  const chip = (email: string) =>
    `<div role="option" data-name="${email}" data-hovercard-id="${email}"></div>`;
  const field = (name: string, emails: string[]) =>
    `<div class="anm" name="${name}"><div role="listbox">${emails.map(chip).join('')}</div></div>`;
  document.body.innerHTML = drafts
    .map(
      ({
        key,
        to,
        cc = [],
        text = '',
      }) => `<div role="dialog"><form><input type="hidden" name="composeid" value="${key}">
        <div class="GS">${field('to', to)}${field('cc', cc)}</div><input name="subjectbox"></form>
        <div class="Ap"><textarea g_editable="true" role="textbox">${text}</textarea></div>
        <table class="IZ"><tr class="btC"><td class="Up"><div><div role="button" data-own="${key}">Send</div></div></td></tr></table></div>`,
    )
    .join('');
}
const values = () => [...document.querySelectorAll('textarea')].map(({ value }) => value);

beforeEach(() => {
  typed.length = 0;
  Object.assign(document, { execCommand });
  vi.stubGlobal('getSelection', () => null);
  Element.prototype.checkVisibility = () => true;
});
afterAll(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

const people = ['ana@velderhof.example', 'ben@velderhof.example', 'cleo@ostrava.example'];
const ask = (more: Partial<DraftWrite> = {}): DraftWrite => ({
  key: '41',
  to: [people[0] ?? ''],
  text: 'Hello Ana',
  mode: 'insert',
  ...more,
});

describe('a mail for a draft', () => {
  it('is written into the one that is meant, in any order and case of its addresses', () => {
    show([
      { key: '40', to: people.slice(1, 2), text: 'Other' },
      { key: '41', to: people.slice(0, 1), cc: people.slice(2) },
    ]);
    const to = [people[2] ?? '', people[0]?.toUpperCase() ?? ''];
    expect(writeDraft(read, ask({ to }))).toEqual({ ok: true, value: { text: 'Hello Ana' } });
    expect(values()).toEqual(['Other', 'Hello Ana']);
  });

  it.each<[string, Parameters<typeof show>[0], string]>([
    ['its draft is not there', [{ key: '40', to: people.slice(0, 1) }], 'gone'],
    ['its draft goes to others', [{ key: '41', to: people.slice(1, 2) }], 'other_recipient'],
    [
      'somebody more is in Cc',
      [{ key: '41', to: people.slice(0, 1), cc: people.slice(2) }],
      'other_recipient',
    ],
    ['nobody is in it any more', [{ key: '41', to: [] }], 'other_recipient'],
    [
      'two drafts say that they are it',
      [
        { key: '41', to: people.slice(0, 1) },
        { key: '41', to: [] },
      ],
      'gone',
    ],
  ])('is not written where %s', (_name, drafts, code) => {
    show(drafts);
    expect(writeDraft(read, ask({ subject: 'No' }))).toMatchObject({ ok: false, code });
    expect(typed).toEqual([]);
  });

  it('is written only where recipients are the same, whoever they are', () => {
    const some = fc.subarray(people);
    const property = fc.property(some, some, some, (to, cc, wanted) => {
      show([{ key: '41', to, cc }]);
      typed.length = 0;
      const { ok } = writeDraft(read, ask({ to: wanted }));
      const isSame = new Set([...to, ...cc]).symmetricDifference(new Set(wanted)).size === 0;
      return ok === isSame && typed.length > 0 === isSame;
    });
    expect(() => fc.assert(property, { seed: 3, numRuns: 60 })).not.toThrow();
  });

  it('goes above signature and quoted lines, beside what she wrote', () => {
    show([{ key: '41', to: people.slice(0, 1), text: 'Mine\n\n-- \nAna Lima' }]);
    writeDraft(read, ask());
    expect(values()).toEqual(['Hello Ana\n\nMine\n\n-- \nAna Lima']);
    show([{ key: '41', to: people.slice(0, 1), text: 'Mine\nLast\n\n&gt; quoted' }]);
    const field = document.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(4, 4);
    writeDraft(read, ask());
    expect(values()).toEqual(['Mine\n\nHello Ana\nLast\n\n> quoted']);
    field?.setSelectionRange(30, 30);
    writeDraft(read, ask());
    expect(values()[0]).toMatch(/^Hello Ana\n\nMine/);
  });

  it('takes the place of her own words alone, and of none where quoted lines stand between them', () => {
    show([{ key: '41', to: people.slice(0, 1), text: 'Mine\nLast\n\n-- \nAna Lima' }]);
    writeDraft(read, ask({ mode: 'replace' }));
    expect(values()).toEqual(['Hello Ana\n\n-- \nAna Lima']);
    show([{ key: '41', to: people.slice(0, 1), text: 'Yes\n&gt; quoted\nNo' }]);
    expect(writeDraft(read, ask({ mode: 'replace' }))).toMatchObject({ code: 'not_writable' });
    expect(values()).toEqual(['Yes\n> quoted\nNo']);
  });

  it('brings its subject where there is none', () => {
    show([{ key: '41', to: people.slice(0, 1) }]);
    writeDraft(read, ask({ subject: 'The\nplan' }));
    expect(document.querySelector('input[name=subjectbox]')).toMatchObject({ value: 'The plan' });
    writeDraft(read, ask({ subject: 'Another' }));
    expect(document.querySelector('input[name=subjectbox]')).toMatchObject({ value: 'The plan' });
  });
});

describe('a fix', () => {
  const fix = {
    key: '41',
    to: people.slice(0, 1),
    text: 'It saves 40k.',
    start: 9,
    end: 12,
    replacement: 'time',
  };

  it('is put where its words stand, at an end too, and into an empty draft', () => {
    show([{ key: '41', to: people.slice(0, 1), text: 'It saves 40k.\n\n-- \nAna' }]);
    expect(fixDraft(read, fix)).toEqual({ ok: true, value: { text: 'It saves time.' } });
    const end = { ...fix, text: 'It saves time.', start: 14, end: 14, replacement: ' Shall we?' };
    expect(fixDraft(read, end)).toEqual({ ok: true, value: { text: 'It saves time. Shall we?' } });
    show([{ key: '41', to: people.slice(0, 1) }]);
    expect(fixDraft(read, { ...fix, text: '', start: 0, end: 0 })).toMatchObject({ value: { text: 'time' } });
  });

  it('is not taken where the draft says something else by now', () => {
    show([{ key: '41', to: people.slice(0, 1), text: 'It saves 45k.' }]);
    expect(fixDraft(read, fix)).toMatchObject({ code: 'changed' });
    expect(typed).toEqual([]);
  });
});

describe('the button that sends', () => {
  it('is not one that stands in the text of a mail', () => {
    show([{ key: '41', to: [] }]);
    const [root] = document.querySelectorAll('[role=dialog]');
    const body = document.createElement('div');
    body.setAttribute('contenteditable', 'true');
    body.innerHTML = `<table class="IZ"><tr class="btC"><td class="Up"><div><div role="button" data-own="forged"></div></div></td></tr></table>`;
    root?.prepend(body);
    expect(root && findSend(root)?.dataset.own).toBe('41');
    root?.querySelector('[data-own="41"]')?.remove();
    expect(root && findSend(root)).toBeNull();
  });

  it('is found by the row’s structure where the classes are others', () => {
    document.body.innerHTML = `<div role="dialog"><table><tr class="btC"><td><b role="button" aria-haspopup="true"></b><b role="button" data-own="send"></b></td></tr></table></div>`;
    const [root] = document.querySelectorAll('[role=dialog]');
    expect(root && findSend(root)?.dataset.own).toBe('send');
  });
});
