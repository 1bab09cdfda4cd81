type Box = { left: number; right: number; top: number; bottom: number };

const space = 8;

/**
 * Where a chip of a size stands beside Send, in the window's pixels: in the first room of its row that no button takes,
 * else above the row's end. `taken` are the boxes of what stands in the row, `before` the chip's place until now, which
 * is kept while it is free.
 */
export function findRoom(
  send: Box,
  row: Box,
  taken: readonly Box[],
  size: { width: number; height: number },
  before?: { left: number },
): { left: number; top: number } {
  const top = (send.top + send.bottom - size.height) / 2;
  const isFree = (left: number) =>
    left >= send.right + space &&
    left + size.width + space <= row.right &&
    taken.every((box) => box.right + space <= left || left + size.width + space <= box.left);
  const places = [...(before ? [before.left] : []), ...taken.map((box) => box.right + space)];
  const left = [...places.slice(0, before ? 1 : 0), ...places.toSorted((a, b) => a - b)].find(isFree);
  if (left !== undefined) return { left, top };
  return { left: Math.max(row.left, row.right - size.width), top: row.top - size.height - space / 2 };
}
