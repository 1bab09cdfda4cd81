export type Random = {
  /** A whole number from 0 up to, not including, `count`. */
  below: (count: number) => number;
  pick: <One>(list: readonly One[]) => One;
  isOnce: (in_: number) => boolean;
};

/** Mulberry32: the same numbers for the same seed, for ever. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    isOnce: (in_) => below(in_) === 0,
  };
}
