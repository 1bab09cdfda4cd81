// @vitest-environment jsdom
import { expectAccessible, now, useFreshPanel } from './render-panel.tsx';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Cards } from '../../../components/cards/cards.tsx';
import type { HistoryEntry, Part, SuggestOutput } from '../../../lib/core/contract/suggest.ts';

useFreshPanel();

const text =
  'Good first call.\n- retypes ~12 hrs/wk of orders, wants it gone b4 peak season. CFO signs\nThanks!';
const history: HistoryEntry[] = [{ type: 'call', at: '2026-11-05T10:00:00Z', text }];
const evidenceOf = (quote: string) => {
  const start = text.indexOf(quote);
  return { history: 0, start, end: start + quote.length, quote };
};
const opener: Part = {
  text: 'Last time you mentioned that you retype about 12 hours of orders a week.',
  evidence: [evidenceOf('~12 hrs/wk of orders')],
  rule: 'opener/pain',
  source: 'R5 S2 S3 S4',
  alternatives: [
    {
      text: 'You said that you want it gone before peak season.',
      evidence: [evidenceOf('wants it gone b4 peak season')],
    },
    { text: 'A line that stands on nothing.', evidence: [] },
  ],
};
const suggestion = (parts: Partial<SuggestOutput>): Omit<SuggestOutput, 'id'> => ({
  situation: 'after_good_call',
  opener: null,
  value: null,
  ask: null,
  questions: [],
  missing: [],
  warnings: [],
  email: { subject: '', text: '' },
  ...parts,
});

function renderCards(parts: Partial<SuggestOutput>) {
  const onUsed = vi.fn<(assetId: string) => void>();
  render(
    <main>
      <Cards
        suggestion={suggestion(parts)}
        history={history}
        now={now}
        timeZone="Europe/Berlin"
        contactName="Sarah"
        onUsed={onUsed}
      />
    </main>,
  );
  return { user: userEvent.setup(), onUsed };
}
const card = (name: string) => screen.getByRole('region', { name });

describe('a card', () => {
  it('opens its evidence: the date, the whole list line with the quoted words marked, the rule and who wrote it', async () => {
    const { user } = renderCards({ opener });
    await user.click(screen.getByRole('button', { name: 'Why' }));
    expect(card('Open with').querySelector('time')?.textContent).toBe('Thu 5 Nov');
    expect(card('Open with').querySelector('mark')?.textContent).toBe('~12 hrs/wk of orders');
    expect(card('Open with').querySelector('blockquote')?.textContent).toBe(
      '- retypes ~12 hrs/wk of orders, wants it gone b4 peak season.',
    );
    expect(screen.getByText('R5 · S2 S3 S4')).toBeDefined();
    expect(screen.getByText(/with its number or its date/)).toBeDefined();
    await expectAccessible();
  });

  it('goes round its alternatives with their own evidence, and leaves out one that stands on nothing', async () => {
    const { user } = renderCards({ opener });
    const another = screen.getByRole('button', { name: 'Another' });
    await user.click(another);
    await user.click(screen.getByRole('button', { name: 'Why' }));
    expect(screen.getByText('You said that you want it gone before peak season.')).toBeDefined();
    expect(card('Open with').querySelector('mark')?.textContent).toBe('wants it gone b4 peak season');
    await user.click(another);
    expect(screen.getByText(opener.text)).toBeDefined();
  });

  it('copies the line that is shown, and says so', async () => {
    const { user } = renderCards({ opener });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(opener.text);
  });

  it('says so when the clipboard is refused', async () => {
    const { user } = renderCards({ opener });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText(/^Not copied/)).toBeDefined();
  });

  it('never shows a line without evidence: it says what is missing and what to ask', () => {
    renderCards({
      opener: { ...opener, evidence: [] },
      missing: [{ text: 'Ask: what slows you down most today?', rule: 'missing/problem' }],
    });
    expect(screen.queryByText(opener.text)).toBeNull();
    expect(card('Open with').textContent).toContain('Ask: what slows you down most today?');
    expect(screen.queryByRole('button', { name: 'Copy' })).toBeNull();
  });

  it('says why a situation leaves it out', () => {
    renderCards({
      opener,
      warnings: [{ text: 'Value is left out: look at it together.', rule: 'part/value-left-out' }],
    });
    expect(card('Bring').textContent).toContain('look at it together');
  });

  it('shows what one calls for where nothing is asked for', () => {
    const purpose = { ...opener, text: 'I would like to go through the costs with you.' };
    renderCards({ opener, purpose });
    expect(card('Ask for').textContent).toContain('I would like to go through the costs');
  });

  it('offers to note an asset as sent once it was copied', async () => {
    const { user, onUsed } = renderCards({ value: { ...opener, kind: 'insight', assetId: 'asset-1' } });
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied')).toBeDefined();
    expect(onUsed).not.toHaveBeenCalled();
  });

  it('shows markup in a note as text', async () => {
    const marked = 'said <img src=x onerror=alert(1)> is slow';
    render(
      <Cards
        suggestion={suggestion({
          opener: { ...opener, evidence: [{ history: 0, start: 5, end: 33, quote: marked.slice(5, 33) }] },
        })}
        history={[{ type: 'note', at: '2026-11-05T10:00:00Z', text: marked }]}
        now={now}
        timeZone="UTC"
        contactName=""
        onUsed={() => undefined}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Why' }));
    expect(document.querySelector('img')).toBeNull();
    expect(document.querySelector('blockquote')?.textContent).toBe(marked);
  });
});
