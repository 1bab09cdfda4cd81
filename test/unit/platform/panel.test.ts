import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { describe, expect, it } from 'vitest';
import { openPanel, panelShortcut, panelTarget } from '../../../lib/platform/panel.ts';

describe('panelTarget', () => {
  it.each([
    ['', 'active'],
    ['?tab=', 'active'],
    ['?tab=12', 12],
    ['?tab=-1', 'active'],
    ['?tab=1e9', 'active'],
    ['?tab=12abc', 'active'],
    ['?other=1&tab=7', 7],
  ])('reads %j as %j', (search, target) => {
    expect(panelTarget(search)).toBe(target);
  });
});

describe('openPanel', () => {
  it('opens the panel of a window, and says false where the browser refuses', async () => {
    const { state } = resetFakeChrome();
    expect(await openPanel(4)).toBe(true);
    expect(state.openedPanels).toEqual([4]);
    state.canOpenPanel = false;
    expect(await openPanel(4)).toBe(false);
  });

  it('asks the browser before anything else, while the gesture still counts', () => {
    const { state } = resetFakeChrome();
    void openPanel(4);
    expect(state.openedPanels).toEqual([4]);
  });
});

describe('panelShortcut', () => {
  it('is what the rep has set', async () => {
    resetFakeChrome();
    expect(await panelShortcut()).toBe('Alt+Shift+S');
  });
});
