import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import type { OfferedMail } from '../../lib/hooks/use-mail.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { EvidenceList } from '../cards/evidence-list.tsx';

/** The rules that each kind follows, and who wrote them down. */
const rules: Record<OfferedMail['kind'], { rule: string; source: string }> = {
  follow_up: { rule: 'R5 R7 R9', source: 'S2 S3' },
  recap: { rule: 'R13 R15', source: 'S1' },
  teaser: { rule: 'R16', source: 'S1' },
  confirmation: { rule: 'R13 R16', source: 'S1' },
  new_time: { rule: 'R7 R9', source: 'S2 S3' },
};

/** What a mail stands on: the sentences with their dates, what nothing is known of, and the rules. */
export function MailEvidence({ brief: { input }, mail }: { brief: Brief; mail: OfferedMail }) {
  return (
    <EvidenceList
      evidence={mail.evidence}
      history={input.history}
      remarks={(mail.missing ?? []).map((text) => ({ text }))}
      now={Date.parse(input.now)}
      timeZone={ownTimeZone()}
      {...rules[mail.kind]}
    />
  );
}
