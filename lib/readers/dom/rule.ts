/** One way of finding a field: rules stand in order of trust, and `source` says who found the hook, and when. */
export type Rule = { readonly name: string; readonly selector: string; readonly source: string };
export type Rules = Readonly<Record<string, readonly Rule[]>>;

/** What any of the rules finds, in the order of the page. */
export function anySelector(rules: readonly Rule[]): string {
  return rules.map(({ selector }) => selector).join(', ');
}
