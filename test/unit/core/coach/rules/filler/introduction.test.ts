import { introduction } from '../../../../../../lib/core/coach/rules/filler/introduction.ts';
import { describeLines } from '../../coach-case.ts';

describeLines(
  introduction,
  [
    'Let me introduce myself.',
    'I would like to briefly introduce our company.',
    'My name is Ines and I work with logistics teams.',
    "I'm Ines, the account manager for your region.",
    'To whom it may concern,',
    'Are you the right person to speak to?',
    'Could you point me to the right contact?',
    'I wanted to reach out about your warehouse.',
    "I'm reaching out because we work with wholesalers.",
    'We have never met, so let me be brief.',
    'I am writing to you on behalf of Tallgrove.',
  ],
  [
    "it's Ines from Tallgrove.",
    'My name stands on the second page.',
    'Annika introduced the new form in March.',
    'The right person signs at the gate.',
    'We met your colleague at the fair.',
    'I am in Ghent on Thursday.',
    'The reason for the delay is the printer.',
    'I am not sure about the second figure.',
    'You wrote that the audit is in March.',
    'Who signs the delivery notes at night?',
  ],
);
