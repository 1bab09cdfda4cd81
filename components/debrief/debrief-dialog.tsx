import type { DebriefMeeting } from '../../lib/core/debrief/debrief.ts';
import { Dialog } from '../ui/dialog.tsx';

/** Half a minute after a meeting: how it went, what is next, what changed for the buyer (R13, R15, R19, R20). */
export function DebriefDialog({ meeting, onClose }: { meeting: DebriefMeeting; onClose: () => void }) {
  return (
    <Dialog title="How did it go?" isOpen onClose={onClose}>
      <p className="text-sm text-muted">{meeting.title}</p>
    </Dialog>
  );
}
