/** One way of finding a field: rules stand in order of trust, and `source` says who found the hook, and when. */
export type Rule = { readonly name: string; readonly selector: string; readonly source: string };
export type Rules = Readonly<Record<string, readonly Rule[]>>;
