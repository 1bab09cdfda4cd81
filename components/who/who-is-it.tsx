import type { PageSnapshot } from '../../lib/core/contract/read.ts';
import type { Account, Contact } from '../../lib/core/model/entities.ts';
import { useRecordQuestion } from '../../lib/hooks/use-record-question.ts';
import { Button } from '../ui/button.tsx';
import { undoable } from '../ui/toast.ts';

type WhoIsItProps = {
  /** Who may be the person of the open record. */
  ask?: Contact | undefined;
  /** Contacts that share the page's address or record. */
  twins?: Contact[] | undefined;
  account?: Account | undefined;
  snapshot: PageSnapshot;
  origin: string | undefined;
};

const nameOf = ({ name, emails }: Contact): string => name || (emails[0] ?? 'this contact');

/** What the page says otherwise than we know it: a yes takes it over. */
function saidByPage({ name, emails }: Contact, { contact }: PageSnapshot): string {
  const other = [
    contact?.name && contact.name !== name ? contact.name : '',
    contact?.email && !emails.includes(contact.email) ? contact.email : '',
  ].filter(Boolean);
  return other.length > 0 ? `The page says ${other.join(', ')}. ` : '';
}

/** Asks what the page alone does not tell: whether a record is somebody's who is known, or whether two contacts are one. */
export function WhoIsIt({ ask, twins, account, snapshot, origin }: WhoIsItProps) {
  const { link, refuse, join } = useRecordQuestion(snapshot, origin);
  if (ask) {
    const company = ask.accountId !== undefined && ask.accountId === account?.id ? ` of ${account.name}` : '';
    return (
      <fieldset aria-label="Whose record is this" className="mt-1 flex min-w-0 flex-wrap items-center gap-1">
        <p dir="auto" className="basis-full text-sm wrap-anywhere">
          {saidByPage(ask, snapshot)}Is this {nameOf(ask)}
          {company}?
        </p>
        <Button look="small" onClick={() => undoable(link(ask), `This record is linked to ${nameOf(ask)}`)}>
          Yes
        </Button>
        <Button
          look="small"
          onClick={() => undoable(refuse(ask), `Not ${nameOf(ask)}: not asked again here`)}
        >
          No, another person
        </Button>
      </fieldset>
    );
  }
  const [one, other] = twins ?? [];
  if (!one || !other) return null;
  return (
    <fieldset aria-label="Stored twice" className="mt-1 flex min-w-0 flex-wrap items-center gap-1">
      <p dir="auto" className="basis-full text-sm wrap-anywhere">
        {nameOf(one)} and {nameOf(other)} share this {snapshot.record ? 'address or record' : 'address'}.
      </p>
      <Button look="small" onClick={() => undoable(join(one, other), 'Made one contact')}>
        They are one person
      </Button>
    </fieldset>
  );
}
