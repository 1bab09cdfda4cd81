// @vitest-environment jsdom
import {
  expectAccessible,
  freshDatabase,
  now,
  region,
  renderPanel,
  showPage,
  threadWith,
  useFreshPanel,
} from './render-panel.tsx';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SecondCallDatabase } from '../../../lib/db/database.ts';
import { saveContact } from '../../../lib/db/repos/contacts.ts';
import { saveConversation } from '../../../lib/db/repos/conversations.ts';
import { listFactReviews } from '../../../lib/db/repos/fact-reviews.ts';
import { saveNote } from '../../../lib/db/repos/notes.ts';
import { saveSettings } from '../../../lib/db/repos/settings.ts';
import { loadFacts } from '../../../lib/db/stored-facts.ts';
import type { ContactId, NoteId } from '../../../lib/core/model/ids.ts';

useFreshPanel();

const contactId = 'petra' as ContactId;
const noteId = 'note' as NoteId;
const email = 'petra.holm@vindalfreight.example';
const pain = 'their desk spends 9 hrs/wk re-keying waybills';
const promise = 'Petra will send the list of depots by 02/03';

/** The panel on one buyer with one talk, whose note is `text`. */
async function showNote(text: string) {
  const db = freshDatabase();
  await saveSettings(db, { welcomedAt: now, self: { name: 'Maya Lindqvist', emails: ['maya@k.example'] } });
  await saveContact(db, { id: contactId, name: 'Petra Holm', emails: [email] });
  const { id: conversationId, at } = await saveConversation(db, {
    kind: 'call',
    at: now - 2 * 86_400_000,
    contactIds: [contactId],
    outcome: 'held',
  });
  await saveNote(db, { id: noteId, text, at, contactId, conversationId });
  await showPage(threadWith('Petra Holm', email));
  return { db, ...renderPanel(db) };
}

const mark = async (name: string | RegExp) => (await region('Last time')).findByRole('button', { name });
const reviewsIn = (db: SecondCallDatabase) => listFactReviews(db, [contactId]);
const opener = async () => (await region('Open with')).element.textContent;
const undo = async () => screen.findByRole('button', { name: 'Undo' });

describe('the notes of last time', () => {
  it('show each fact by icon and word where it stands, and the note’s words stay as they are', async () => {
    await showNote(`${pain}\n${promise}`);
    expect(await mark(`Pain: ${pain}`)).toBeDefined();
    expect(await mark(`Number: ${pain}`)).toBeDefined();
    expect(await mark(`Promise: ${promise}`)).toBeDefined();
    const lastTime = await region('Last time');
    expect(lastTime.getByRole('list', { name: 'Found in this note' }).textContent).toMatch(
      /Pain.*Number.*Promise/,
    );
    expect(lastTime.element.textContent).toContain(`${pain}\n${promise}`);
    await expectAccessible();
  });

  it('show markup as text, also inside a fact', async () => {
    await showNote('their desk spends 9 hrs/wk re-keying <img src=x onerror=alert(1)> waybills');
    await mark(/^Pain: .*<img src=x/);
    expect((await region('Last time')).element.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });

  it('show what was replaced as what it was, and a guess as unsure', async () => {
    await showNote('Budget is 40k.\nCorrection: budget is 55k.\nThey lose 12 hrs/wk? on keying');
    expect(await mark(/^Budget, was: Budget is 40k/)).toBeDefined();
    expect(await mark(/^Budget: Correction/)).toBeDefined();
    expect(await mark(/^Pain, unsure: They lose/)).toBeDefined();
  });

  it('say that only the head of a very long note is read', async () => {
    await showNote(`${pain}\n${'and so on. '.repeat(25_000)}`);
    expect(await (await region('Last time')).findByText(/first 250,000 characters/)).toBeDefined();
    expect(await mark(`Pain: ${pain}`)).toBeDefined();
  });

  it('have no marks where nothing was understood', async () => {
    await showNote('hello');
    expect(await (await region('Last time')).findByText('hello')).toBeDefined();
    expect(screen.queryByRole('list', { name: 'Found in this note' })).toBeNull();
  });
});

describe('a fact that was read wrong', () => {
  it('opens by key with what it was taken for, and closes again', async () => {
    const { user } = await showNote(pain);
    const found = await mark(`Pain: ${pain}`);
    found.focus();
    await user.keyboard('{Enter}');
    expect(found.getAttribute('aria-expanded')).toBe('true');
    const details = await screen.findByRole('group', { name: `Pain: ${pain}` });
    expect(details.textContent).toMatch(/From the buyer\. Rule: pain, time spent \(R4\)\./);
    await expectAccessible();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: `Pain: ${pain}` })).toBeNull();
    await user.keyboard(' ');
    expect(screen.getByRole('group', { name: `Pain: ${pain}` })).toBeDefined();
  });

  it('is dismissed with one click, takes its line along, and comes back with the undo', async () => {
    const { db, user } = await showNote(`${pain}\nAnd that is all.`);
    await waitFor(async () => expect(await opener()).toContain('9 hours'));
    for (const kind of ['Pain', 'Number']) {
      await user.click(await mark(`${kind}: ${pain}`));
      await user.click(screen.getByRole('button', { name: 'Not right' }));
      expect((await region('Last time')).element.contains(document.activeElement)).toBe(true);
      await waitFor(() => expect(screen.queryByRole('button', { name: `${kind}: ${pain}` })).toBeNull());
    }
    await waitFor(async () => expect(await opener()).not.toContain('9 hours'));
    expect(await reviewsIn(db)).toHaveLength(2);
    await user.click((await screen.findAllByRole('button', { name: 'Undo' }))[0] as HTMLElement);
    expect(await mark(`Number: ${pain}`)).toBeDefined();
    await user.click(await mark('1 dismissed'));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Bring back' }));
    expect(await mark(`Pain: ${pain}`)).toBeDefined();
    await waitFor(async () => expect(await opener()).toContain('9 hours'));
  });

  it('gets another kind or another side, and can be read as before', async () => {
    const { db, user } = await showNote(pain);
    await user.click(await mark(`Pain: ${pain}`));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Goal');
    expect(await mark(`Goal: ${pain}`)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Us' }));
    await waitFor(async () =>
      expect(await reviewsIn(db)).toMatchObject([
        { kind: 'pain', verdict: 'corrected', change: { kind: 'goal', by: 'us' } },
      ]),
    );
    await user.click(await screen.findByRole('button', { name: 'As it was read' }));
    expect(await mark(`Pain: ${pain}`)).toBeDefined();
  });

  it('that the note itself doubts can be made sure', async () => {
    const { user } = await showNote('They lose maybe 12 hrs/wk on keying');
    await user.click(await mark(/^Pain, unsure: They lose/));
    await user.click(screen.getByRole('button', { name: 'Right' }));
    expect(await mark(/^Pain: They lose/)).toBeDefined();
    expect(await mark(/^Number, unsure: They lose/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Right' })).toBeNull();
  });

  it('is not read again: the stored facts stay the same through reviews', async () => {
    const { db, user } = await showNote(pain);
    await mark(`Pain: ${pain}`);
    const before = await waitFor(async () => {
      const stored = await loadFacts(db, contactId);
      expect(stored.size).toBeGreaterThan(0);
      return stored;
    });
    await user.click(await mark(`Pain: ${pain}`));
    await user.click(screen.getByRole('button', { name: 'Not right' }));
    await user.click(await undo());
    await mark(`Pain: ${pain}`);
    expect(await loadFacts(db, contactId)).toEqual(before);
  });
});

describe('a date that may mean two days', () => {
  it('is asked, and the answer counts', async () => {
    const { db, user } = await showNote(promise);
    const question = await screen.findByRole('group', { name: 'When is “02/03”?' });
    const names = [...question.querySelectorAll('button')].map((button) => button.textContent);
    expect(names).toEqual(['Wed 3 Feb 2027', 'Tue 2 Mar 2027', 'Another day', 'Not a date']);
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Tue 2 Mar 2027' }));
    expect((await region('Last time')).element.contains(document.activeElement)).toBe(true);
    await waitFor(() => expect(screen.queryByRole('group', { name: 'When is “02/03”?' })).toBeNull());
    expect(await reviewsIn(db)).toMatchObject([{ change: { date: '02/03', due: '2027-03-02' } }]);
    await user.click(await mark(`Promise: ${promise}`));
    const details = screen.getByRole('group', { name: `Promise: ${promise}` });
    expect(details.textContent).toContain('By Tue 2 Mar 2027.');
    await user.click(await undo());
    expect(await screen.findByRole('group', { name: 'When is “02/03”?' })).toBeDefined();
  });

  it('is answered with any other day, or that it is none', async () => {
    const { db, user } = await showNote(`${promise}\nPetra will share the report by 05/06`);
    await user.click(await screen.findByRole('button', { name: 'Another day' }));
    await user.type(screen.getByLabelText('Which day?'), '2027-02-09');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    await screen.findByRole('group', { name: 'When is “05/06”?' });
    await user.click(screen.getByRole('button', { name: 'Not a date' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: /^When is/ })).toBeNull());
    const changes = (await reviewsIn(db)).map(({ change }) => change);
    expect(changes).toEqual(
      expect.arrayContaining([{ date: '02/03', due: '2027-02-09' }, { date: '05/06' }]),
    );
  });
});
