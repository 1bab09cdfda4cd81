import type { Page } from 'playwright-core';

export type Size = { contacts: number; notes: number };

/**
 * Writes contacts with their calls and notes straight into the extension's IndexedDB, from one of its own pages: the
 * measured reads go through the app, and only the filling is short-cut.
 */
export async function fillDatabase(page: Page, size: Size): Promise<void> {
  await page.evaluate(async ({ contacts, notes }) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('second-call');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('the database did not open')));
    });
    const now = Date.now();
    const day = 86_400_000;
    const base = { ownerId: 'local', clock: `${now}-0000-00000000`, deletedAt: null };
    const dated = (at: number) => ({ ...base, createdAt: at, updatedAt: at });
    const texts = [
      'Team of six retypes orders by hand, about 15 hrs/wk. CFO holds the budget.',
      'Wants to be live before the spring board meeting; asked if it works with the warehouse system.',
      '- errors cost them 4k a month\n- new COO starts soon\n- Fridays are bad',
      'Invoices go out 10 days late and cash is tied up. Will send the export by Friday.',
    ];
    const put = (store: string, rows: object[]) =>
      new Promise<void>((resolve, reject) => {
        const transaction = db.transaction(store, 'readwrite', { durability: 'relaxed' });
        for (const row of rows) transaction.objectStore(store).put(row);
        transaction.addEventListener('complete', () => resolve());
        transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
      });
    const self = { name: 'Maya Lindqvist', emails: ['maya@kestrelloop.example'], domains: [] };
    await put('settings', [
      { ...dated(now), id: 'settings', self, playbook: 'consultative', welcomedAt: now },
    ]);
    const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
    // A full calendar and a library of usual size: every brief reads both.
    await put(
      'nextSteps',
      range(0, 400).map((index) => ({
        ...dated(now),
        id: `bench-step-${index}`,
        contactId: `bench-contact-${index % contacts}`,
        text: 'Second call',
        strength: 3,
        startsAt: now + (index + 1) * 3_600_000,
        minutes: 30,
        status: index % 2 === 0 ? 'open' : 'done',
        agenda: [],
        homework: { ours: [], theirs: [] },
      })),
    );
    // Twelve meetings a day, six weeks back and two months ahead.
    await put('calendars', [
      { ...dated(now), id: 'bench-calendar', kind: 'ics_file', name: 'Mine', isOn: true, parts: [] },
    ]);
    await put(
      'meetings',
      range(0, 1_200).map((index) => {
        const startsAt = now - 42 * day + Math.floor(index / 12) * day + (index % 12) * 3_600_000;
        const guest = `person${(index * 7) % contacts}@firm${((index * 7) % contacts) % 997}.example`;
        const emails = ['maya@kestrelloop.example', guest, `colleague${index}@firm${index % 997}.example`];
        return {
          ...dated(now),
          id: `bench-meeting-${index}`,
          calendarId: 'bench-calendar',
          uid: `bench-${index}`,
          title: 'Second call',
          startsAt,
          endsAt: startsAt + 1_800_000,
          status: 'confirmed',
          attendees: emails.map((email) => ({ email, response: 'accepted' })),
          people: emails,
        };
      }),
    );
    // Written past the app, so its copy of them has to go by hand.
    await new Promise<void>((resolve) => {
      const transaction = db.transaction('device', 'readwrite');
      transaction.objectStore('device').delete('meetings');
      transaction.addEventListener('complete', () => resolve());
    });
    await put(
      'valueAssets',
      range(0, 20).map((index) => ({
        ...dated(now),
        id: `bench-asset-${index}`,
        kind: 'insight',
        title: `How a team stopped retyping orders (${index})`,
        text: texts.join(' '),
        pains: ['retyping orders'],
        tags: ['orders'],
        usedWith: [],
      })),
    );
    for (let from = 0; from < contacts; from += 2_000) {
      const rows = range(from, Math.min(from + 2_000, contacts)).map((index) => ({
        ...dated(now - day),
        id: `bench-contact-${index}`,
        name: `Person${index} Sample`,
        nameWords: [`person${index}`, 'sample'],
        emails: [`person${index}@firm${index % 997}.example`],
      }));
      await put('contacts', rows);
    }
    for (let from = 0; from < notes; from += 5_000) {
      const numbers = range(from, Math.min(from + 5_000, notes));
      const about = (index: number) => `bench-contact-${index % contacts}`;
      // Spread evenly over the days since: a hundred talks a day, which is a whole team.
      const at = (index: number) => now - 2 * day - Math.floor((index / notes) * 1_000 * day);
      await put(
        'conversations',
        numbers.map((index) => ({
          ...dated(at(index)),
          id: `bench-talk-${index}`,
          kind: 'call',
          at: at(index),
          minutes: 25,
          contactIds: [about(index)],
        })),
      );
      await put(
        'notes',
        numbers.map((index) => ({
          ...dated(at(index)),
          id: `bench-note-${index}`,
          text: texts[index % texts.length],
          source: 'notes',
          at: at(index),
          contactId: about(index),
          conversationId: `bench-talk-${index}`,
        })),
      );
    }
    db.close();
  }, size);
}
