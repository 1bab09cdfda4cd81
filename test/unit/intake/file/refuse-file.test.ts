import { describe, expect, it } from 'vitest';
import { refuseFile } from '../../../../lib/intake/file/refuse-file.ts';

describe('a file that is offered for import', () => {
  it.each([
    'call.vtt',
    'call.SRT',
    'captions.sbv',
    'notes.txt',
    'Meeting with Ines 2026-11-12.md',
    'notes.markdown',
    'transcript',
    'v1.2 review of the call',
    '',
  ])('may be %j', (name) => {
    expect(refuseFile({ name, size: 10 })).toBeUndefined();
  });

  it.each([
    ['notes.docx', 'plain text'],
    ['offer.PDF', 'Copy its text'],
    ['call.m4a', 'Import its transcript'],
    ['call.mp4', 'Import its transcript'],
    ['all.zip', 'Unpack it'],
    ['rows.json', 'Only text'],
    ['picture.png', 'Only text'],
    ['table.xlsx', 'Only text'],
  ])('is refused as %s, with what to do', (name, words) => {
    expect(refuseFile({ name, size: 10 })).toContain(words);
  });

  it('is refused empty and beyond 20 MB', () => {
    expect(refuseFile({ name: 'a.txt', size: 0 })).toContain('empty');
    expect(refuseFile({ name: 'a.txt', size: 20_000_000 })).toBeUndefined();
    expect(refuseFile({ name: 'a.txt', size: 20_000_001 })).toContain('20 MB');
  });
});
