import type { PageSnapshot } from '../../../lib/core/contract/read.ts';

export const threadSnapshot: PageSnapshot = {
  app: 'gmail',
  page: 'thread',
  contact: { name: 'Sarah Okafor', email: 'sarah.okafor@harrowfinch.example' },
  people: [{ email: 'sarah.okafor@harrowfinch.example' }],
  found: { contact: 'gmail/other-end' },
};

/** A thread of so many messages, each of so many characters. */
export function longThread(count: number, length: number): PageSnapshot {
  const messages = Array.from({ length: count }, (_, index) => ({
    from: { email: 'sarah.okafor@harrowfinch.example' },
    to: [],
    text: `${index}`.padEnd(length, 'x'),
  }));
  return { ...threadSnapshot, thread: { subject: 'Order entry', messages } };
}
