const textEndings = /\.(?:vtt|srt|sbv|txt|text|md|markdown|log)$/i;

/** 20 MB: no transcript is larger, and a recording always is. */
const maxBytes = 20_000_000;

const otherKinds: readonly (readonly [RegExp, string])[] = [
  [
    /\.(?:docx?|odt|rtf|pages)$/i,
    'A text document cannot be read here. Save it as plain text (.txt) and import that.',
  ],
  [/\.pdf$/i, 'A PDF cannot be read here. Copy its text and paste it below.'],
  [
    /\.(?:mp[34]|m4[av]|wav|webm|mov|ogg|avi|mkv|aac|flac)$/i,
    'A recording cannot be read here. Import its transcript.',
  ],
  [/\.(?:zip|rar|7z|gz)$/i, 'An archive cannot be read here. Unpack it and import the text file in it.'],
];

/** What a file picker is to offer. */
export const acceptedFiles = '.vtt,.srt,.sbv,.txt,.md,.markdown,text/plain,text/vtt,text/markdown';

/** Why a file is not even opened, in words for the rep; undefined where it may be. */
export function refuseFile({ name, size }: { name: string; size: number }): string | undefined {
  const other = otherKinds.find(([ending]) => ending.test(name));
  if (other) return other[1];
  if (/\.[a-z0-9]{1,8}$/i.test(name) && !textEndings.test(name))
    return 'Only text can be read here: a transcript (.vtt, .srt, .sbv) or notes (.txt, .md).';
  if (size === 0) return 'This file is empty.';
  return size > maxBytes ? 'This file is larger than 20 MB. Cut it in parts and import those.' : undefined;
}
