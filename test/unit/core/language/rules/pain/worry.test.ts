import { checkRule } from '../../support/check-rule.ts';

checkRule('pain/worry', {
  finds: [
    'worried about losing the retail contract',
    ['She is nervous that the auditors will find gaps', 'She is nervous that the auditors will find gaps'],
    'biggest fear is a failed audit',
    'key-person risk: only Ana knows the scripts',
    'month-end keeps her up at night',
    'concerned about the backlog before Christmas',
    'under pressure from the group to show numbers',
    'afraid of another recall',
  ],
  ignores: [
    'not worried about price',
    "isn't concerned about the timeline",
    'worried about the price',
    'concerned about implementation effort',
    "worried about her son's exams",
    'no worries about volume',
    'we are worried about this deal',
    'if they ever grew they would be worried about staffing',
  ],
});
