import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../lib/core/model/settings.ts';
import type { Extension } from '../support/extension.ts';
import { fakeEvent } from '../support/fake-google-events.ts';
import { bookScope, FakeGoogle, readScopes } from '../support/fake-google.ts';
import { canServeSignIn, FakeSignIn } from '../support/fake-sign-in.ts';
import { hasGoogleSpec } from '../support/google-spec.ts';
import { press, region } from '../support/panel.ts';
import { launchWithSample, openOn } from '../support/sample-panel.ts';
import { serveGoogle } from '../support/serve-google.ts';
import { storedRows } from '../support/stored-rows.ts';

const dayMs = 86_400_000;
const at = (days: number) => new Date(Date.now() + days * dayMs).toISOString();

let google: FakeGoogle;
let signIn: FakeSignIn;
let extension: Extension;
let options: Page;

describe.skipIf(!canServeSignIn)('Google’s sign-in (skipped where openssl is missing)', () => {
  beforeAll(async () => {
    google = await FakeGoogle.start();
    google.put([fakeEvent({ id: 'pricing', title: 'Pricing review', start: at(1), end: at(1.02) })]);
    signIn = new FakeSignIn(google);
    extension = await launchWithSample(await signIn.start());
    await serveGoogle(extension.context, google);
    options = await extension.context.newPage();
    await options.goto(extension.url('options.html'));
  });
  afterAll(async () => {
    await extension.close();
    await google.close();
    await signIn.close();
  });
  const connect = async () => {
    await options.getByLabel('Client id of your company').fill('company.apps.googleusercontent.com');
    await press(options, 'Sign in with Google');
  };

  it('that leaves out the events connects nothing, and says what to tick', async () => {
    await press(options, 'Google account');
    signIn.unticked = [readScopes[0] ?? ''];
    await connect();
    await options.getByRole('alert').getByText('leave every box ticked').waitFor();
    expect(await storedRows(options, 'calendars')).toEqual([]);
  });

  it('connects an account: its meetings come, and its address is the rep’s own', async () => {
    signIn.unticked = [];
    await connect();
    await options.getByText('Pricing review').first().waitFor();
    expect(signIn.asked.at(-1)).toMatchObject({
      client_id: 'company.apps.googleusercontent.com',
      redirect_uri: `https://${extension.id}.chromiumapp.org/`,
      prompt: 'select_account',
      scope: readScopes.join(' '),
    });
    const [settings] = await storedRows<Settings>(options, 'settings');
    expect(settings?.self.emails).toContain(google.account);
  });

  it('gives a new token without a window, where the last one is refused', async () => {
    google.tokens.clear();
    const times = signIn.asked.length;
    google.put([fakeEvent({ id: 'demo', title: 'Demo', start: at(0.5), end: at(0.52) })]);
    await press(options, /^Sync .* now$/);
    await options.getByText('Demo').first().waitFor();
    expect(signIn.asked.slice(times)).toMatchObject([{ prompt: 'none', login_hint: google.account }]);
  });

  it('is asked for where the rep signed out of Google, and brings the account back by one click', async () => {
    signIn.isSignedIn = false;
    google.tokens.clear();
    await press(options, /^Sync .* now$/);
    const problem = options.getByText('Google asks you to sign in again');
    await problem.waitFor();
    await press(options, /^Sign in again of/);
    await press(options, 'Sign in with Google');
    await problem.waitFor({ state: 'detached' });
    expect(signIn.asked.at(-1)).toMatchObject({ login_hint: google.account });
  });

  it('is asked for the right to book at the first booking, and never again', async () => {
    expect(signIn.granted.has(bookScope)).toBe(false);
    const panel = await openOn(extension, 'sarah', 'Sarah Okafor');
    const next = region(panel, 'Next step');
    await next
      .getByRole('button', { name: /\d{2}:\d{2}/ })
      .first()
      .click();
    await press(next, 'Book in Google Calendar');
    await expect.poll(() => next.getAttribute('data-state')).toBe('booked');
    expect(signIn.asked.at(-1)).toMatchObject({ scope: [...readScopes, bookScope].join(' ') });
    const booked = google.eventsIn().filter(({ extendedProperties }) => extendedProperties !== undefined);
    expect(booked).toHaveLength(1);
    expect(booked[0]).toMatchObject({ attendees: [{ email: 'sarah.okafor@harrowfinch.example' }] });
    expect(booked[0]?.description).toContain('We bring');
    await panel.close();
    // The worker is dead and the token refused: the right is still there, without a window.
    await extension.killWorker();
    google.tokens.clear();
    await press(options, /^Sync .* now$/);
    await expect
      .poll(() => signIn.asked.at(-1))
      .toMatchObject({ prompt: 'none', scope: readScopes.join(' ') });
    await expect.poll(() => [...google.tokens.values()].flat()).toContain(bookScope);
  });

  it.skipIf(!hasGoogleSpec)('was asked by the rules that Google gives for its API', () => {
    expect(google.spec.faults).toEqual([]);
  });
});
