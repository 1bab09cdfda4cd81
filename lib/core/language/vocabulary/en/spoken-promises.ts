import { words } from '../pattern.ts';

const classesOf = (lists: Record<string, string>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([name, list]) => list.split(' ').map((word) => [word, name])));

/** How somebody says in a talk that something will be done; the name of the group is its form. */
export const promiseForm = words(
  [
    "(?<going>i(?:'m| am)? (?:just )?(?:going to|gonna))",
    "(?<will>i(?:'ll| will| shall))",
    "(?<together>we(?:'ll| will| shall)|we(?:'re| are)? (?:just )?(?:going to|gonna))",
    "(?<can>(?:i|we) can|i (?:just |still )?(?:need to|have to|should|must|gotta|got to)|(?:i'm|i am|be) (?:more than )?happy to|i(?:'m| am) (?:trying|looking|planning|preparing|hoping)(?: to)?)",
    "(?<could>i(?:'d| could| would| might)|we(?:'re| are) (?:trying|looking|planning|preparing|hoping)(?: to)?)",
    "(?<wish>let me|(?:there|they|he|she)(?:'ll| will))",
    '(?<should>we (?:need to|have to|should|must|gotta))',
    '(?<named>action items?|to-?dos?)',
  ].join('|'),
);

/** What stands between the form and its verb ("I'll also make sure that we …"). */
export const promiseFiller =
  /^(?: (?:just|also|then|definitely|probably|try to|go ahead and|make sure(?: to| that i| that we| i| we| that)?|be able to|be sure to|be|have to|need to|continue to|start to|certainly|again|actually|quickly|maybe|personally|at least|still|uh|um|basically|potentially|hopefully|of course|obviously)){0,6}(?= )/;
/** Of these the ones that say that it is really planned. */
export const plannedFiller = /\b(?:start to|also|make sure|be)\b/;

/** What is done; a verb in none of the lists is an act like any other. */
export const verbClass = classesOf({
  hand: 'share send post publish forward email submit upload link attach suggest announce',
  make: 'create write make draft prepare build put document file add set schedule organize arrange setup invite produce compile record list cover',
  change:
    'update fix change modify edit clean remove rename review merge implement integrate finalize finish complete deploy ship release launch upgrade migrate adjust start continue track monitor',
  talk: 'see say stop wait pause hand pass kick jump wrap leave let tell hear give move end mention think know show turn mute close skip repeat read guess imagine understand come want like talk try meet go run keep call check discuss use take drop bring open find focus be do have assign answer present',
});

/** What the words behind the verb tell; a word may stand in one list only. */
export const objectClass = classesOf({
  thing:
    'link links doc docs document documents documentation notes recording transcript list spec proposal issue issues ticket email message plan draft request discussion report design designs guide template summary page repo repository spreadsheet sheet file data script video post article thread numbers feedback update updates announcement agenda form survey budget invite meeting call session channel group calendar item items comments action steps process',
  time: 'today tomorrow week weeks month months monday tuesday wednesday thursday friday soon shortly day days later after before between next offline afternoon following upcoming within until by hour hours end',
  here: 'right now quick quickly real screen floor over screens seconds minute minutes question questions mic my your you mind back',
});

/** Words before a promise that make it part of a question or a purpose. */
export const openEnd: ReadonlySet<string> = new Set([
  'if',
  'what',
  'which',
  'where',
  'how',
  'things',
  'something',
]);

/** Running the talk itself: what is over when the talk is over promises nothing. */
export const runsTheTalk = words(
  "(?:share|sharing|show|pull up|bring up) (?:you )?(?:my|the|this|our|a) (?:\\w+ )?(?:screen|slides?|tab|window|deck (?:real )?quick\\w*)|(?:go|going) ahead(?! and (?:send|share|book|set|create|write|prepare|draft|make|add|update|email))|(?:jump|dive|hop|get) (?:right |back |straight )?(?:in|into|to it)(?! touch)|move (?:on|along|to the next)|(?:hand|pass|kick|throw|turn) (?:it|this|that|things|the \\w+)? ?(?:over|back|off|on|to)|kick(?: things| us| it)? off|wrap (?:it |this |things )?up|open (?:it |this |things )?up|(?:stop|pause) (?:here|there|sharing|for)|(?:just |real )*(?:quickly|quick) (?:show|go|run|walk)|(?:i'll|let me|i will) (?:just )?(?:see|say|think|know|stop|pause|start(?:$| with| off)|mute|unmute|try(?:$| again))|give (?:you|everyone|everybody|people|folks|us) (?:\\w+ ){0,3}(?:time|minutes?|second|moment|floor|chance)|take (?:a|that|this) (?:question|quick)|real quick|be right back|read (?:it|this|that) out",
);
