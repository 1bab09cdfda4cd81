import type { Part } from '../../lib/core/coach/needs.ts';
import type { DraftState } from '../../lib/core/contract/draft.ts';
import type { CheckedDraft } from '../../lib/hooks/draft-jobs.ts';
import type { OfferedMail } from '../../lib/hooks/use-mail.ts';

export const partWords: Record<Part, string> = {
  reference: 'Reference',
  value: 'Value',
  ask: 'Ask',
  exit: 'Way out',
  question: 'Question',
};

export const kindWords: Record<OfferedMail['kind'], string> = {
  follow_up: 'Follow-up',
  recap: 'Recap',
  teaser: 'Teaser',
  confirmation: 'Confirmation',
  new_time: 'New time',
};

export const toneWords: Record<OfferedMail['tone'], string> = {
  brief: 'Brief',
  warm: 'Warm',
  direct: 'Direct',
};

export const languageWords: Record<OfferedMail['language'], string> = { en: 'English', de: 'Deutsch' };

export const draftKindWords = { new: 'new mail', reply: 'reply', forward: 'forward' } as const;

/** What is said of a part that the draft lacks. */
export const lackWords: Record<Part, string> = {
  reference: 'No reference',
  value: 'No value',
  ask: 'No ask',
  exit: 'No way out',
  question: 'No question',
};

/** Whether a part stands in the draft; stalled the ask is a question. */
export const hasPart = ({ elements }: CheckedDraft, part: Part): boolean =>
  part === 'exit' ? elements.exit === true : elements[part === 'question' ? 'ask' : part];

/** The parts in their order: those that are needed, and those that stand there without need. */
export function shownParts(checked: CheckedDraft): Part[] {
  const { needed } = checked;
  const extra = (['reference', 'value', 'ask'] as const).filter(
    (part) => hasPart(checked, part) && !(part === 'ask' && needed.some((one) => one === 'question')),
  );
  const order = Object.keys(partWords) as Part[];
  return order.filter((part) => needed.includes(part) || extra.some((one) => one === part));
}

/** The same in a few words, for the chip beside Send. */
export function chipOf(checked: CheckedDraft): Pick<DraftState, 'state' | 'words'> {
  const unsaid = checked.findings.filter(({ isUngrounded }) => isUngrounded).length;
  if (unsaid > 0) return { state: 'ungrounded', words: `${unsaid} not in your notes` };
  const missing = checked.needed.filter((part) => !hasPart(checked, part));
  if (missing.length > 0)
    return {
      state: 'missing',
      words: `Missing: ${missing.map((part) => partWords[part].toLowerCase()).join(', ')}`,
    };
  return { state: 'good', words: 'All parts there' };
}
