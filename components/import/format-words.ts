const words: Record<string, string> = {
  webvtt: 'Captions (WebVTT)',
  srt: 'Captions (SRT)',
  sbv: 'Captions (SBV)',
  'speaker-lines': 'Transcript with names',
  'speaker-blocks': 'Transcript with names',
  'timed-lines': 'Transcript with times, without names',
  notes: 'Notes',
};

export const formatWords = (format: string): string => words[format] ?? 'Transcript';

/** "1 turn", "42 turns", "1,200 words". */
export const countWords = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
