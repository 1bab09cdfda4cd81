// @vitest-environment jsdom
import { expectAccessible, freshDatabase, region, useFreshPanel } from '../render-panel.tsx';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CrmImportSection } from '../../../../components/options/crm-import/crm-import-section.tsx';
import { ToastHost } from '../../../../components/ui/toast-host.tsx';
import { type SecondCallDatabase, tableOf } from '../../../../lib/db/database.ts';
import { listContacts, saveContact } from '../../../../lib/db/repos/contacts.ts';
import { DatabaseContext } from '../../../../lib/hooks/database-context.ts';

useFreshPanel();

const renderSection = (db: SecondCallDatabase) => {
  render(
    <DatabaseContext value={db}>
      <CrmImportSection />
      <ToastHost />
    </DatabaseContext>,
  );
  return userEvent.setup();
};

/** The button makes an input of its own, which stands in no page. */
async function choose(
  user: ReturnType<typeof userEvent.setup>,
  text: string,
  name = 'contacts.csv',
): Promise<void> {
  const click = vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function give(
    this: HTMLInputElement,
  ) {
    Object.defineProperty(this, 'files', { value: [new File([text], name)] });
    this.dispatchEvent(new Event('change'));
  });
  await user.click(await screen.findByRole('button', { name: 'Choose a CSV file' }));
  click.mockRestore();
}

const names = async (db: SecondCallDatabase) => (await listContacts(db)).map(({ name }) => name).sort();
const csv = `Record ID,First Name,Last Name,Email,Associated Company
1,Ana,Kolar,ana@fern.example,Fern
2,Ben,Ito,,Fern
3,Cleo,Marsh,nonsense,Fern`;

describe('an export', () => {
  it('is shown before anything is written, comes in, and is taken back', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await choose(user, csv);
    const section = await region('Bring in from a CRM');
    const people = (await section.findByRole('rowheader', { name: 'People' })).closest('tr')!;
    expect(
      within(people)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['2', '0', '0', '0']);
    expect(section.getByText('Ana Kolar · Fern · ana@fern.example')).toBeDefined();
    await user.click(section.getByText('1 row stays out, or a part of them'));
    expect(section.getByText(/^Row 4: Email: “nonsense” is no e-mail address/)).toBeDefined();
    await expectAccessible();
    expect(await names(db)).toEqual([]);
    await user.click(section.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await names(db)).toEqual(['Ana Kolar', 'Ben Ito']));
    await section.findByText(/^Imported 2 rows from contacts.csv on /);
    await user.click(await screen.findByRole('button', { name: 'Undo import of contacts.csv' }));
    await waitFor(async () => expect(await names(db)).toEqual([]));
    await screen.findByText('contacts.csv is taken out again');
  });

  it('asks about namesakes once, and does as it is told', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await choose(user, csv);
    await user.click(await screen.findByRole('button', { name: 'Import' }));
    await screen.findByText(/^Imported 2 rows/);
    await choose(user, 'First Name,Last Name,Email,Company\nBen,Ito,ben@fern.example,Fern', 'more.csv');
    await user.click(await screen.findByRole('button', { name: 'Show what comes in' }));
    const question = await screen.findByRole('group', { name: /^1 row names somebody of the same name/ });
    await user.click(within(question).getByRole('radio', { name: /join them/ }));
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /join them/ }).checked).toBe(true),
    );
    await user.click(screen.getByRole('button', { name: 'Import' }));
    await screen.findByText(/^Imported 1 row from more.csv/);
    expect((await listContacts(db)).find(({ name }) => name === 'Ben Ito')?.emails).toEqual([
      'ben@fern.example',
    ]);
  });

  const untold = 'Date,Note,Contact email\n2026-10-03,Close takes 9 days,ana@fern.example\n';
  const talks = (db: SecondCallDatabase) => tableOf(db, 'conversations').toArray();

  it('asks once what its notes are, where it does not say it, before they can come in', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await choose(user, untold, 'notes.csv');
    await user.click(await screen.findByRole('button', { name: 'Show what comes in' }));
    const question = await screen.findByRole('group', {
      name: 'What is this 1 note? The file does not say.',
    });
    const radios = within(question).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Import' });
    expect(button.disabled).toBe(true);
    expect(screen.getByText(/^Say above what the notes are/)).toBeDefined();
    await expectAccessible();
    radios[0]?.focus();
    await user.keyboard(' ');
    expect(radios[0]?.checked).toBe(true);
    expect(document.activeElement).toBe(radios[0]);
    expect(screen.getByText(/^1 of the new notes comes in as a call/)).toBeDefined();
    await user.click(button);
    await waitFor(async () => expect(await talks(db)).toMatchObject([{ kind: 'call' }]));
    await choose(user, `${untold}2026-10-04,Wants a pilot,ana@fern.example`, 'more.csv');
    expect((await screen.findByRole<HTMLInputElement>('radio', { name: /^Notes of calls/ })).checked).toBe(
      true,
    );
    await user.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await talks(db)).toHaveLength(2));
  });

  it('asks nothing of notes of which it says what they are, or that are known', async () => {
    const db = freshDatabase();
    const user = renderSection(db);
    await choose(user, untold.replace('Note', 'Call notes'), 'calls.csv');
    await user.click(await screen.findByRole('button', { name: 'Show what comes in' }));
    await screen.findByText(/^1 of the new notes comes in as a call/);
    expect(screen.queryByRole('radio')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await talks(db)).toHaveLength(1));
    await choose(user, untold, 'again.csv');
    await user.click(await screen.findByRole('button', { name: 'Show what comes in' }));
    await screen.findByText('Everything in this file is known already.');
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('with columns that are not known asks, says what is missing, and can be left', async () => {
    const db = freshDatabase();
    await saveContact(db, { name: 'Stays' });
    const user = renderSection(db);
    await choose(user, 'Wer,Was\nAna,hello', 'list.csv');
    expect(await screen.findByText('hello')).toBeDefined();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Was' }), 'Note: text');
    await user.click(screen.getByRole('button', { name: 'Show what comes in' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Notes need the column with their date.');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await screen.findByRole('button', { name: 'Choose a CSV file' });
    expect(await names(db)).toEqual(['Stays']);
  });

  it.each([
    ['a workbook', 'PK', 'people.xlsx', /no CSV file/],
    ['nothing', ' ', 'empty.csv', /empty/],
  ])('that is %s is refused in words', async (_name, text, file, words) => {
    const user = renderSection(freshDatabase());
    await choose(user, text, file);
    expect((await screen.findByRole('alert')).textContent).toMatch(words);
  });
});
