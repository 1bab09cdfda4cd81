import { useState } from 'react';
import type { DebriefMeeting } from '../../lib/core/debrief/debrief.ts';
import type { Contact } from '../../lib/core/model/entities.ts';
import { type CallOn, useCall } from '../../lib/hooks/use-call.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';
import { showToast, undoable } from '../ui/toast.ts';

const DebriefDialog = later(() =>
  import('../debrief/debrief-dialog.tsx').then(({ DebriefDialog }) => DebriefDialog),
);

const minutesOf = ({ call }: CallOn, now: number): number =>
  Math.max(0, Math.floor((now - call.at) / 60_000));

const meetingOf = ({ call, contact }: CallOn): DebriefMeeting => ({
  title: contact ? `Call with ${contact.name}` : undefined,
  startsAt: call.at,
  endsAt: Date.now(),
  people: [],
  contactIds: call.contactIds,
  conversationId: call.id,
});

/**
 * A call that stands in no calendar is started and ended by hand: nothing interrupts it, its notes belong together, and
 * its end asks how it went.
 */
export function CallPlace({ contact, now }: { contact: Contact | undefined; now: number }) {
  const { on, start, end } = useCall(now);
  const [debriefed, setDebriefed] = useState<DebriefMeeting | null>(null);
  if (on === undefined) return null;
  const isOther = on?.contact !== undefined && on.contact.id !== contact?.id;
  const finish = (ended: CallOn) => {
    undoable(end(ended.call), 'Call ended');
    setDebriefed(meetingOf(ended));
  };
  return (
    <>
      {on && (
        <span className="flex flex-wrap items-center gap-x-1 text-xs">
          <span>
            {isOther ? `On a call with ${on.contact?.name}` : 'On a call'}, {minutesOf(on, now)} min
          </span>
          <Button look="small" onClick={() => finish(on)}>
            End call
          </Button>
        </span>
      )}
      {!on && contact && (
        <Button
          look="quiet"
          onClick={() => {
            start(contact).catch(() => showToast('The call could not be started. Try again.'));
          }}
        >
          Start call
        </Button>
      )}
      {debriefed && (
        <DebriefDialog key={debriefed.startsAt} meeting={debriefed} onClose={() => setDebriefed(null)} />
      )}
    </>
  );
}
