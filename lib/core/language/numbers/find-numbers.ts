/** A figure that a text states, with the words it stands in; nothing is converted or summed. */
export type FoundNumber = {
  quote: string;
  start: number;
  end: number;
  kind: 'money' | 'percent' | 'duration' | 'count' | 'dimension' | 'phone' | 'email' | 'url';
  /** Plain decimal where there is one ("45000" of "$45k", "2-3" of a range), else the text itself. */
  value: string;
  unit?: string;
  /** True where the text hedges it ("~", "about", "45k?"). */
  hedged?: boolean;
  rule: string;
};

/** Sorted by start, never overlapping. */
export function findNumbers(_text: string): FoundNumber[] {
  return [];
}
