import { describe, expect, it } from 'vitest';
import type { PageKind, PageSnapshot } from '../../../lib/core/contract/read.ts';
import { hasLeftEditPage } from '../../../lib/platform/has-left-edit-page.ts';

const shows = (page: PageKind | 'nothing' | 'no tab') => {
  if (page === 'no tab') return undefined;
  const snapshot: PageSnapshot = { app: 'google-calendar', page: page as PageKind, people: [], found: {} };
  return page === 'nothing' ? {} : { snapshot };
};

describe('an event was probably saved', () => {
  it.each([
    ['event_edit', 'grid', true],
    ['event_edit', 'event', true],
    ['event_edit', 'nothing', true],
    ['event_edit', 'no tab', true],
    ['event_edit', 'event_edit', false],
    ['event', 'grid', false],
    ['grid', 'event_edit', false],
    ['nothing', 'grid', false],
    ['no tab', 'event_edit', false],
    ['thread', 'inbox', false],
  ] as const)('%s → %s: %s', (before, after, expected) => {
    expect(hasLeftEditPage(shows(before), shows(after))).toBe(expected);
  });
});
