import { checkRule } from '../../support/check-rule.ts';

checkRule('objection/fit', {
  finds: [
    'too small for this',
    'overkill for them',
    'not a good fit',
    'missing an integration they need',
    "doesn't integrate with their ERP",
    ["Them: That won't work for a business like ours.", "That won't work for a business like ours"],
    ["Them: We're just a small shop.", "We're just a small shop"],
    ["Them: You don't understand our industry.", "You don't understand our industry"],
    ["Them: It's not what we're looking for.", "It's not what we're looking for"],
  ],
  ignores: [
    'warehouse is too small for the new line',
    'family business with sixty people',
    'Friday does not work for us',
    'good fit',
    'their current tool lacks reporting',
    'systems do not talk to each other',
    'a small team of eight',
    'only two people know the report, everyone waits for them',
    'the right tool for them',
  ],
});
