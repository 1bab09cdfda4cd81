import type { ReactNode } from 'react';
import type { Playbook } from '../../../lib/core/playbook/playbook-schema.ts';
import { windowTriggers } from '../../../lib/core/playbook/window-triggers.ts';
import { windowDays, windowWords } from '../../../lib/core/playbook/window-words.ts';
import { sourceWords } from '../../cards/rule-words.ts';

/** "By ClosersForge."; what the rep wrote is the rep's. */
const byWords = (source: string): string =>
  sourceWords(source.match(/\bS\d\b/g) ?? []) || (source === 'own' ? 'Your own.' : '');

/** "No show" for `no_show`, at the beginning of a line. */
const titled = (words: string): string =>
  (words.charAt(0).toUpperCase() + words.slice(1)).replaceAll('_', ' ');

const partWords = { opener: 'open with', value: 'bring', ask: 'ask for' } as const;

function partsWords(parts: Playbook['parts'][keyof Playbook['parts']]): string {
  const named = (use: string) =>
    (['opener', 'value', 'ask'] as const)
      .filter((part) => parts[part] === use)
      .map((part) => partWords[part])
      .join(', ');
  return [
    named('needed') || 'none of the three',
    named('optional') && `${named('optional')} where there is one`,
  ]
    .filter(Boolean)
    .join('; ');
}

function Chapter({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className="mt-2 text-xs font-semibold text-muted">{title}</h3>
      <ul className="list-disc pl-5 text-sm">{children}</ul>
    </>
  );
}

/** All that a playbook says, with who says so. */
export function PlaybookDetails({ playbook }: { playbook: Playbook }) {
  const { windows, infoSentHours, guard, cadence, channel, parts, phrases, stalls } = playbook;
  return (
    <div className="pb-1">
      <Chapter title="Days for a follow-up">
        {windowTriggers.map((trigger) => (
          <li key={trigger}>
            {titled(windowWords[trigger])}: {windowDays(windows[trigger])}
            {windows[trigger].target !== undefined && `, day ${windows[trigger].target} first`}.{' '}
            <span className="text-muted">{byWords(windows[trigger].source)}</span>
          </li>
        ))}
        <li>
          After information was sent: {infoSentHours.from} to {infoSentHours.to} hours.{' '}
          <span className="text-muted">{byWords(infoSentHours.source)}</span>
        </li>
      </Chapter>
      <Chapter title="Reminders and rhythm">
        <li>
          {guard.nudgeMinutes} minutes before the end, and {guard.graceMinutes} minutes after it. A next
          meeting more than {guard.maxGapDays} business days away is late. Something of value goes out{' '}
          {guard.teaserDaysBefore} days before. <span className="text-muted">{byWords(guard.source)}</span>
        </li>
        <li>
          Gone dark after {cadence.darkAfter} tries without an answer, monthly after {cadence.nurtureAfter}.{' '}
          <span className="text-muted">{byWords(cadence.source)}</span>
        </li>
        <li>
          {channel.policy === 'call'
            ? 'Always by phone.'
            : `By phone or in writing, as the buyer answers; in writing after ${channel.writeAfterCalls} calls.`}{' '}
          <span className="text-muted">{byWords(channel.source)}</span>
        </li>
      </Chapter>
      <Chapter title="Parts that each situation needs">
        {Object.entries(parts).map(([situation, part]) => (
          <li key={situation}>
            {titled(situation)}: {partsWords(part)}.{' '}
            <span className="text-muted">{byWords(part.source)}</span>
          </li>
        ))}
      </Chapter>
      <Chapter title="Phrases to warn of">
        <li>{phrases.map(({ phrase }) => `“${phrase}”`).join(', ') || 'None.'}</li>
      </Chapter>
      <Chapter title="Answers to stalls">
        {stalls.map(({ stall, say, source }) => (
          <li key={stall}>
            {titled(stall)}: {say} <span className="text-muted">{byWords(source)}</span>
          </li>
        ))}
      </Chapter>
    </div>
  );
}
