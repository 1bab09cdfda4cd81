import type { Evidence, HistoryEntry, Remark } from '../../lib/core/contract/suggest.ts';
import { isOfPage } from '../../lib/hooks/page-entries.ts';
import { dayWords } from '../time-words.ts';
import { CitationLine } from './citation-line.tsx';
import { sentenceAround } from './sentence-around.ts';

type EvidenceListProps = {
  evidence: Evidence[];
  history: HistoryEntry[];
  /** With whom each entry was, where that may be several people. */
  whose?: readonly (string | undefined)[];
  rule: string;
  source: string;
  /** What else is to be known about this line. */
  remarks: Remark[];
  now: number;
  timeZone: string;
};

const kindWords: Record<HistoryEntry['type'], string> = {
  call: 'call',
  meeting: 'meeting',
  email: 'e-mail',
  linkedin: 'LinkedIn message',
  info_sent: 'information sent',
  voicemail: 'voicemail',
  no_show: 'no-show',
  rescheduled: 'rescheduled',
  note: 'note',
};

const nearby = 200;

/** Spans of one entry that stand close together are shown as one sentence. */
function groupByPlace(evidence: Evidence[]): Evidence[][] {
  const groups: Evidence[][] = [];
  for (const span of [...evidence].sort((a, b) => b.history - a.history || a.start - b.start)) {
    const last = groups.at(-1)?.at(-1);
    if (last && last.history === span.history && span.start - last.end < nearby) groups.at(-1)?.push(span);
    else groups.push([span]);
  }
  return groups;
}

/** Where a line comes from: the note's date, its sentence with the quoted words marked, the rule and its source. */
export function EvidenceList({
  evidence,
  history,
  whose = [],
  rule,
  source,
  remarks,
  now,
  timeZone,
}: EvidenceListProps) {
  return (
    <div className="mt-2 flex flex-col gap-2 border-t border-edge pt-2 text-sm">
      {groupByPlace(evidence).map((group) => {
        const at = group[0]?.history ?? -1;
        const entry = history[at];
        if (!entry?.text) return null;
        return (
          <figure key={`${group[0]?.history} ${group[0]?.start}`}>
            <figcaption className="text-xs text-muted">
              <time dateTime={entry.at}>{dayWords(Date.parse(entry.at), timeZone, now)}</time>,{' '}
              {isOfPage(entry) ? 'in this thread' : kindWords[entry.type]}
              {whose[at] && `, ${whose[at]}`}
            </figcaption>
            <blockquote dir="auto">
              {sentenceAround(entry.text, group).map((part, index) =>
                part.isMarked ? <mark key={index}>{part.words}</mark> : <span key={index}>{part.words}</span>,
              )}
            </blockquote>
          </figure>
        );
      })}
      {remarks.map(({ text }) => (
        <p key={text}>{text}</p>
      ))}
      <CitationLine rule={rule} source={source} />
    </div>
  );
}
