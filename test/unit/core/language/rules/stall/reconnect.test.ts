import { checkRule } from '../../support/check-rule.ts';

checkRule('stall/reconnect', {
  finds: [
    "let's reconnect internally",
    "they'll get back to us",
    'need to align internally',
    'she will let me know',
    'will discuss internally',
    'they will be in touch',
    'want to regroup as a team',
    'needs an internal discussion first',
  ],
  ignores: [
    'she will get back to me by Friday',
    "I'll get back to her with numbers",
    'internal tool is slow',
    'will let me know tomorrow',
    'back to the office next week',
    'talked about internal reporting',
    'we will get back to them',
    'keeps in touch with her old team',
  ],
});
