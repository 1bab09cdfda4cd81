import type { Brief } from '../../lib/hooks/use-person-on-screen.ts';
import { instantOf, localDateOf } from '../../lib/core/schedule/zoned-time.ts';
import { type NoticedMail, useNoticedMail } from '../../lib/hooks/use-noticed-mail.ts';
import { nearDayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Status } from '../ui/status.tsx';
import { undoable } from '../ui/toast.ts';

function nextWords({ on, day }: NonNullable<NoticedMail['next']>, timeZone: string, now: number): string {
  if (on < localDateOf(now, timeZone)) return 'Next: due now.';
  const words = nearDayWords(instantOf(on, '12:00', timeZone), timeZone, now);
  return day > 0 ? `Next: ${words}, day ${day}.` : `Next: ${words}.`;
}

/** "Mail to Jonas noted. Next: Thu 26 Nov, day 3." */
function wordsOf({ touch, next }: NoticedMail, { contact, input }: Brief, now: number): string {
  const { timeZone } = input;
  const [first = contact.name] = contact.name.split(' ');
  const told =
    touch.direction === 'out'
      ? `Mail to ${first} noted.`
      : `${first} wrote ${nearDayWords(touch.at, timeZone, now)}: noted.`;
  return [told, next && nextWords(next, timeZone, now)].filter(Boolean).join(' ');
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
