import { useLiveQuery } from 'dexie-react-hooks';
import { isSameMail } from '../core/draft/same-mail.ts';
import type { Touch } from '../core/model/entities.ts';
import { businessDaysBetween } from '../core/schedule/business-days.ts';
import { localDateOf } from '../core/schedule/zoned-time.ts';
import { readBuyer } from '../core/today/read-buyer.ts';
import type { Brief } from '../db/brief.ts';
import { findNoticedMail, takeBackNoticed } from '../db/save-sent.ts';
import type { Undo } from '../db/undo.ts';
import { useDatabase } from './database-context.ts';
import { suggestionOf } from './suggestion-of.ts';

/** So long the line stands: then it is history. */
const shownFor = 10 * 60_000;

export type NoticedMail = {
  touch: Touch;
  /** The local day of the next attempt, and which business day after this mail it is; undefined where nothing is due. */
  next?: { on: string; day: number };
  takeBack: () => Promise<Undo>;
};

/** When the next attempt is due, as Today has it; undefined until the brief was read with this mail in it. */
function nextOf(brief: Brief, { at, direction }: Touch): NoticedMail['next'] {
  const isIn = brief.input.history.some((entry) =>
    isSameMail({ at: Date.parse(entry.at), direction: entry.direction }, { at, direction }),
  );
  const made = isIn ? suggestionOf(brief) : null;
  if (!made) return undefined;
  const { dueOn } = readBuyer(brief.input, brief.playbook, made.reader);
  const { timeZone, self } = brief.input;
  if (dueOn === undefined) return undefined;
  const day = businessDaysBetween(localDateOf(at, timeZone), dueOn, self.holidays ?? []);
  return { on: dueOn, day };
}

/** The mail of this contact that was noticed in Gmail a moment ago, sent or answered; undefined where there is none. */
export function useNoticedMail(brief: Brief, minute: number): NoticedMail | undefined {
  const db = useDatabase();
  const { id } = brief.contact;
  const touch = useLiveQuery(
    () => findNoticedMail(db, id, Math.max(minute, Date.now()) - shownFor),
    [db, id, minute],
  );
  if (!touch) return undefined;
  const next = nextOf(brief, touch);
  return { touch, ...(next && { next }), takeBack: () => takeBackNoticed(db, touch) };
}
