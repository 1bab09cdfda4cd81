const talk = "(?:it|(?:the|our|this|today['’]?s) (?:call|meeting|demo|talk|session|chat|zoom))";
const when =
  '(?:mon|tue|wed|thu|fri|next|tomorrow|later|this (?:week|morning|afternoon|evening)|the \\d|\\d)';

// Said of the buyer as a whole: "20% no-shows" is a pain of theirs, "nobody joined from finance" a talk all the same.
const noShow = new RegExp(
  [
    '(?:^|[.,;:!\\n(–-]\\s*)(?:\\p{L}+ (?:was |were )?(?:an? )?)?no[- ]?show(?:ed)?\\b(?![- ]?(?:rate|s\\b))',
    `\\b(?:(?:did ?n['’]?t|did not|never) (?:show(?:ed)?(?: up)?|turn(?:ed)? up|join(?:ed)?|dial(?:l?ed)? in|appear(?:ed)?)|(?:nobody|no[- ]one) (?:showed(?: up)?|turned up|joined|dialled in|came))\\b(?=(?: ${talk})?\\s*(?:[.,;:!(–-]|$))`,
    '\\bstood (?:me|us) up\\b',
  ].join('|'),
  'iu',
);

// "They rescheduled the go-live" moves no meeting.
const moved = new RegExp(
  `^(?:\\S+ ){0,4}(?:(?:asked|wants?|wanted|had|needs?|needed) to (?:move|reschedule|postpone|push)|rescheduled|postponed|moved|pushed)(?: ${talk})?(?: (?:to|until|till) ${when}|\\s*(?:[.,;:!(–-]|$))`,
  'i',
);

/** The words of a short note that say that nobody came; undefined where it tells of a talk. */
export const noShowIn = (text: string): string | undefined =>
  noShow.exec(text)?.[0].replace(/^[\s.,;:!(–-]+/, '');

/** Whether the first line of a short note says that the meeting itself was moved. */
export const saysMoved = (line: string): boolean => moved.test(line);
