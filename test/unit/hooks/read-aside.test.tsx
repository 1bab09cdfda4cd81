// @vitest-environment jsdom
import { now, sampleDatabase, useFreshPanel } from '../components/render-panel.tsx';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { factsRequest } from '../../../lib/core/suggest/facts-request.ts';
import { readLength } from '../../../lib/core/suggest/read-length.ts';
import type { ContactId } from '../../../lib/core/model/ids.ts';
import { type Brief, loadBrief } from '../../../lib/db/brief.ts';
import { readingKey } from '../../../lib/db/reading-key.ts';
import { saveNote } from '../../../lib/db/repos/notes.ts';
import { keepFacts } from '../../../lib/db/stored-facts.ts';
import type { Ask } from '../../../lib/hooks/job-answer.ts';
import { createLanguageJobs } from '../../../lib/hooks/language-jobs.ts';
import type { LanguageThread } from '../../../lib/hooks/language-thread.ts';
import { loadLanguage } from '../../../lib/hooks/load-language.ts';
import { readAside } from '../../../lib/hooks/read-aside.ts';
import { prepareSuggestion, suggestionOf } from '../../../lib/hooks/suggestion-of.ts';

useFreshPanel();

const contactId = 'sample-sarah' as ContactId;
const said = 'their desk loses 9 hrs/wk re-keying orders. ';
const long = said.repeat(400);
const asks: Ask[] = [];

/** Finds one pain in every long text, which no rule would find. */
class MarkingWorker extends EventTarget {
  static isBroken = false;
  postMessage(ask: Ask): void {
    if (MarkingWorker.isBroken) throw new Error('it cannot be cloned');
    asks.push(ask);
    const { input } = ask.input as Brief;
    const found = input.history
      .filter(({ text = '' }) => text.length > 8_000)
      .map((entry) => [
        readingKey('facts', factsRequest(entry, input)),
        [{ kind: 'pain', quote: 'desk', start: 6, end: 10, rule: 'marked/aside' }],
      ]);
    const told = new MessageEvent('message', { data: { id: ask.id, done: new Map(found as never) } });
    queueMicrotask(() => this.dispatchEvent(told));
  }
}

async function briefWith(text: string): Promise<Brief> {
  const db = await sampleDatabase();
  await saveNote(db, { text, at: now - 60_000, contactId });
  const brief = await loadBrief(db, contactId, { now, timeZone: 'Europe/Berlin' });
  if (!brief) throw new Error('no Sarah in the sample');
  return brief;
}

afterEach(() => {
  vi.unstubAllGlobals();
  MarkingWorker.isBroken = false;
  asks.length = 0;
});

describe('a long text that is new', () => {
  it('is read by the worker alone: what it found is what the lines and the marks stand on', async () => {
    vi.stubGlobal('Worker', MarkingWorker);
    await loadLanguage();
    const brief = await briefWith(long);
    await prepareSuggestion(brief);
    expect(asks.map(({ name }) => name)).toEqual(['readBrief']);
    const made = suggestionOf(brief);
    const at = brief.input.history.findIndex(({ text }) => text === long);
    expect(made?.reviewedOf(at).map(({ said }) => said.rule)).toEqual(['marked/aside']);
    // What was read is kept by whoever shows the lines.
    expect([...(made?.used.values() ?? [])].flat()).toContainEqual(
      expect.objectContaining({ rule: 'marked/aside' }),
    );
  });

  it('is left to the page where it is short, or stored', async () => {
    vi.stubGlobal('Worker', MarkingWorker);
    await prepareSuggestion(await briefWith(said));
    const brief = await briefWith(long);
    const stored = createLanguageJobs().readBrief(brief);
    await prepareSuggestion({ ...brief, facts: stored });
    expect(asks).toEqual([]);
  });

  it('is read by the page where the worker fails', async () => {
    vi.stubGlobal('Worker', MarkingWorker);
    MarkingWorker.isBroken = true;
    const brief = await briefWith(long);
    await prepareSuggestion(brief);
    const at = brief.input.history.findIndex(({ text }) => text === long);
    expect(suggestionOf(brief)?.reviewedOf(at).length).toBeGreaterThan(1);
  });
});

describe('the readings of a brief', () => {
  it('are all that its notes need, so that nothing is read anew', async () => {
    const brief = await briefWith(long);
    const readings = createLanguageJobs().readBrief(brief);
    const keys = brief.input.history.map((entry) => readingKey('facts', factsRequest(entry, brief.input)));
    expect(keys.filter((key) => !readings.has(key))).toEqual([]);
    expect(createLanguageJobs().readBrief({ ...brief, facts: readings }).size).toBe(0);
  });

  it('reach no further than the lines do', async () => {
    const brief = await briefWith(said.repeat(8_000));
    const ends = [...createLanguageJobs().readBrief(brief).values()].flat().map(({ end }) => end);
    expect(Math.max(...ends)).toBeLessThanOrEqual(readLength);
  });

  it('come for the newest of those that wait; nobody is shown the others', async () => {
    const brief = await briefWith(long);
    const answers: (() => void)[] = [];
    const thread = {
      run: () => new Promise((resolve) => answers.push(() => resolve(new Map()))),
      close: () => undefined,
    } as unknown as LanguageThread;
    const first = readAside(brief, thread);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    const later = [readAside(brief, thread), readAside(brief, thread), readAside(brief, thread)];
    answers[0]?.();
    expect(await first).toEqual(new Map());
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    expect(await Promise.all(later)).toEqual([null, null, new Map()]);
  });

  it('stay in the store like any other', async () => {
    const db = await sampleDatabase();
    const brief = await loadBrief(db, contactId, { now, timeZone: 'Europe/Berlin' });
    if (!brief) throw new Error('no Sarah in the sample');
    keepFacts(db, contactId, createLanguageJobs().readBrief(brief));
    const again = await loadBrief(db, contactId, { now, timeZone: 'Europe/Berlin' });
    expect(createLanguageJobs().readBrief(again as Brief).size).toBe(0);
  });
});
