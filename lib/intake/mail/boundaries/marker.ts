import { nextText } from '../mail-lines.ts';
import { phraseSource } from '../phrases.ts';
import type { BoundaryRule } from './boundary.ts';
import { headerBlock } from './header-block.ts';

const phrase = `(?:${phraseSource('original')}|${phraseSource('forwarded')})`;
const ruled = new RegExp(
  String.raw`^[*_\s]{0,4}[-–—=_#]{2,}\s?[*_]{0,2}\s?${phrase}[^\n]{0,80}?[-–—=_#]{2,}[*_\s]{0,4}$`,
  'iu',
);
const halfRuled = new RegExp(String.raw`^[*_\s]{0,4}[-–—=_]{3,}\s?${phrase}\s?:?$`, 'iu');
const bare = new RegExp(String.raw`^[*_]{0,3}${phrase}\s?[:：]?[*_]{0,3}$`, 'iu');
const replyAbove = /^[-#=\s*]{2,}.{0,20}(?:reply|type).{0,30}above this line.{0,20}[-#=\s*]{2,}$/i;

/** "-----Original Message-----", "Begin forwarded message:": a line that a mail program sets above an earlier mail. */
export const marker: BoundaryRule = (lines, at) => {
  const text = lines[at]?.text ?? '';
  if (text.length > 160 || !/\p{L}{2}/u.test(text)) return undefined;
  const below = nextText(lines, at + 1);
  const fields = headerBlock(lines, below);
  const isRuled =
    /^[*_\s]{0,4}[-–—=_#]{2}/.test(text) &&
    (ruled.test(text) || halfRuled.test(text) || replyAbove.test(text));
  // Without dashes the words alone could be the writer's.
  const isBare = !isRuled && (fields !== undefined || lines[below]?.isQuote === true) && bare.test(text);
  return isRuled || isBare ? { end: fields?.end ?? at + 1, kind: 'marker' } : undefined;
};
