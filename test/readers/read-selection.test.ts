// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readSelection } from '../../lib/readers/gmail/read-selection.ts';

beforeEach(() => {
  const words = ['It takes two days.', 'Every month.'];
  const message = document.createElement('div');
  message.setAttribute('data-message-id', '#msg-f:1855214532391337984');
  message.setAttribute('data-legacy-message-id', '19bf0a1b2c3d4e5f');
  const lines = words.map((line) => Object.assign(document.createElement('p'), { textContent: line }));
  message.append(...lines);
  const outside = Object.assign(document.createElement('p'), { id: 'outside', textContent: 'Inbox' });
  document.body.replaceChildren(message, outside);
  getSelection()?.removeAllRanges();
});

const mark = (selector: string) => {
  const element = document.querySelector(selector);
  if (element) getSelection()?.selectAllChildren(element);
};

describe('what is marked in a mail page', () => {
  it('is the words, with the id of their message', () => {
    mark('p');
    expect(readSelection(document)).toEqual({ text: 'It takes two days.', messageId: '19bf0a1b2c3d4e5f' });
  });

  it('has Gmail’s own id while the mail is not synced', () => {
    document.querySelector('div')?.removeAttribute('data-legacy-message-id');
    mark('p');
    expect(readSelection(document)?.messageId).toBe('msg-f:1855214532391337984');
  });

  it('is plain text without marks of direction', () => {
    const line = document.querySelector('p');
    if (line) line.textContent = 'It \u202Etakes\u200B two  days.';
    mark('p');
    expect(readSelection(document)?.text).toBe('It takes two days.');
  });

  it.each([
    ['nothing is marked', () => undefined],
    ['something outside the mails is marked', () => mark('#outside')],
    [
      'only spaces are marked',
      () => {
        const line = document.querySelector('p');
        if (line) line.textContent = ' \n ';
        mark('p');
      },
    ],
  ])('is nothing where %s', (_name, act) => {
    act();
    expect(readSelection(document)).toBeNull();
  });
});
