import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { instantOf } from '../../lib/core/schedule/zoned-time.ts';
import { type NoticedMail, useNoticedMail } from '../../lib/hooks/use-noticed-mail.ts';
import { nearDayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { undoable } from '../ui/toast.ts';

/** "Mail to Jonas noted. Next: Thu 26 Nov, day 3." */
function wordsOf({ touch, next }: NoticedMail, { contact, input }: Brief, now: number): string {
  const { timeZone } = input;
  const [first = contact.name] = contact.name.split(' ');
  const day = next && nearDayWords(instantOf(next.on, '12:00', timeZone), timeZone, now);
  const ahead = next && next.day > 0 ? `Next: ${day}, day ${next.day}.` : day && `Next: ${day}.`;
  const told =
    touch.direction === 'out'
      ? `Mail to ${first} noted.`
      : `${first} wrote ${nearDayWords(touch.at, timeZone, now)}: noted.`;
  return [told, ahead].filter(Boolean).join(' ');
}

/** One line for what was noticed in Gmail a moment ago, with its undo; absent where nothing was. */
export function SentLine({ brief, now }: { brief: Brief; now: number }) {
  const noticed = useNoticedMail(brief, now);
  if (!noticed) return null;
  return (
    <Notice
      action={
        <Button look="quiet" onClick={() => undoable(noticed.takeBack(), 'Taken out again')}>
          Undo
        </Button>
      }
    >
      <Status className="">{wordsOf(noticed, brief, now)}</Status>
    </Notice>
  );
}
