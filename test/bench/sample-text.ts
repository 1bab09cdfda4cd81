const lines = [
  'Team of six retypes orders by hand, about 15 hrs/wk.',
  '- wants to be live b4 the Q1 board meeting',
  'CFO Ines holds the budget, roughly 40k set aside',
  'She asked whether it works with the warehouse system.',
  'Talked about the weather and the new office for a while.',
  'Not worried about price, but rollout in March is a risk.',
  'ok so then they walked us through the whole process step by step and it takes them forever honestly',
  'Will send the export by Friday; we send the cost model.',
  'Call again after the planning round, mid January.',
  'Errors went up 8% last month, each costs around $200.',
];

/** Notes of about `bytes` characters: ordinary lines, repeated with a number, counted from `first`, so that no two are the same. */
export function sampleNotes(bytes: number, first = 0): string {
  const parts: string[] = [];
  for (let length = 0, index = first; length < bytes; index += 1) {
    const line = `${lines[index % lines.length]} (${index})`;
    parts.push(line);
    length += line.length + 1;
  }
  return parts.join('\n');
}
