import { resetFakeChrome } from '../../support/fake-chrome.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addClip, listClips, removeClip, watchClips } from '../../../lib/platform/clip-inbox.ts';

beforeEach(() => void resetFakeChrome());

const clip = (name: string) => ({
  title: name,
  excerpt: '',
  text: 'Long.',
  kind: 'insight' as const,
  url: `https://journal.example/${name}`,
});
const titles = async () => (await listClips()).map((pending) => pending.clip.title);

describe('the clip inbox', () => {
  it('keeps pages in the order in which they were saved, until they are taken out', async () => {
    await addClip(clip('b'), 2);
    await addClip(clip('a'), 10);
    expect(await titles()).toEqual(['b', 'a']);
    await removeClip('2');
    expect(await titles()).toEqual(['a']);
  });

  it('replaces a page that is saved twice', async () => {
    await addClip(clip('a'), 1);
    await addClip({ ...clip('a'), text: 'Longer.' }, 2);
    expect((await listClips()).map(({ clip: { text } }) => text)).toEqual(['Longer.']);
  });

  it('keeps the last five', async () => {
    for (const [index, name] of ['a', 'b', 'c', 'd', 'e', 'f', 'g'].entries())
      await addClip(clip(name), index);
    expect(await titles()).toEqual(['c', 'd', 'e', 'f', 'g']);
  });

  it('tells the panel at once and at every change, until it is stopped', async () => {
    const seen = vi.fn<(clips: unknown[]) => void>();
    const stop = watchClips(seen);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith([]));
    await addClip(clip('a'), 1);
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0]).toHaveLength(1));
    stop();
    await addClip(clip('b'), 2);
    expect(seen.mock.lastCall?.[0]).toHaveLength(1);
  });
});
