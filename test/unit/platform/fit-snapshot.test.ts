import { describe, expect, it } from 'vitest';
import { fitSnapshot } from '../../../lib/platform/fit-snapshot.ts';
import { maxSnapshotSize } from '../../../lib/platform/limits.ts';
import { longThread, threadSnapshot } from './sample-snapshots.ts';

describe('fitSnapshot', () => {
  it('leaves a small one as it is', () => {
    expect(fitSnapshot(threadSnapshot)).toBe(threadSnapshot);
  });

  it.each([
    ['many long messages', longThread(200, 20_000), 20],
    ['a few very long ones', longThread(5, 60_000), 5],
  ])('cuts %s down, the newest first, and keeps who is on the page', (_name, large, count) => {
    const fitted = fitSnapshot(large);
    expect(JSON.stringify(fitted).length).toBeLessThanOrEqual(maxSnapshotSize);
    expect(fitted?.contact).toEqual(large.contact);
    expect(fitted?.thread?.messages).toHaveLength(count);
    const last = large.thread?.messages.at(-1)?.text ?? '';
    expect(last.startsWith(fitted?.thread?.messages.at(-1)?.text ?? 'nothing')).toBe(true);
  });

  it('does not change what it was given', () => {
    const large = longThread(200, 20_000);
    const before = structuredClone(large);
    fitSnapshot(large);
    expect(large).toEqual(before);
  });

  it('gives up a draft before the person', () => {
    const draft = { kind: 'reply' as const, to: [], cc: [], subject: '', text: 'x'.repeat(300_000) };
    const fitted = fitSnapshot({ ...threadSnapshot, composes: [draft] });
    expect(fitted?.composes).toBeUndefined();
    expect(fitted?.contact).toEqual(threadSnapshot.contact);
  });

  it('refuses what is still too large without them', () => {
    expect(fitSnapshot({ ...threadSnapshot, found: { x: 'y'.repeat(1e7) } })).toBeNull();
  });
});
