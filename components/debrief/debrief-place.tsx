import { useState } from 'react';
import type { BuyerTalk } from '../../lib/core/debrief/buyer-talk.ts';
import type { DebriefMeeting } from '../../lib/core/debrief/debrief.ts';
import { fragileSince, talkToDebrief } from '../../lib/core/debrief/debriefed-talks.ts';
import { meetingOfTalk } from '../../lib/core/debrief/meeting-of-talk.ts';
import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { ownTimeZone } from '../../lib/hooks/own-time-zone.ts';
import { nearDayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { later } from '../ui/later.tsx';

const DebriefDialog = later(() => import('./debrief-dialog.tsx').then(({ DebriefDialog }) => DebriefDialog));

/** So long a talk of unknown length may still be on. */
const mayBeOn = 30 * 60_000;

function askWords({ at, minutes }: BuyerTalk, now: number): string {
  if (minutes === undefined && now - at < mayBeOn) return 'Once the talk is over:';
  const day = nearDayWords(at, ownTimeZone(), now);
  return /^(?:today|yesterday)$/.test(day) ? `How did ${day}’s talk go?` : `How did the talk of ${day} go?`;
}

/** What the last talk changed for the buyer: that it was nothing (R19), or the question where nobody has said. */
export function DebriefPlace({ brief: { contact, talks, input } }: { brief: Brief }) {
  // The time of the reading: the panel's own is up to a minute behind a talk that was noted just now.
  const now = Date.parse(input.now);
  const [meeting, setMeeting] = useState<DebriefMeeting | null>(null);
  const open = talkToDebrief(talks, now);
  const fragile = fragileSince(talks, now);
  return (
    <>
      {fragile && (
        <p className="mt-1 text-sm">
          <strong className="font-semibold text-warn">Fragile: nothing changed for them</strong>{' '}
          {nearDayWords(fragile.at, ownTimeZone(), now)}, however good it felt (R19). Ask what would have to.
        </p>
      )}
      {open && (
        <p className="mt-1 flex flex-wrap items-center gap-x-1 text-sm">
          <span className="text-muted">{askWords(open, now)}</span>
          <Button look="quiet" onClick={() => setMeeting(meetingOfTalk(open, contact))}>
            Debrief
          </Button>
        </p>
      )}
      {meeting && <DebriefDialog meeting={meeting} onClose={() => setMeeting(null)} />}
    </>
  );
}
