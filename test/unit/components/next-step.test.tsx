// @vitest-environment jsdom
import {
  now,
  region,
  renderPanel,
  sampleDatabase,
  sarahsThread,
  showPage,
  useFreshPanel,
} from './render-panel.tsx';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Light, nextStepLight } from '../../../components/next-step/next-step-light.ts';
import { SlotButtons } from '../../../components/next-step/slot-buttons.tsx';
import { stepWords } from '../../../components/next-step/step-words.ts';
import type { NextStep } from '../../../lib/core/model/entities.ts';

useFreshPanel();

const hour = 3_600_000;
const day = 24 * hour;
const step = (fields: Partial<NextStep>): NextStep =>
  ({ text: 'Next call', strength: 3, agenda: [], status: 'open', ...fields }) as NextStep;

describe('the light of a next step', () => {
  it.each<[string, NextStep | undefined, number, Light]>([
    ['no step', undefined, 3, 'none'],
    ['a step that was done', step({ status: 'done', startsAt: now + day }), 3, 'none'],
    ['a meeting ahead', step({ startsAt: now + 2 * day }), 3, 'booked'],
    ['a meeting ahead without an agenda, where one is wanted', step({ startsAt: now + 2 * day }), 4, 'weak'],
    ['a promise of the buyer’s by a day', step({ strength: 2, startsAt: now + 2 * day }), 3, 'weak'],
    ['a promise without a day', step({ strength: 2, startsAt: undefined }), 2, 'weak'],
    ['a meeting later today', step({ startsAt: now + 2 * hour }), 3, 'due'],
    ['a meeting that runs', step({ startsAt: now - 10 * 60_000, minutes: 30 }), 3, 'due'],
    ['a meeting that ended today', step({ startsAt: now - 2 * hour, minutes: 30 }), 3, 'overdue'],
    ['something due today, past its hour', step({ strength: 1, startsAt: now - 2 * hour }), 3, 'due'],
    ['something due yesterday', step({ strength: 1, startsAt: now - day }), 3, 'overdue'],
  ])('%s', (_name, given, minimum, expected) => {
    expect(nextStepLight(given, minimum, now, 'Europe/Berlin')).toBe(expected);
    expect(stepWords(expected, given, 'Europe/Berlin', now).lead).not.toBe('');
  });

  it('goes by the day on the given clock', () => {
    const lateEvening = Date.UTC(2026, 10, 10, 23, 30);
    expect(nextStepLight(step({ startsAt: lateEvening }), 3, now, 'UTC')).toBe('due');
    expect(nextStepLight(step({ startsAt: lateEvening }), 3, now, 'Europe/Berlin')).toBe('booked');
  });
});

describe('an offered time', () => {
  const ownZone = 'America/New_York';

  it('is told on both clocks where they differ, with the rep’s day where that differs too', () => {
    const slots = ['2026-11-12T15:00:00Z', '2026-11-13T01:30:00Z'].map((start) => ({ start, end: start }));
    render(
      <SlotButtons
        slots={slots}
        timeZone="Asia/Tokyo"
        ownZone={ownZone}
        now={now}
        onPick={() => undefined}
      />,
    );
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(names).toEqual([
      'Fri 13 Nov 00:00 Tokyo, Thu 12 Nov 10:00 New York',
      'Fri 13 Nov 10:30 Tokyo, Thu 12 Nov 20:30 New York',
    ]);
    expect(screen.getAllByRole('button')[0]?.title).toBe(names[0]);
  });

  it('is told once where the clocks are the same', () => {
    const slots = [{ start: '2026-11-12T15:00:00Z', end: '2026-11-12T15:30:00Z' }];
    render(
      <SlotButtons
        slots={slots}
        timeZone="America/Toronto"
        ownZone={ownZone}
        now={now}
        onPick={() => undefined}
      />,
    );
    expect(screen.getByRole('button', { name: 'Thu 12 Nov 10:00' }).title).toBe('');
  });
});

describe('the next step in the panel', () => {
  const open = async () => {
    await showPage(sarahsThread);
    const { user } = renderPanel(await sampleDatabase());
    const next = await region('Next step');
    return { user, next };
  };
  const state = (next: { element: HTMLElement }) => next.element.dataset.state;

  it('books an offered time with one click, and takes it back with undo', async () => {
    const { user, next } = await open();
    expect(state(next)).toBe('none');
    expect(next.getByText('Nothing booked')).toBeDefined();
    expect(next.getByText(/^With Tom Brandt of their company: .* So no reminder comes\.$/)).toBeDefined();
    const [slot] = next.getAllByRole('button', { name: /\d{2}:\d{2}/ });
    await user.click(slot!);
    await waitFor(() => expect(state(next)).toBe('booked'));
    expect(next.getByText('Booked')).toBeDefined();
    expect(next.queryByText(/of their company/)).toBeNull();
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(state(next)).toBe('none'));
  });

  it('takes a day and a time by hand, is weak with a day alone, and is gone when it is done', async () => {
    const { user, next } = await open();
    await user.click(next.getByRole('button', { name: 'Set by hand' }));
    fireEvent.change(next.getByLabelText('Day'), { target: { value: '2026-11-20' } });
    await user.click(next.getByRole('button', { name: 'Save next step' }));
    await waitFor(() => expect(state(next)).toBe('weak'));
    await user.click(next.getByRole('button', { name: 'Change' }));
    fireEvent.change(next.getByLabelText(/^Time/), { target: { value: '10:30' } });
    await user.click(next.getByRole('button', { name: 'Save next step' }));
    await waitFor(() => expect(state(next)).toBe('booked'));
    expect(next.getByText(/Fri 20 Nov at 10:30/)).toBeDefined();
    await user.click(next.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(state(next)).toBe('none'));
  });
});
