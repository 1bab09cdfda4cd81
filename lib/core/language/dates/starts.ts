import { rulesByStart } from './rules.ts';
import { hourWord } from './vocabulary/en.ts';

/** Every first word that a date or a time can have (`#`: digits): anything else is passed over without a rule. */
export const dateStarts: ReadonlySet<string> = new Set([
  ...rulesByStart.keys(),
  ...hourWord.split('|'),
  ...'half quarter noon midday midnight tonight this last late later early eod cob eob end close afternoon morning evening first'.split(
    ' ',
  ),
]);
