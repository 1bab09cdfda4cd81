import { rulesByStart } from './rules.ts';
import { hourWord } from '../vocabulary/en/dates.ts';

const words = (text: string): string[] => text.split(' ');

/** First words of a time of day, and of a part of today ("tonight", "EOD"). Digits are `#`. */
export const clockStarts: ReadonlySet<string> = new Set(
  words(
    `# half quarter a noon midday midnight first early late afternoon morning evening ${hourWord.replaceAll('|', ' ')}`,
  ),
);
export const todayStarts: ReadonlySet<string> = new Set(
  words('this tonight last late later early the eod cob eob end close'),
);

/** Every first word that a date or a time can have: anything else is passed over without running a rule. */
export const dateStarts: ReadonlySet<string> = new Set([
  ...rulesByStart.keys(),
  ...clockStarts,
  ...todayStarts,
]);

/** A word as the sets above and the rules know it. */
export const startOf = (word: string): string => (word < ':' ? '#' : word.toLowerCase());
