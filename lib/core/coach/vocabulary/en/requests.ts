const verb =
  '(?:send|share|forward|introduce|connect me|fill|complete|review|sign|return|provide|upload|loop in|put me in touch|refer|recommend|subscribe|register|download|follow us|like our|attend|answer|list|write up|prepare|collect|email me|mail me|confirm)';
/** Requests to the buyer beside the talk. Light homework for the talk itself (have a figure at hand, bring a colleague) is none (R15). */
export const requestWords: readonly string[] = [
  `(?:could|can|would|will) you (?:please |also |kindly |perhaps |maybe |then )*${verb}`,
  `(?:please|also|and|kindly) (?:please |also |kindly |do )*${verb}`,
  `(?:would you mind|do you mind|may i ask you to|i(?:'d| would) also (?:like|need|ask) (?:you to|for)|i also need|we also need)`,
];
const option = '.{2,80}?';
/** Several ways on in one sentence; plain text. */
export const menuWords: readonly string[] = [
  `(?:would you|do you|you can|you could|please|choose|either|we can|options?)\\b.{0,80}?(?:\\(?(?:a|1|i)\\)|option (?:a|1)\\b)${option}(?:\\(?(?:b|2|ii)\\)|option (?:b|2)\\b)${option}(?:\\(?(?:c|3|iii)\\)|option (?:c|3)\\b)`,
  '(?:schedule|book|watch|download|read|attend|join|try|start|sign up|register|visit)\\b[^,.?]{2,60}, (?:schedule|book|watch|download|read|attend|join|try|start|sign up|register|visit)\\b[^,.?]{2,60},? (?:or|and) (?:schedule|book|watch|download|read|attend|join|try|start|sign up|register|visit)',
];
