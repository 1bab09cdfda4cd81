const glued = /[\w#_=%\\]|[$€£¥₹]|\d[.,:/'’–-]/;

/** Whether a figure may start at this offset: nothing before it makes it part of a longer one ("v2", "3-4", "#12"). */
export function startsFigure(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  return !glued.test(before.length === 2 && /[.,:/'’–-]$/.test(before) ? before : before.slice(-1));
}
