const bareNumber =
  /\b(?:wants?|needs?|get|like|expects?) (?:(?:it|that) )?(?:to )?(?:less than|more than|under|over|below|above|about|around|at most|at least)? ?\d[\d.,]*%?(?: (?:hours|days|minutes|weeks))?(?=$| (?:by|before|in|until|within|instead)\b)/;
const objectPronoun =
  /\b(?:want|wants|need|needs|get|have|has|of|with|by|to|sort|fix|for|do|like|approve|approves|see|halve|cut|solve|stop|change|reduce|end|hate|hates|love|loves|use|afford|about|over|on|from|after|against) (?:(?:it|them|those)\b|(?:this|that)(?=$|[,.]| (?:down|done|fixed|sorted|solved|live|in place|halved|cut|gone|over|under|before|by|in|until|within|now)\b))/;
const opening =
  /^(?:(?:half|most|some|many|few|all|both|a (?:third|quarter)|\d+ in \d+|\d+ (?:out )?of \d+) (?:are|is|have|has|get|gets|go|do|does|don't|doesn't|cannot|can't|fail|fails)\b|you (?:want|need) (?:\d+ \p{L}+$|one (?:by|before|in|until|for)\b)|(?:your|the) (?:\p{L}+ ){1,3}(?:wants?|needs?) one (?:by|before|in|until|for)\b|\d+ (?:an?|per|each|every) (?:hour|day|week|month|year) \p{Ll}|\p{Ll}+ing one\b|\d[\d.,]*% (?:have|are|is|of (?:them|it|those|these))\b|each (?:takes|costs|needs|spends|is|has)\b|(?:[Ii]t|[Tt]his|[Tt]hat)\b(?! (?:takes|costs) .{0,30} to\b)(?!['’]s too\b)|you (?:want|need) (?:by|under|less)\b|(?:last|this) (?:week|month|quarter|year) it\b|your (?:\p{L}+ ){0,3}(?:target|goal|aim) is (?:(?:less|more) than |under |over |below |at (?:most|least) |about )?\d)/u;

/** "Your CFO wants 45": 45 of what stands right before it. */
export const leansOnMeasure = (line: string): boolean => bareNumber.test(line) && !/\d.*, and /.test(line);

/** Behind a clause of its own "it" has something to stand for: "answers take 2 days and that customers hate it". */
const ownAntecedent = / and that |, and (?!that )/;

/** True for a clause that means something only behind another: "you want it sorted", "your CEO wants to halve that". */
export const leansOnOther = (line: string): boolean =>
  opening.test(line) ||
  objectPronoun.test(line.split(ownAntecedent)[0] ?? line) ||
  leansOnMeasure(line) ||
  /\bby then\b/.test(line);
