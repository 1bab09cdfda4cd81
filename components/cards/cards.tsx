import type { HistoryEntry, Part, Remark, SuggestOutput } from '../../lib/core/contract/suggest.ts';
import { showToast } from '../ui/toast.ts';
import { LineCard } from './line-card.tsx';

type CardsProps = {
  suggestion: SuggestOutput | Omit<SuggestOutput, 'id'>;
  history: HistoryEntry[];
  now: number;
  timeZone: string;
  contactName: string;
  /** Notes that the buyer has had this asset, so that it is not offered again (R7). */
  onUsed: (assetId: string) => void;
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
    rules: /\bR(?:4|5|6|27|32)\b/,
    fallback: 'The notes hold nothing to cite. Ask: “What is taking up most of your time right now?”',
  },
  {
    name: 'Bring',
    hotkey: 'b',
    part: 'value',
    rules: /\bR(?:7|16|30)\b/,
    fallback:
      'Nothing in the library fits these notes yet. Look for a page that answers their pain and save it.',
  },
  {
    name: 'Ask for',
    hotkey: 'a',
    part: 'ask',
    rules: /\bR(?:9|10|13|17|18)\b/,
    fallback: 'No ask is due here.',
  },
];

/** The remarks that say why a card has no line: missing first, then a reason that the situation gives. */
function gapOf({ rules, fallback, part }: CardOf, { missing, warnings }: CardsProps['suggestion']): Remark[] {
  const byRule = [...missing, ...warnings].filter(({ rule }) => rule !== undefined && rules.test(rule));
  if (byRule.length > 0) return byRule.slice(0, 2);
  const first = part === 'opener' ? missing.slice(0, 1) : [];
  return first.length > 0 ? first : [{ text: fallback }];
}

/** The three cards in their order. A first call has none: its plan and questions stand instead (R1). */
export function Cards({ suggestion, contactName, onUsed, ...rest }: CardsProps) {
  if (suggestion.situation === 'first_call' && !suggestion.opener && !suggestion.value && !suggestion.ask) {
    return null;
  }
  const { assetId } = suggestion.value ?? {};
  const offerMark = () =>
    assetId !== undefined &&
    void showToast('Copied', { label: `Mark as sent to ${contactName}`, run: () => onUsed(assetId) });
  return cards.map((card) => {
    const part: Part | null = suggestion[card.part];
    return (
      <LineCard
        key={card.part}
        name={card.name}
        hotkey={card.hotkey}
        part={part}
        gap={part ? [] : gapOf(card, suggestion)}
        onCopied={card.part === 'value' ? offerMark : undefined}
        {...rest}
      />
    );
  });
}
