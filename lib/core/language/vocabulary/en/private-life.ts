import { words } from '../pattern.ts';

/** Dates of private life are no deadlines of a deal. */
export const privateLife = words(
  "birthdays?|b-?day|weddings?|anniversary|honeymoon|vacation|vacay|pto|parental leave|maternity(?: leave)?|paternity(?: leave)?|sabbatical|surgery|doctor|dentist|hospital|funeral|baby|due date|graduation|graduates?|school|college|(?:her|his|their|my) (?:\\w+ )?(?:son|daughter|kids?|wife|husband|partner's|mom|mum|dad|mother|father|sister|brother|parents|family|dog|house|marathon|holidays?)|marathon|triathlon|half[- ]marathon|10k run|recital|soccer|football|hockey|concert|cruise|ski(?:ing)?|golf|fishing|camping|moving (?:house|home)|out of office|ooo|flight|on leave",
);

/** Never kept as a personal detail: health, religion, politics, family trouble. */
export const refused = words(
  'divorc\\w*|separat(?:ed|ing|ion)|custody|affair|funeral|died|death|dying|passed away|passing|grie(?:f|ving)|bereave\\w*|widow\\w*|cancer|chemo\\w*|tumou?r|surger(?:y|ies)|hospital\\w*|illness|ill|sick|disease|diabet\\w+|diagnos\\w+|medication|therap(?:y|ist)|depress\\w+|anxiety|panic attacks?|adhd|autis\\w+|pregnan\\w+|miscarr\\w+|ivf|fertility|rehab|alcohol\\w*|drinking|sober|addict\\w*|disab\\w+|wheelchair|heart (?:attack|condition|surgery)|stroke|health|injur\\w+|broke (?:her|his|their|a) (?:\\w+)|allerg\\w+|covid|flu|burn(?:ed)?[ -]?out|church|mosque|synagogue|temple|christian\\w*|catholic\\w*|muslim\\w*|islam\\w*|jewish|hindu\\w*|buddhis\\w+|mormon\\w*|religio\\w+|faith|pray(?:s|er|ing)?|bible|ramadan|lent|atheis\\w+|politic\\w*|republican\\w*|democrats?|democratic party|trump|biden|labou?r party|tory|tories|conservative|liberal|elections?|vot(?:e|es|ed|ing)|union member|protest\\w*|abortion|gun (?:rights|owner)|immigra\\w+|visa status|gay|lesbian|bisexual|transgender|sexual\\w*|ethnic\\w*|race(?:ist)|arrest\\w*|lawsuit|bankrupt\\w*|debt|money (?:problems|trouble)|laid off|lost (?:her|his|their) (?:job|house|home|mother|father|mom|dad|parent|husband|wife|son|daughter|brother|sister)|family (?:trouble|problems?|issues?|emergency)|marriage (?:trouble|problems?|issues?)|(?:wife|husband|partner|spouse) left|fight(?:s|ing)? with (?:her|his)',
);
