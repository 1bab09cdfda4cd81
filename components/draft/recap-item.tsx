import { useState } from 'react';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { useKeepRecap } from '../../lib/hooks/use-keep-recap.ts';
import type { RecapMail } from '../../lib/hooks/use-thread.ts';
import { Button } from '../ui/button.tsx';
import { showToast, showUndo } from '../ui/toast.ts';

/** A talk that a note taker tells of in the open mail: one click makes it a conversation of this contact. */
export function RecapItem({ brief, recap }: { brief: Brief; recap: RecapMail }) {
  const [isSaving, setSaving] = useState(false);
  const keep = useKeepRecap(brief);
  const save = () => {
    setSaving(true);
    keep(recap)
      .then(
        (undo) => (undo ? showUndo('Talk kept under “Last time”', undo) : showToast('Kept already')),
        () => showToast('Not saved. Copy the mail and import it as a text.'),
      )
      .finally(() => setSaving(false));
  };
  return (
    <div className="flex flex-wrap items-start gap-x-2 py-1">
      <p dir="auto" className="min-w-40 flex-1 text-sm">
        {recap.maker} tells of a talk: “{recap.title}”
      </p>
      <Button look="quiet" disabled={isSaving} onClick={save}>
        Keep as conversation
      </Button>
    </div>
  );
}
