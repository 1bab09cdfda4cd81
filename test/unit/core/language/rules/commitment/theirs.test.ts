import { checkRule } from '../../support/check-rule.ts';

checkRule('commitment/theirs', {
  finds: [
    'he sends the tariff list by Monday',
    'Sarah to share sample data by Mon',
    "she'll send last year's numbers",
    'Tom will loop in the CFO',
    'they agreed to pull the error report',
    'CFO will review the contract by Friday',
    'she promised to introduce us to Tom',
    'agreed to bring the ops lead',
    'she will get back to me by Friday',
  ],
  ignores: [
    'he sends parcels every day',
    "she'll get back to us",
    'they will never send data',
    'she wants to send data',
    "they won't share numbers",
    'the tool will send alerts',
    'will she send the data?',
    'if they agree she will send the data',
    "they'll think about it",
  ],
});
