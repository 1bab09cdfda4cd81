import type { HistoryEntry, Part, Remark } from '../../lib/core/contract/suggest.ts';
import type { Lines } from '../../lib/core/suggest/suggest-lines.ts';
import type { Written } from '../../lib/hooks/page-draft.ts';
import { showToast } from '../ui/toast.ts';
import { LineCard } from './line-card.tsx';

type CardsProps = {
  suggestion: Lines;
  history: HistoryEntry[];
  now: number;
  timeZone: string;
  contactName: string;
  /** Notes that the buyer has had this asset, so that it is not offered again (R7). */
  onUsed: (assetId: string) => void;
  /** With a draft open that a line may go into. */
  insert?: CardInsert | undefined;
};

export type CardInsert = {
  label: string;
  run: (part: 'opener' | 'value' | 'ask', line: string) => Promise<Written>;
};

type CardOf = {
  name: 'Open with' | 'Bring' | 'Ask for';
  hotkey: string;
  part: 'opener' | 'value' | 'ask';
  /** The rules whose remarks belong to this card, and what is said where no remark does. */
  rules: RegExp;
  fallback: string;
};

const cards: CardOf[] = [
  {
    name: 'Open with',
    hotkey: 'o',
    part: 'opener',
    rules: /^(?:missing\/(?:reference|problem)|part\/opener-left-out)$/,
    fallback: 'The notes hold nothing to cite. Ask: “What is taking up most of your time right now?”',
  },
  {
    name: 'Bring',
    hotkey: 'b',
    part: 'value',
    rules: /^(?:missing\/value|part\/value-left-out)$/,
    fallback:
      'Nothing in the library fits these notes yet. Look for a page that answers their pain and save it.',
  },
  {
    name: 'Ask for',
    hotkey: 'a',
    part: 'ask',
    rules: /^part\/ask-left-out$/,
    fallback: 'No ask is due here.',
  },
];

/** The remarks that say why a card has no line: missing first, then a reason that the situation gives. */
function gapOf({ rules, fallback }: CardOf, { missing, warnings }: CardsProps['suggestion']): Remark[] {
  const own = [...missing, ...warnings].filter(({ rule = '' }) => rules.test(rule));
  return own.length > 0 ? own.slice(0, 1) : [{ text: fallback }];
}

/**
 * The line of a card; one without evidence is not shown. With a meeting booked nothing is asked for: what one calls for
 * stands there instead (R8).
 */
function partOf({ part }: CardOf, suggestion: CardsProps['suggestion']): Part | null {
  const { purpose } = suggestion;
  const own = suggestion[part];
  const shown = part === 'ask' && !own && purpose ? { ...purpose, alternatives: [] } : own;
  return shown && shown.evidence.length > 0 ? shown : null;
}

/** What stands in a card already, so that it is not said twice. */
export const isSaidByCard = ({ rule = '' }: Remark): boolean => rule.startsWith('part/') || isTiming(rule);

const isTiming = (rule: string): boolean => rule === 'timing/presets-disagree';

/** The three cards in their order. A first call has none: its plan and questions stand instead (R1). */
export function Cards({ suggestion, contactName, onUsed, insert, ...rest }: CardsProps) {
  if (suggestion.situation === 'first_call' && !suggestion.opener && !suggestion.value && !suggestion.ask) {
    return null;
  }
  const { assetId } = suggestion.value ?? {};
  const offerMark = () =>
    assetId !== undefined &&
    void showToast('Copied', { label: `Mark as sent to ${contactName}`, run: () => onUsed(assetId) });
  return cards.map((card) => {
    const part = partOf(card, suggestion);
    return (
      <LineCard
        key={card.part}
        name={card.name}
        hotkey={card.hotkey}
        part={part}
        gap={part ? [] : gapOf(card, suggestion)}
        remarks={card.part === 'ask' ? suggestion.warnings.filter(({ rule = '' }) => isTiming(rule)) : []}
        onCopied={card.part === 'value' ? offerMark : undefined}
        insert={insert && { label: insert.label, run: (line) => insert.run(card.part, line) }}
        {...rest}
      />
    );
  });
}
