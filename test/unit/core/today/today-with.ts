import type { Task } from '../../../../lib/core/model/calendar-entities.ts';
import { clockAt } from '../../../../lib/core/model/clock.ts';
import type { Contact, Deal, NextStep } from '../../../../lib/core/model/entities.ts';
import type { ContactId, DealId, NextStepId, TaskId } from '../../../../lib/core/model/ids.ts';
import type { BuyerState } from '../../../../lib/core/today/read-buyer.ts';
import type { TodayBuyer, TodayRows } from '../../../../lib/core/today/today-rows.ts';
import { layTasks, todayLines } from '../../../../lib/core/today/today.ts';
import type { TodayItem } from '../../../../lib/core/today/today-item.ts';

/** Wednesday, 18 November 2026, 10:00 in Zurich. */
export const now = Date.UTC(2026, 10, 18, 9);
export const timeZone = 'Europe/Zurich';
const dayMs = 86_400_000;
/** So many days from now, at the same time of day. */
export const inDays = (days: number): number => now + days * dayMs;

const base = { ownerId: 'local', createdAt: now, updatedAt: now, clock: clockAt(now), deletedAt: null };

export const contact = (id: string, more: Partial<Contact> = {}): Contact => ({
  ...base,
  id: id as ContactId,
  name: `Person ${id}`,
  emails: [`${id}@firm-${id}.example`],
  ...more,
});

export const deal = (id: string, contacts: string[], more: Partial<Deal> = {}): Deal => ({
  ...base,
  id: id as DealId,
  name: `Deal ${id}`,
  contactIds: contacts as ContactId[],
  ...more,
});

export const step = (id: string, contactId: string, more: Partial<NextStep>): NextStep => ({
  ...base,
  id: id as NextStepId,
  contactId: contactId as ContactId,
  text: 'Second call',
  strength: 3,
  agenda: [],
  homework: { ours: [], theirs: [] },
  status: 'open',
  ...more,
});

export const task = (id: string, more: Partial<Task>): Task => ({
  ...base,
  id: id as TaskId,
  kind: 'own',
  text: 'Order the banner',
  dueAt: now,
  ...more,
});

export const buyer = (id: string, state: Partial<BuyerState>, deals: Deal[] = []): TodayBuyer => ({
  contact: contact(id),
  deals,
  state: {
    situation: 'after_good_call',
    dueOn: '2026-11-18',
    lateOn: '2026-11-20',
    lastAt: inDays(-5),
    talkedAt: inDays(-5),
    hasWritten: false,
    hasMissed: false,
    tries: 0,
    channel: 'call',
    ...state,
  },
});

export const rows = (more: Partial<TodayRows>): TodayRows => ({
  now,
  timeZone,
  holidays: [],
  meetings: [],
  teasersFor: new Map(),
  steps: [],
  contacts: new Map(['a', 'b', 'c'].map((id) => [id, contact(id)])),
  buyers: [],
  deals: [],
  isBooked: () => false,
  tasks: [],
  ...more,
});

export const itemsOf = (given: Partial<TodayRows>, tasks: readonly Task[] = []): TodayItem[] => {
  const all = rows(given);
  return layTasks(todayLines(all), tasks, all);
};

/** "kind/reason/state" of each line, which is what most cases are about. */
export const shapes = (items: readonly TodayItem[]): string[] =>
  items.map(({ kind, reason, state }) => `${kind}/${reason}/${state}`);
