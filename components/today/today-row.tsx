import { useId, useState } from 'react';
import type { TodayItem } from '../../lib/hooks/use-today.ts';
import { ruleWords, sourceWords } from '../cards/rule-words.ts';
import { nearDayWords } from '../time-words.ts';
import { Button } from '../ui/button.tsx';
import { timeWords, todayWords } from './today-words.ts';

export type TodayRowProps = {
  item: TodayItem;
  timeZone: string;
  now: number;
  laterDays: readonly number[];
  onOpen: (item: TodayItem) => void;
  onDone: (item: TodayItem) => void;
  onLater: (item: TodayItem, until: number) => void;
  onCloseDeal: (item: TodayItem, status: 'won' | 'lost') => void;
  /** For a teaser: the mail to send; for a follow-up Gmail's own page to write it in. */
  onWrite: (item: TodayItem) => void;
};

const followUps = new Set<TodayItem['kind']>(['attempt', 'no_next_step']);

/** What the button says that leads to a mail; undefined where none is due. */
function writeWords({ kind, contactId }: TodayItem): string | undefined {
  if (contactId === undefined) return undefined;
  if (kind === 'teaser') return 'Write the mail';
  return followUps.has(kind) ? 'Write in Gmail' : undefined;
}

/** One thing to do: whom it is about (one click opens the person), what, why, and what can be said to it. */
export function TodayRow(props: TodayRowProps) {
  const { item, timeZone, now, onOpen, onDone, onWrite } = props;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { what, why } = todayWords(item, timeZone, now);
  const who = item.who ?? what;
  const isNamed = item.who !== undefined;
  const writing = writeWords(item);
  const name = `${timeWords(item, timeZone)}${who}`;
  return (
    <li className="py-1.5">
      <div className="flex items-start gap-1">
        <div dir="auto" className="min-w-0 flex-1">
          <p className="font-semibold">
            {item.contactId ? (
              <button
                type="button"
                onClick={() => onOpen(item)}
                className="min-h-6 max-w-full rounded-control text-left text-accent hover:underline"
              >
                {name}
              </button>
            ) : (
              name
            )}
          </p>
          {isNamed && what && <p id={id}>{what}</p>}
          {why && <p className="text-xs text-muted">{why}</p>}
          {item.quote && <p className="line-clamp-2 text-xs text-muted">“{item.quote}”</p>}
          {writing && (
            <Button look="small" className="mt-1" aria-describedby={id} onClick={() => onWrite(item)}>
              {writing}
            </Button>
          )}
        </div>
        <div className="flex flex-col items-end">
          {item.done !== 'none' && (
            <Button
              look="quiet"
              aria-label={`Done: ${who}`}
              aria-describedby={id}
              onClick={() => onDone(item)}
            >
              Done
            </Button>
          )}
          {item.kind === 'meeting' ? (
            item.url && (
              <a
                href={item.url}
                target="_blank"
                rel="noreferrer"
                className="min-h-6 px-1.5 text-sm text-accent hover:underline"
              >
                Event
              </a>
            )
          ) : (
            <Button
              look="quiet"
              aria-label={`More for ${who}`}
              aria-describedby={id}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              More
            </Button>
          )}
        </div>
      </div>
      {isOpen && <RowMore {...props} />}
    </li>
  );
}

/** Later, the rule behind it, and for a deal that it is closed. */
function RowMore({ item, timeZone, now, laterDays, onLater, onCloseDeal }: TodayRowProps) {
  const [rule = '', ...sources] = item.rule.split(' ');
  const isOfDeal = item.kind === 'attempt' || item.kind === 'no_next_step';
  return (
    <div className="mt-1 flex flex-col gap-1 rounded-control bg-sunken p-2">
      <fieldset aria-label="Put it off" className="flex flex-wrap items-center gap-1">
        <span className="text-xs text-muted">Later:</span>
        {laterDays.map((day) => (
          <Button
            key={day}
            look="small"
            className="first-letter:uppercase"
            onClick={() => onLater(item, day)}
          >
            {nearDayWords(day, timeZone, now)}
          </Button>
        ))}
      </fieldset>
      {item.dealId && (
        <fieldset aria-label="Deal is closed" className="flex flex-wrap items-center gap-1">
          <span dir="auto" className="text-xs text-muted">
            {isOfDeal ? `“${item.text}” is closed:` : 'Deal is closed:'}
          </span>
          <Button look="small" onClick={() => onCloseDeal(item, 'won')}>
            Won
          </Button>
          <Button look="small" onClick={() => onCloseDeal(item, 'lost')}>
            Lost
          </Button>
        </fieldset>
      )}
      {ruleWords(rule) && (
        <p className="text-xs text-muted">
          {rule}: {ruleWords(rule)} {sourceWords(sources)}
        </p>
      )}
    </div>
  );
}
