import { decodeEntities } from './entities.ts';

/** A stretch of a cue that one voice speaks. */
export type Voiced = { speaker?: string; text: string };

// WebVTT 4.2.2 (W3C): spans, classes and timestamps in a cue's text; SRT files carry <font> and {\an8}.
const voiceStart = /<v(?:\.[^\s<>]{0,80})?(?:[ \t]([^<>]{0,200}))?>/g;
const anyTag = /<\/?(?:[A-Za-z][^<>]{0,200}|\d[\d:.]{0,20}|)>|\{\\[^{}]{0,40}\}/g;

const plain = (text: string): string => decodeEntities(text.replace(anyTag, '')).trim();

/** The voices of a cue in order, without markup. A cue without voice spans is one stretch without speaker. */
export function readMarkup(text: string): Voiced[] {
  const voices: Voiced[] = [];
  let from = 0;
  let speaker: string | undefined;
  const close = (end: number) => {
    const words = plain(text.slice(from, end));
    if (words !== '' || (speaker !== undefined && end === text.length)) {
      voices.push(speaker === undefined ? { text: words } : { speaker, text: words });
    }
  };
  for (const found of text.matchAll(voiceStart)) {
    close(found.index);
    const name = plain(found[1] ?? '');
    speaker = name === '' ? undefined : name;
    from = found.index + found[0].length;
  }
  close(text.length);
  return voices.length > 0 ? voices : [{ text: '' }];
}
