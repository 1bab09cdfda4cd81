import { useState } from 'react';
import type { ContactId } from '../../lib/core/model/ids.ts';
import { gmailLink, type Teaser, useTeaser } from '../../lib/hooks/use-teaser.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea, TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { undoable } from '../ui/toast.ts';
import { useCopy } from '../ui/use-copy.ts';

type TeaserDialogProps = { contactId: ContactId; onClose: () => void };

/** The mail to send ahead of a meeting (R16): to be read, changed and sent by the rep; nothing goes out by itself. */
export function TeaserDialog({ contactId, onClose }: TeaserDialogProps) {
  const { teaser, send } = useTeaser(contactId);
  return (
    <Dialog title="Ahead of the meeting" isOpen onClose={onClose}>
      {teaser === null && (
        <Notice role="alert">The mail could not be made from the notes. Open the person to write one.</Notice>
      )}
      {teaser && (
        <TeaserForm
          teaser={teaser}
          onSent={(text) => {
            onClose();
            undoable(send(text, teaser.assetId), 'Noted as sent');
          }}
        />
      )}
    </Dialog>
  );
}

function TeaserForm({ teaser, onSent }: { teaser: Teaser; onSent: (text: string) => void }) {
  const [subject, setSubject] = useState(teaser.subject);
  const [text, setText] = useState(teaser.text);
  const { copied, copy } = useCopy();
  const { href, isWhole } = gmailLink({ to: teaser.to, subject, text });
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-muted">
        {teaser.assetTitle
          ? `It brings “${teaser.assetTitle}”, which ${teaser.name} has not had yet. Attach it, or put its link in.`
          : `Nothing in your library fits what ${teaser.name} said. Put in something of your own, or say what the meeting brings.`}
      </p>
      <TextField label="Subject" value={subject} onChange={(event) => setSubject(event.target.value)} />
      <TextArea label="Mail" rows={11} value={text} onChange={(event) => setText(event.target.value)} />
      {!isWhole && <p className="text-xs text-muted">Too long for a link: copy the mail, and paste it in.</p>}
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void copy(`${subject}\n\n${text}`)}>Copy</Button>
        <a
          href={href}
          target="_blank"
          rel="noreferrer"
          className="flex min-h-8 items-center rounded-control border border-control/60 px-3 text-sm hover:bg-sunken"
        >
          Open in Gmail
        </a>
        <Button look="primary" onClick={() => onSent(text)}>
          I sent it
        </Button>
        <Status>{copied}</Status>
      </div>
    </div>
  );
}
