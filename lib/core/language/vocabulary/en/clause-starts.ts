import { title } from '../../shape.ts';

const pronoun = "(?:i|we|they|she|he|it|you|there|that|this)(?:'\\w+)?";
const verb =
  "(?:wants?|needs?|hates?|loves|prefers|asked|asks|said|says|mentioned|told|would|will|is|are|was|has|have|had|can'?t|cannot|don'?t|doesn'?t|didn'?t|won'?t|likes|thinks|" +
  'hop(?:es|ing)|looking|trying|struggling|struggles|worried|concerned|spends?|wastes|loses|losing|takes|costs|holds|owns|decides|approves|agreed|promised|currently|must|should)';
/** Only behind a comma: after "and" these are as often nouns. */
const looseVerb =
  '(?:(?:can|could|do|does|will|would|how|what|is|are) (?:you|we|it|that|there|much|long|many|does|do|about|is|this|the)|planning|plans|considering|evaluating|comparing|using|uses|ok|happy|unhappy|frustrated|send|sending|call|open|plays|trains|runs|goes|gets|keeps|works|pays|handles|makes|sees|feels|complains|reports|signs|left|met|spoke|talked|budgeted|quoted|got|spend|lose|waste|loves?|hold|own)';
const noun =
  '(?:budget|timeline|deadline|decisions?|procurement|price|pricing|demo|next|follow[- ]?up|email|contract|goal|pain|competitors?|errors?|no|not|too|never|live|go-?live|biggest|main|manual|also|maybe|probably|already|plus|renewal|legal|security|board|best|only|w/|anything|everything|(?:mon|tues|wednes|thurs|fri)days?|mornings?|afternoons?|personal|champion|now(?= (?:[$€£~]?\\d|[§¤]))|actually|sorry|correction|lots|many|several|constant|some|two|three|four|five|last (?:one|time|year|month|week|quarter)|(?:might|may|could) (?:go|be|stretch|get|need|go up)|(?:about|around|roughly|nearly|almost|approximately|approx|over|at least)(?= [$€£]?\\d))';
const starter = `(?:[\\w'-]+ = |[\\w'-]+ (?:wants?|needs?|says?|said|hates?|asks?|asked|expects?|insists?|refuses?|complains?|thinks?)\\s|${pronoun}\\s|the [\\w¥]+ ${verb}\\b|(?:their|his|her|our|your|my|one|another)\\s|(?:${verb}|${looseVerb}|${noun})\\b|${title}|[~$€£]?\\d)`;

const corrects =
  '(?:no,? wait|wait,? no|scratch that|strike that|make (?:that|it)(?= (?:[$€£~]?\\d|[§¤]))|or rather|correction)';
const moves =
  '(?:(?:but |and |then )?(?:now |since |meanwhile )?(?:moved|pushed|postponed|slipped|shifted|brought forward|cut|raised|lowered|reduced|increased|bumped|changed|extended|delayed)(?: (?:back|out|up|down|forward))? (?:to|until)|up from|down from|instead of|originally|previously)';

/** What every separator has: most short lines have none of it. */
export const mayPart =
  /[,;:(/|+>→•…&]|\.{3}|\s-|\s(?:and|but|so|plus|though|although|while|whereas|however|wait|scratch|strike|make|rather|correction)\s/;
/** Marks that always part two statements, and the comma or conjunction before a new one. */
export const separator = new RegExp(
  [
    ";|:(?<=(?:(?:[\\w'-]+\\s){4}[\\w'-]+|\\b(?:things?|questions?|asks?|requests?|points?)):)(?=\\s)",
    `(?:(?<!\\d)\\s-{1,3}\\s|\\s-{1,3}\\s(?!\\d))(?!(?:the |their |her |his )?${title}\\s*(?:$|[,;.@(]|at\\s|of\\s))`,
    '\\s(?:\\/\\/|\\||\\/(?!\\s(?:day|d|wk|week|mo|month|yr|year|hr|hour|qtr|quarter|order|invoice|person|rep|shift)\\b)|\\+)\\s',
    '\\s?(?:-+>|→|=>|•)\\s?',
    '\\.{3}|…',
    `,(?<!,\\s(?:the |their |her |his )?${title},)\\s+(?!(?:the |their |her |his |our )?${title}\\s*(?:[,).!?]|$))(?:(?:and|but|so|or|plus|then|though|while|whereas)\\s+)?(?=${starter})`,
    `\\s(?:and|but|so|plus|though|although|while|whereas|however|&)\\s+(?:then\\s+)?(?=(?:last|this|next) (?:week|month|quarter|year)\\b|[§¤]|(?:also )?${pronoun}\\s|(?:their|his|her|our|your)\\s[\\w¥]+\\s|(?:also )?${verb}\\b|the [\\w¥]+ ${verb}\\b|${title}|[a-z'-]+ (?:the ${title}|holds|signs|decides|owns|approves|controls)\\b)`,
    // What is corrected stands for itself: "40k no wait 60k", "by Q4 (was Q3)", "on Thu, moved to Fri".
    `[,.]{0,3}\\s(?=${corrects}\\b)`,
    `,\\s+(?=${moves} )`,
    '\\s\\((?=(?:now|was|were|previously|originally|formerly|before|not|moved|pushed|up from|down from|instead of) )',
    '\\s\\((?=[^()]{25,400}\\))',
    '\\)(?<=\\([^()]{25,400}\\))',
  ].join('|'),
  'g',
);

const spoken =
  "(?:said|says|wants?|wanted|asked|mentioned|told|thinks?|prefers?|hates?|also|needs?|would|will|are|is|have|has|don'?t|doesn'?t|can'?t|spends?|lose|loses|currently|use|uses)";
/** In a dictated run-on a new subject with its verb starts a new statement, unless a conjunction leads it in. */
export const runOn = new RegExp(
  // What follows comes first, since it fails sooner than the look back.
  `(?=,?\\s(?:(?:she|he|they|i|we) ${spoken}\\b|(?:she|he|they|i|we|it)'(?:s|re|ll|ve|d)\\s))` +
    '(?<!\\b(?:that|if|whether|what|how|when|where|why|who|because|since|while|after|before|until|till|than|as|so|and|but|or|like|once|which|of|to|for|with|thing|part|one|way|time|all|everything|reason|say|says|said|think|thinks|know|tool|system|report|where|did|does|do|can|could|will|would|should|is|are|was|were|have|has)),?\\s',
  'g',
);
