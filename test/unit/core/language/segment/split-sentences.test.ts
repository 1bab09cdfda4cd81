import { expect, it } from 'vitest';
import { splitSentences } from '../../../../../lib/core/language/segment/split-sentences.ts';

it.each<[string, string[]]>([
  ['Wir sprechen am 26. November. Danke.', ['Wir sprechen am 26. November.', ' Danke.']],
  ['Passt Ihnen der 5. März um 10 Uhr?', ['Passt Ihnen der 5. März um 10 Uhr?']],
  ['Es waren 26. Novellierungen folgen.', ['Es waren 26.', ' Novellierungen folgen.']],
  ['They have 26. March is too late.', ['They have 26.', ' March is too late.']],
])('%s', (text, sentences) => expect(splitSentences(text, 0).map((one) => one.text)).toEqual(sentences));
