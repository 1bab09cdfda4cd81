import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, type Answer, type Ask } from '../../../lib/hooks/job-answer.ts';
import { createLanguageJobs } from '../../../lib/hooks/language-jobs.ts';
import { openLanguageThread } from '../../../lib/hooks/language-thread.ts';

/** A worker in the page, which answers when it is told to. */
class StubWorker extends EventTarget {
  static made: StubWorker[] = [];
  readonly asks: Ask[] = [];
  isOver = false;
  private readonly jobs = createLanguageJobs();
  constructor() {
    super();
    StubWorker.made.push(this);
  }
  postMessage(ask: Ask): void {
    this.asks.push(ask);
  }
  terminate(): void {
    this.isOver = true;
  }
  work(): void {
    const report = (data: Answer) => this.dispatchEvent(new MessageEvent('message', { data }));
    for (const ask of this.asks.splice(0)) answer(this.jobs, ask, report);
  }
}

const worker = (): StubWorker => {
  const last = StubWorker.made.at(-1);
  if (!last) throw new Error('no worker was started');
  return last;
};

const open = { name: 'a.txt', text: 'Paul: hello there\nInes: hello\nPaul: yes\nInes: no', sides: {} };

afterEach(() => vi.unstubAllGlobals());

describe('the thread for reading', () => {
  it('answers each question with its own answer, and tells the steps of it', async () => {
    vi.stubGlobal('Worker', StubWorker);
    const thread = openLanguageThread();
    const steps: string[] = [];
    const opened = thread.run('openFile', open, ({ words }) => steps.push(words));
    const seen = thread.run('recognise', { text: 'only words' });
    worker().work();
    expect(await opened).toMatchObject({ overview: { turns: 4 } });
    expect(await seen).toMatchObject({ format: 'notes', words: 2 });
    expect(steps).toEqual(['Reading the file', 'Looking for who speaks']);
  });

  it('ends at once, and answers no more', async () => {
    vi.stubGlobal('Worker', StubWorker);
    const thread = openLanguageThread();
    const heard = vi.fn<(told: unknown) => void>();
    void thread.run('openFile', open, heard).then(heard, heard);
    thread.close();
    expect(worker().isOver).toBe(true);
    worker().work();
    await Promise.resolve();
    expect(heard).not.toHaveBeenCalled();
  });

  it('fails what waits when a worker that answered breaks off, or when a job does', async () => {
    vi.stubGlobal('Worker', StubWorker);
    const thread = openLanguageThread();
    const early = thread.run('readTalk', {} as never);
    worker().work();
    await expect(early).rejects.toThrow('no file is open');
    const lost = thread.run('recognise', { text: '' });
    worker().dispatchEvent(new Event('error'));
    await expect(lost).rejects.toThrow('broke off');
  });

  it('reads in the page where the worker never came up', async () => {
    vi.stubGlobal('Worker', StubWorker);
    const thread = openLanguageThread();
    const opened = thread.run('openFile', open);
    worker().dispatchEvent(new Event('error'));
    expect(await opened).toMatchObject({ overview: { turns: 4 } });
    expect(await thread.run('recognise', { text: 'only words' })).toMatchObject({ words: 2 });
  });

  it('reads in the page where there are no workers', async () => {
    function refusing(): never {
      throw new Error('of another origin');
    }
    for (const Worker of [undefined, refusing]) {
      vi.stubGlobal('Worker', Worker);
      expect(await openLanguageThread().run('openFile', open)).toMatchObject({ overview: { turns: 4 } });
    }
  });
});
