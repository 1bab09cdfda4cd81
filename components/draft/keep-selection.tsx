import { askSelection } from '../../lib/hooks/ask-selection.ts';
import { type KeptMail, keptMailOf } from '../../lib/hooks/use-keep-mails.ts';
import type { OpenThread } from '../../lib/hooks/use-thread.ts';
import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toast.ts';

type KeepSelectionProps = Pick<OpenThread, 'mails'> & {
  tabId: number;
  now: number;
  onKeep: (mails: readonly KeptMail[]) => void;
};

/** Keeps what is marked in the mail page: as words of the mail that it stands in, where that is one with this buyer. */
export function KeepSelection({ tabId, mails, now, onKeep }: KeepSelectionProps) {
  const keep = async () => {
    const selected = await askSelection(tabId);
    if (selected === null) return showToast('Mark some words in the mail first.');
    const { text, messageId } = selected;
    const mail = mails.find((one) => messageId !== undefined && one.messageId === messageId);
    return onKeep([mail ? { ...keptMailOf(mail), text } : { text, at: now }]);
  };
  return (
    <Button look="small" onClick={() => void keep()}>
      Keep selection
    </Button>
  );
}
