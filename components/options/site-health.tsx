import { useState } from 'react';
import { diagnoseSite, type SiteAccess } from '../../lib/hooks/use-sites.ts';
import { Button } from '../ui/button.tsx';
import { Status } from '../ui/status.tsx';
import { useCopy } from '../ui/use-copy.ts';

const clock = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

const words: Record<string, string> = {
  page: 'The page',
  thread: 'The open mail',
  'thread.id': 'The thread',
  'thread.subject': 'The subject',
  'thread.messages': 'The messages',
  'message.from': 'The sender',
  'message.to': 'The receivers',
  'message.at': 'The date',
  'message.sentAt': 'The time of sending',
  'message.text': 'The text of a mail',
  'compose.root': 'A draft',
  'compose.key': 'Which draft it is',
  'compose.to': 'The recipients of a draft',
  'compose.cc': 'The copied recipients of a draft',
  'compose.bcc': 'The hidden recipients of a draft',
  'compose.collapsed': 'The line of recipients',
  'compose.text': 'The text of a draft',
  'inbox.people': 'The people in the list',
  'contact.name': 'The name of the person',
  'contact.email': 'The e-mail address',
  'contact.title': 'The job title',
  'contact.phone': 'The phone number',
  'account.name': 'The company',
  'account.domain': 'The domain of the company',
  'deal.name': 'The name of the deal',
  'deal.stage': 'The stage of the deal',
  'deal.amount': 'The amount of the deal',
  'deal.closeDate': 'The closing day of the deal',
  people: 'The people on the record',
  timeline: 'The notes and mails of the record',
  record: 'Which record it is',
};

type Trouble = { field: string; sentence: string };

/** What did not work when its field was read last; what worked since is over. */
function troublesOf({ fields = {} }: SiteAccess): Trouble[] {
  return Object.entries(fields).flatMap(([field, { seenAt = 0, missedAt = 0, conflictAt = 0 }]) => {
    const name = words[field] ?? field;
    if (conflictAt >= seenAt && conflictAt >= missedAt && conflictAt > 0)
      return [
        {
          field,
          sentence: `${name}: two ways of finding it disagree, ${clock.format(conflictAt)}.`,
        },
      ];
    if (missedAt >= seenAt && missedAt > 0)
      return [{ field, sentence: `${name}: not found where it should stand, ${clock.format(missedAt)}.` }];
    return [];
  });
}

/** Whether reading works on a site, field by field where it does not, and what a support request needs. */
export function SiteHealth({ site }: { site: SiteAccess }) {
  const { copied, copy } = useCopy();
  const [problem, setProblem] = useState('');
  if (!site.isAllowed || site.lastReadAt === undefined) return null;
  const troubles = troublesOf(site);
  const diagnose = async () => {
    const answer = await diagnoseSite(site.id);
    setProblem(answer.ok ? '' : answer.message);
    if (answer.ok) await copy(answer.value);
  };
  return (
    <div className="basis-full text-sm">
      {troubles.length === 0 ? (
        <p className="text-muted">✓ Reading works.</p>
      ) : (
        <>
          <p className="font-semibold">! Not everything was read:</p>
          <ul className="list-disc ps-5">
            {troubles.map(({ field, sentence }) => (
              <li key={field}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <div className="-mx-1.5 flex flex-wrap items-center gap-x-2">
        <Button look="quiet" aria-label={`Copy diagnosis of ${site.name}`} onClick={() => void diagnose()}>
          Copy diagnosis
        </Button>
        <Status className="text-muted">{problem || copied}</Status>
      </div>
    </div>
  );
}
