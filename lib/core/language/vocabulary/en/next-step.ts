import type { NextStepWords } from '../../../nextstep/next-step-words.ts';
import { anyOf, words } from '../pattern.ts';

const meeting =
  '(?:calls?|meetings?|mtg|demo|session|appointments?|appt|visit|viewing|showing|tour|slot|trip|invit(?:e|ation)|event|booking|reservation|workshop|review|walk-?through|sync|check[- ]?in|kick[- ]?off|catch[- ]?up|chat|lunch|coffee|zoom|presentation|deep[- ]?dive|touchpoint|readout|debrief|q&a|intro|follow[- ]?up|schedul(?:e|ing))';
const good =
  '(?:great|good|fine|perfect|ok|okay|lovely|ideal|wonderful|excellent|awesome|fantastic|amazing|right|correct|reasonable|convenient|alright|brilliant|about right|like a plan|super)';
const very =
  '(?:really |very |just |totally |absolutely |pretty |also |still |actually |definitely |would |will |should |be |to be |is |perfectly |great )*';
const soon = '(?:just |first |also |probably |then |definitely |quickly |really )*';
const who = '(?:i|we|she|he|they)';
const will = `${who}(?:'ll| will|'d| would| have to| need to|'ve got to| should|'m going to|'re going to) ${soon}`;
/** What may stand before a yes or a no. */
const opening =
  '(?:(?:oh|um|uh|uhm|erm|hmm|well|so|ah|and|ok|okay|alright|hey|hi|actually|honestly|i mean|right|cool|great|perfect|awesome|thanks|thank you|good)[,.!]* )*';
const deferring = `let me ${soon}(?:check|confirm|look|see (?:if|what|when|how)|verify|get back|come back|double[- ]check|think|talk to|speak to)|${will}(?:check|confirm|look at|see (?:if|what|how)|verify|get back|come back|let you know|double[- ]check|run (?:it|this|that) (?:by|past))|subject to|pending|depends|depending on|(?:can't|cannot|won't|not) (?:yet )?(?:commit|confirm|promise)|no promises|(?:don't|do not) know yet|(?:need|needs|want|wants|have|has|had|going) to (?:check|confirm|verify)|get back to (?:you|us|me)|check(?:ing)? (?:my|our|the|her|his|their|with)|hold (?:it|that|the slot) for now`;
const contact =
  '(?:get back|come back|circle back|go back to|be in touch|be back in touch|get in touch|reach (?:back )?out|follow up|touch base|check (?:back|in)|give you a (?:call|shout|ring)|drop you a (?:line|note)|ping|let (?:you|us|me) know)';
const someTime =
  '(?:again |then |with (?:me|us) )*(?:soon|later|some ?time|next|in|after|then|once|when|down the|at some point|early|mid|end of|¤)';

export const nextStepWords: NextStepWords = {
  cut: /(?<=[a-z]{2})[.?!](?=[a-z§]{2})|[,;]?\s+(?:but|however|although|though)\s+|[,;]\s+(?:and|so|then)\s+|[,;]\s+(?=or\b)|;\s+|\s+(?:and|so|then)\s+(?=(?:i|we|let|let's|you|can|could|how|what|what's|may|she|he|they|where|please|also)\b|(?:do|does|is|are) (?:you|we|i|they|it|this|that|there)\b)|,\s+(?=(?:can|could|how|what|what's|may|let's|let|i|i'll|i'd|we|we'll|would|will|shall|should|she|he|they|please|also|waiting|then|tbc|tbd|not)\b|(?:do|does|is|are) (?:you|we|i|they|it|this|that|there)\b)|\s(?:--?|→|->|\|)\s/g,
  bareTime:
    /(?!(?:one|two|three) (?:is|would|on|for|if|and|or|that|as|to|with|then|in)\b)(?:^(?:(?:yes|yeah|no|ok|okay|um|uh|well|so|maybe|perhaps|let's|do|then|i can do|how about|what about|either|actually|and|or|probably)[,.]? )*|(?<=[ (])(?:at|for|say|around|about|like|make it|do|than|time:|it's|want|or|@) )(?:(?<part>morning|afternoon|evening)[ ,]*(?:at )?)?(?<time>(?:[01]?\d|2[0-3])(?::[0-5]\d)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: thirty| fifteen| forty[- ]five)?)(?! ?(?:%|§|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|of|people|person|other|more|things?|questions?|bed|star|[:.]\d))(?= ?(?:$|[,.?!;)]|o.?clock|works?|is|would|then|please|sharp|on|for|if|and|or|instead|that|sounds?|in the|right|confirmed|booked|set|with|w\/|my|your|our|okay|ok|great|good|perfect|fine|as|too|to|cet|est|et|pt|it is|tight|-))/g,
  spellTime: (time, part) => `at ${time}${part === undefined ? '' : ` in the ${part}`}`,
  agenda: words(
    `agenda(?: is|:| -)?(?= )|^we (?:also |then |just )*(?:go (?:through|over)|walk through|look at|review|run through|work through)|(?:walk|go|run)(?:ing)? (?:thru|through)|review(?:ing)?(?= (?:the|their|her|his|our|your|[\\w-]+ (?:results|numbers|plan|data|proposal|contract)))|so (?:that )?(?:we|you|i|they|she|he) (?:can|could)|so (?:that )?we (?:go|walk|look|review|work)|(?:to|where we|(?:we|i)(?:'ll| will|'d| would| can)|and|will|let's|for us to) (?:also |then |just )*(?:go (?:through|over)|walk (?:you |us |them |her |him |everyone |the team )?through|take (?:you |us |them )?through|run (?:you |us |them )?through|look (?:at|into|over)|review|discuss|cover|talk (?:about|through)|dig into|work through|map (?:out|the)|finali[sz]e|compare|scope|plan|show (?:you|them|her|him|the)|agree (?:on )?the|decide)|(?:focus(?:ed|ing)?|centred|centered) on|topics?(?: are|:)`,
  ),
  acts: {
    asks: words(
      "^(?:(?:so|and|ok|okay|or|well|great|perfect|then|now|also|um|uh|sorry|hey)[,]? )*(?:do|does|did|would|will|can|could|is|are|was|were|shall|should|may|might|how|what|what's|when|when's|which|who|where|why|any chance|have you|has|am i|mind if)",
    ),
    inquires: words(
      '^(?:(?:so|and|ok|okay|well|but|then)[,]? )*(?:what (?:happens|happened|is|was|are|do|does|did|kind|would happen)|how (?:long|many|much|often|do (?:you|they)(?! feel)|did)|who|why|where|is (?:the|that|it) |does (?:it|that|the)|did )',
    ),
    asksDate: words(
      `(?:what|which) (?:day|date|time|hour|slot|works|would work|suits|is (?:your|a good)|'s (?:your|a good)|are you looking)|what's (?:a good|the best|your)|when (?:would|do|should|can|could|is|are|will|works|did)|how soon|(?:for|on|at|by) (?:what|which) (?:date|day|time|hour)|(?:any|your) (?:preference|preferred (?:day|time|date)|availability|time that works)|(?:specific|particular|preferred|certain|good|best) (?:day|time|date|hour)|(?:date|time|day) and (?:time|date|day)|how(?:'s| is| does) your (?:calendar|week|schedule|diary)|find (?:a|some) time|get (?:something|time|it|a time) on the (?:calendar|books)`,
    ),
    asksConfirm: words(
      `please (?:(?:re-?)?con?fi?rm\\w*|verify)|^(?:pleas?e? |pls |kindly )?(?:con?fi?rm|conform|verify)(?! (?:with|by|tomorrow|later))|(?:let's|let me|to|just to|would like to|need to) (?:con?firm|make sure|be (?:sure|clear)|verify)|con?fir?ming|con?firme? (?:the|that|these|this|your|you|all|details)|kindly (?:ensure|confirm)|(?:is|are) (?:this|that|it|these|everything|all)(?: \\w+){0,3} (?:${good}|true)|do you confirm|am i right|does that sound|how does that sound|right\\?|correct\\?|yes\\?|just wait`,
    ),
    meets: words(
      anyOf([
        `${meeting}|meet(?:ing)?|talk|speak|chat|reconnect|regroup|reconvene|hop on|jump on|get together|call (?:you|me|us)|ring (?:you|me)|book|schedul\\w+|set (?:it|that|this|something|one) up|set up|put (?:it|me|us|you|something|that|time|some)|pencil\\w*|calendar|diary|catch (?:up|you)|touch base|circle back|revisit|pick (?:it|this|that) (?:back )?up|next step|dial in|reserve|re-?schedule|come (?:by|in|over|round)|stop by`,
        `let's (?:do|say|go with|go for|aim for|shoot for|plan|try|make|go|call|keep|stick)|how about|what about|how's|shall we|see you|make it|(?:can|could) (?:you|we|i) (?:do|make|have)|${who} (?:can|could) (?:do|make|on|at|come|offer)|do you have|${who}(?:'ve| have)(?: got)? (?:time|some time|an?|§)|in mind|thinking (?:of|about)|aim(?:ing)? for|shoot(?:ing)? for`,
        `§+(?: \\w+){0,2} (?:works?|suits?|fits?|open|free|available|is ${good})|(?:works?|suits?)(?: \\w+){0,2} §+|${who}(?:'m|'re|'s| am| are| is)(?: \\w+)? (?:free|available|open|around)|(?:are|is|would) (?:you|she|he|they|everyone)(?: \\w+)? (?:free|available|open|around)`,
      ]),
    ),
    leans: words(
      `available|availability|free|open|opening|works?|suits?|convenient|fits?|time|move|change|instead|prefer|rather|would be|(?:is|are|be) ${very}(?:${good}|better|best)|confirm\\w*|one at|go (?:on|at|in|for)|try|need (?:it|one|to be|to go|§)|want (?:it|one|to be|to go|§)|like (?:it|one|to be|to go|§)|same time|joining|join|say|around`,
    ),
    schedules: words(
      'book|schedule|appointment|visit|viewing|showing|tour|trip|invite|later today|(?:can|could|shall|should) (?:we|i) (?:\\w+ )?(?:talk|speak|meet|chat|call|connect)|are you (?:free|around|available)|have time',
    ),
    delivers: words(
      `(?:send(?:ing)?|share|sharing|forward|e-?mail(?:ing)?|get|getting|drop|shoot) (?:(?:you|me|us|her|him|them|it|that|this|over|out|across|back|the|a|an|some|those|your|my|our) )*(?!invit|calendar|hold|time|slot|${meeting})(?:[a-z]+ )|(?:send|share|forward|e-?mail|get) (?:it|that|this|them|those)(?: over)?|deliver(?:ed|y)?|submit|ship(?:ping|ped)?|pay(?:ment)?|sign(?:ed|ing)?|renew(?:s|al)?|launch(?:es|ing)?|go(?:es|ing)? live|go-live|roll(?:s|ing)? out|starts?|starting|kicks off|expires?|ends?|due|deadline|finish(?:ed)?|complete(?:d)?|arrives?|ready|closes?|switch(?:ing)? over|${will}(?:${contact}|send(?! (?:you |over |out |it |the |an |a |your )*(?:calendar |meeting )?(?:invit|hold))|have|get|finish|let)`,
    ),
    elsewhere: words(
      anyOf([
        `(?:${who}(?:'ve| have| has|'ve got| have got| got|'s got) (?:already |also |just )?|had |held |did |attended |went to |came to )(?:a|an|another|our|the|my|her|his|their|back[- ]to[- ]back)(?: [\\w'-]+){0,2} ${meeting}(?! (?:set|booked|scheduled) (?:with|for) (?:you|us))`,
        `(?:(?:our|my|her|his|their) (?:[\\w'-]+ )?(?:team|staff|exec\\w*|quarterly|monthly|weekly)|board|all[- ]hands|leadership|internal|steering)(?: [\\w'-]+)? (?:${meeting}|meets|week|day)`,
        `${who}(?:'m|'re|'ll| am| are| will)? (?:see|seeing|meet|meeting|talk to|talking to|speak to|speaking to|speaking with) (?:with )?(?:her|him|them|my|our)`,
        'took place|was held|(?:booked|reserved|got) (?:a|an|the|my|our) (?:table|flight|hotel|train|tickets?|court|massage)|for my (?:wife|husband|kids?|son|daughter|partner)',
        'board meets|offsite|conference|trade ?show|holiday|vacation|wedding|birthday|recital|kids?|school|webinar|(?:with|from|by|of) (?:another|the other|a different|other|a competing|their other) (?:vendor|provider|supplier|tool|company)s?',
        `${who} (?:met|spoke|talked)|(?:great|good|nice) (?:meeting|talking|speaking|call|chat)|(?:did not|didn't|never) (?:happen|show|join|turn up|take place)|fell through|no[- ]?show(?:ed)?|missed|(?:last|previous|yesterday's|monday's) ${meeting}`,
        '(?:all|it|everything|enough|done)(?: \\w+){0,2} for §+|(?:thanks|thank you) (?:\\w+ ){0,3}for (?:\\w+ ){0,3}§+|your time §+',
        "you(?:'re| are| have|'ve| will be| only)(?: got| an?| one| some| nothing| available| free| only)*(?: \\w+){0,2} (?:free|available|availability|slots?|time|open|opening|openings)|(?:empty|free|open) (?:slots?|time)|nothing scheduled|there is an? (?:opening|(?:free|empty) slot)",
      ]),
    ),
    imagines: words(
      "would(?: you| we| they| i)? have|wouldn't have|could have|should have|if (?:we|i|you|they|she|he|it) (?:had|were|ever)|hypothetically|in theory|suppose|imagine|used to|in an ideal world",
    ),
    looksUp: words(
      '(?:am|will|when) i (?:be )?(?:free|available|busy)|i (?:will )?be free|have i got|do i have|(?:check|look at|see) (?:my|if i|whether i)',
    ),
    accepts: words(
      anyOf([
        `^${opening}(?:yes|yeah|yep|yup|yea|ya|yah|sure|ok|okay|okey|alright|all right|absolutely|definitely|certainly|of course|perfect|great|excellent|wonderful|awesome|fantastic|lovely|brilliant|cool|nice|correct|right|exactly|indeed|agreed|deal|fine|super|good|approved|accepted|totally|happy to|no problem|no worries|not a problem|works(?=[.!,]|$)|works great|will do|done|i'm in|got it|i like the sound)(?! (?:question|point|idea|one|call|meeting|chat|talking|to (?:hear|meet|see you)|so|let me|actually))`,
        `(?:that|it|this|which|§+|time|day|one|date|slot|there|then|everything|all)(?:'s|'ll)? ${very}(?:works?|suits?|fits?|${good}|what i want|for me)|(?:that|it|this)(?:'ll| will) do`,
        `(?:sounds?|seems?|looks?|works?|suits?|fits?) (?:${very}${good}|for (?:me|us|everyone|all|both|her|him|them)|on (?:my|our) (?:end|side)|with (?:me|us)|me|us|perfectly|well|nicely|like a plan)`,
        `${who}(?:'ll| will| can| could) (?:take (?:it|that|the)|be there|do that|do it|make (?:that|it)|join)|(?:see|talk to|speak to|catch) (?:you|everyone)(?: all)?(?: again)?(?: then| there| on| at)? ?§*|(?:talk|speak|chat) (?:then|soon)|look(?:ing)? forward|count (?:me|us) in|let's (?:do|go with|go for|try|make|keep|stick with|book|schedule|lock) (?:it|that|this|§)|let's do §|book (?:it|that|us|me)|lock (?:it|that) in|put (?:it|that|me|us) (?:in|down|on)|(?:send|shoot|fire)(?: (?:me|us|it|over|across|out|along|through))* (?:the|an|that|a|your)? ?(?:calendar )?(?:invit\\w+|hold)|go ahead|go for it|please do|make it (?:so|happen)|that(?:'s| is) (?:${good}|it|what)|you(?:'ve| have)? (?:got it|nailed)|§+ it is|(?:exactly|precisely|correct|confirmed|granted|approval granted|accepted|agreed)|try that|do that|i accept|i confirm|confirm the same|(?:she|he|they|her|his) (?:said yes|accepted|agreed|confirmed|is in|are in|was fine|ok'd)`,
      ]),
    ),
    agrees: words(
      `^${opening}(?:yes|yeah|yep|yup|yea|ya|yah|sure|absolutely|definitely|certainly|of course|exactly|deal|correct|agreed)(?! but)`,
    ),
    refusesDate: words(
      anyOf([
        "§+ (?:at all |actually |really |is |it |now |just |unfortunately )*(?:doesn't|does not|don't|won't|will not|wouldn't|isn't|is not|not|no longer|(?:is |are |looks |gets )?(?:bad|tough|hard|out|no good|tricky|packed|full|full up|gone|off|too (?:early|late|soon|tight)|a mess|a no[- ]go|difficult|impossible|taken))(?: \\w+)?",
        "(?:can't|cannot|can not|couldn't|won't|unable to|not able to|not going to|not) (?:(?:do|make|meet|on|be|there|available|free|possible|it|around|in|at|for|talk|join|attend|work|that|this) )*§+",
        '(?:instead of|rather than|not|not on|moved from|move (?:it|us|our call|this|the call|things)? ?from|from) (?:on )?§+(?= (?:to|→|->|but))|(?:instead of|rather than|anything but|except|other than) (?:on )?§+',
        "(?:refused|declined|rejected|turned down|said no to) §+|(?:move|push|shift|bump|switch|re-?schedule)(?:d|ed)? (?:our |the |my |your )?§+(?: [\\w']+){0,3}?(?= to §)",
        "(?:busy|(?<!invite is |invite |invites |it's |is going )out|away|(?:i'm|we're|i am|we are|fully|all|already|double[- ]) ?booked|travell?ing|off|tied up|conflict|slammed|unavailable|on (?:holiday|vacation|leave|pto))(?: \\w+){0,2}? (?:on |at |all |until |till |through )*§+",
      ]),
    ),
    refuses: words(
      anyOf([
        "(?:doesn't|does not|don't|won't|will not|wouldn't|isn't|is not|not going to|not) (?:really |quite |actually |going to )*(?:work|suit|fit|possible|available|free|convenient|ideal|right|correct|what i (?:want|meant))",
        `${who} (?:can't|cannot|can not|couldn't|won't be able to) (?:do|make|attend|join|be there|meet)|(?:can't|cannot) (?:make|do) (?:it|that|then)|have a conflict|conflicts?|not (?:at|for) (?:this|the|that) (?:time|moment)|not (?:necessary|needed|today|right now)|(?:too|very) (?:soon|early)|double[- ]booked|(?:maybe|some|possibly|perhaps)(?: at)? (?:some|an)?other time|don't (?:add|book|schedule|make|send)|(?:can't|cannot) (?:commit|say)|rather not|(?:she|he|they) (?:said no|declined|refused|turned)|declined`,
      ]),
    ),
    denies: words(
      `^${opening}(?:no|nope|nah|not really|not now|not yet|negative|not quite|no thanks)(?! (?:problem|worries|issue|works|that works|§+(?: is|'s)? (?:works|good|fine|great)|brainer|objection|rush|doubt))`,
    ),
    cancels: words(
      anyOf([
        `(?:cancel(?:l?ed|l?ing|s)?|scrap(?:ped)?|scratch|drop|skip|kill|forget(?: about)?) (?:it|that|this|§+|on (?:me|us)|(?:the|our|my|this|that|your|§+(?:'s)?) ?(?:[\\w'-]+ ){0,2}${meeting})|(?:${meeting}|§+|it|that|she|he|they)(?: (?:is|was|has been|got|just|had to|been))* cancel(?:l?ed|s)?|have to cancel|need to cancel|call(?:ed|ing)? (?:it|this|that) off|call off`,
        "(?:let's|let us|we should|i'd rather|we'd rather|better|going to|want to|need to|have to|decided to|like to|rather|we'll|please) (?:just |probably |better )*(?:hold off|not (?:book|schedule|set|do|meet)|wait(?! for me)|pause|park|table (?:it|this|that)|put (?:this|it|that|everything|things) on (?:hold|ice|pause)|take a rain ?check|pull the plug|not)(?! (?:until (?:you|i)|and see if))",
        "holding off|never ?mind|something (?:has |'s |just )*c[ao]me up|something's come up|(?:can't|cannot|won't be able to|not going to be able to|unable to|not able to|no longer able to) (?:make it|make (?:the|our) \\w+|attend|join)(?! (?:work|happen))|rain ?check|changed (?:my|our|her|his|their) mind(?! about §)|take (?:it|that|us|me) off (?:the|my|our|your)|don't (?:bother|send the invite)|bail(?:ed)? on|backed out|pulled out|no[- ]go after all|(?:is|are|'s) off(?= |$)(?! (?:the|to|a))",
      ]),
    ),
    fails: words(
      `(?:unable|not able|wasn't able|weren't able|no able|isn't able|failed?|couldn't|could not|can't|cannot|wasn't|was not) (?:\\w+ ){0,6}?(?:book(?:ed|ing)?|schedul\\w*|ma[dk]e|reserv\\w*|set|get|arrange\\w*|appointment|obtain\\w*|complete\\w*|confirm\\w*|done|secure|available|possible|process\\w*|add\\w*|do)|(?:booking|appointment|visit|scheduling|reservation|request|it)(?: \\w+){0,4} (?:unsuccessful|failed|not successful|declined|not possible|wasn't|was not|couldn't|not able|hasn't|has not)|(?:there (?:was|were|is|are|has been)|they (?:are|have)|have|has|is|are|been|still) (?:\\w+ )?(?:no (?:appoint\\w*|availab\\w*|openings?|(?:free )?(?:slots?|times?)|\\w+ availab\\w*)|(?:fully|already) booked|an? (?:error|issue|problem)|unavailable|not available|unsuccessful)|(?:they|we|she|he|it|that (?:time|slot|day))(?: are|'re| is|'s) (?:\\w+ )?(?:fully|all|already) booked|(?:is|are|was|were|be) (?:unfortunately |already |currently )*(?:unavailable|taken|gone)|(?:doesn't|does not|don't|do not|didn't) have (?:any |an )?(?:openings?|availab\\w*|slots?|time|appoint\\w*|that)|still no availab\\w*|(?:next|first|only|earliest|closest|nearest) available|nothing (?:there|available|free|open)|also failed|something went wrong|went wrong|didn't (?:work|go through)|isn't (?:open|available|possible)|(?:is|are|were) fully booked|i fail`,
    ),
    moves: words(
      anyOf([
        `re-?schedul(?:e|ed|ing)|(?:bring|pull) (?:it|that|this|us|the \\w+) (?:forward|up)|(?:move|push|shift|bump|switch)(?:d|ed|ing|s)? (?:it|that|this|the|our|us|things|§+|her|him|them|me|everything|back|forward|out|up|to|from)`,
        'postpon(?:e|ed|ing)|(?:need|needs|want|wants|have|has|asked|find|look for|pick|try) (?:\\w+ ){0,2}?(?:another|a different|a new|a later|an earlier) (?:day|time|date|slot)',
      ]),
    ),
    corrects: words(
      `instead|actually|rather|make (?:it|that)|sorry|correction|better|change (?:it|that|the|this|of)|oh wait|wait|hang on|hold on|oh no|after all|scratch that|new time|i meant|moved|now`,
    ),
    keepsTime: words('same (?:time|hour|slot)'),
    books: words(
      anyOf([
        `(?:i|we)(?:'ve| have|'re| are)? (?:just |now |already |successfully |also |both |gone ahead and |went ahead and )*(?:booked|scheduled|reserved|added|sent (?:you |over |out |it |the |an |a |your )*(?:calendar |meeting )*(?:invit\\w+|hold)|put (?:it|that|you|us|something|a hold|time) (?:down|in|on)|set (?:it|that|this|you|us|everything) up|made (?:the|your|that|an|a|this) ${meeting})`,
        `(?:(?:${meeting}|it|its|that|this|§+|you|we|everything|event|item|all|time)(?: (?!not |be )[\\w'&.-]+){0,5}? (?:is|are|was|were|been)|(?:it|that|this|you|we)(?:'s|'re)|${meeting}|it|its|that|§+|now) (?:now |all |already |successfully |officially |both |just |also )*(?:booked|scheduled|confirmed|reserved|added|arranged|fixed|locked in|locked|set up|set|made|planned|completed?|on (?:the|my|your|our|her|his|their) (?:calendar|books|diary)|in (?:the|my|your|our|her|his|their) (?:calendar|diary|books)|done|included|accepted|agreed)(?! to (?:the|a|be) )`,
        `${opening}(?:booked|scheduled|confirmed|locked in|rescheduled)(?=[.!,]| (?:for|on|in|with|w/|at|a|the|our|§|her|him|them|${meeting})|$)|all (?:booked|confirmed|set for)|have you(?: \\w+)? (?:confirmed|scheduled|booked|down)|(?:i|we)(?:'ve| have) confirmed|you(?:'re| are) (?:all )?(?:set for|booked|down for|confirmed)|we(?:'re| are) (?:all )?(?:on for|set for|confirmed|booked|good for)|successfully (?:added|booked|made|scheduled|included)|booked and confirmed|booked it|got (?:it|you|us|that|them|her|him) (?:booked|scheduled|on the calendar|in the diary|down)`,
        `(?:invit(?:e|ation)|calendar hold|hold)s? (?:is |was |has been |just |now |already )*(?:sent|accepted|out|on its way|coming|went out|in your inbox)|(?:accepted|has|have|got|sent|sending) (?:\\w+ )?(?:the |an |your |my |our )?(?:calendar )?invit\\w+|it's (?:a (?:date|deal)|official)`,
      ]),
    ),
    expects: words(
      `(?:(?:see|talk to|speak to|meet|catch) (?:you|everyone|you all|you guys)|^(?:and |then |so )*(?:see|seeing|meet|meeting|talk to|talking to|speak to) (?:her|him|them))(?: (?:all|both|again|then|on|at|for|next|there))* §+|^(?:(?:then|so|and|ok|okay|great|perfect|we|we'll|will|to|next),? )*(?:talk|speak|chat|meet)(?:ing)? (?:again |next |then |on |at )*§+|as (?:agreed|discussed|planned|we (?:said|agreed|discussed))(?: [\\w'-]+){0,5}? §+|look(?:ing)? forward to (?:[\\w'-]+ ){0,6}?§+|(?:agreed|settled|landed) (?:on|for|to (?:meet|talk|speak|do)) (?:[\\w'/-]+ ){0,4}?§+`,
    ),
    unconfirmed: words(
      `(?:not|n't|hasn't|haven't|isn't|never|nor|un) ?(?:yet )?(?:been )?(?:accept\\w*|confirm\\w*|respond\\w*|repl(?:y|ied)\\w*|answer\\w*|heard|agreed|locked|booked|set|seen|opened|sent)(?: yet| back)?|unconfirmed|unaccepted|(?:awaiting|waiting (?:for|on|to)|wait for|await)(?: \\w+){0,4}|(?:no|without (?:a|an)?) ?(?:reply|response|answer|confirmation|word|accept\\w*)|to be confirmed|tbc|tbd|(?:proposed|offered|suggested|floated|pitched|asked (?:for|about|if|her|him|them)|tr(?:y|ied|ying) (?:for|to)|want(?:s|ed)?|would like|hop(?:e|es|ing)|aim(?:s|ing)?|need(?:s)? to|should|must|todo|to-do|plan(?:s|ning)? to|will try|try)(?: \\w+){0,4}|pending|on hold|tentative(?:ly)?|pencil\\w*|no (?:firm |fixed )?(?:date|time)(?: yet)?|(?:to|will|i'll|need to|gotta) (?:book|schedule|set up|send (?:an? |the |her |him )*invite|propose|offer|confirm)`,
    ),
    hedges: words(
      "maybe|perhaps|might|possibly|probably|potentially|tentative(?:ly)?|pencil\\w*|could be|i guess|hopefully|if (?:possible|nothing|all goes|i can|we can|she|he|they|my|our|the)|at some point|some ?time|not (?:100% |entirely |totally )?(?:sure|certain)|unsure|tbc|tbd|provisional(?:ly)?|in theory|in principle|likely|don't hold me|unless|assuming|we'll see|or so|ish|loosely|roughly",
    ),
    defers: words(deferring),
    addsChoice: words('^(?:or|or else|or maybe|alternatively|otherwise|also|and also|if not)'),
    suits: words(
      `works?|suits?|fits?|(?:is|'s|are|would be|will be|should be|sounds|looks) ${very}${good}|it is|please|then|better|best|for me|let's (?:do|go|say|take)|i'll take`,
    ),
    picksFirst: words(
      'the (?:first|former|1st)(?: one| option| slot| time| of (?:the|those) two)?(?! (?:week|half|of|thing|call|meeting|question))',
    ),
    picksLast: words(
      'the (?:second|latter|last|2nd)(?: one| option| slot| time| of (?:the|those) two)?(?! (?:week|half|of|thing|call|meeting|question|time we))',
    ),
    picksEarlier: words('(?:the )?(?:earlier|sooner)(?: one| option| slot| time| (?:is|works|would be) )?'),
    picksLater: words('(?:the )?later (?:one|option|slot|time|is|works|would be)'),
    softTheirs: words(
      anyOf([
        `(?:send|shoot|email|e-mail|forward|drop|mail|get) (?:me|us|over|it|that|some|across|through)(?: (?:over|a|an|the|some|something|more|your|it|that|through))*(?: (?:info\\w*|something|deck|details|proposal|pricing|quote|email|materials?|brochure|overview|one[- ]pager|summary|case stud\\w+|links?|literature|numbers|slides|stuff|document\\w*|note))?`,
        `${will}${contact}|(?:keep|stay) in (?:touch|contact)|keep (?:me|us) (?:posted|in the loop|in mind)|(?:${contact}|call (?:me|us)(?: back)?|email me|try me|contact me) ${someTime}`,
        `let's (?:${contact}|talk|reconnect|chat|catch up|regroup|speak|revisit|pick (?:it|this) up) ${someTime}|circle back|touch base|talk soon|ping me|(?:give|drop|shoot) (?:me|us) a (?:shout|call|ring|line|note|text|ping)|reach out|get back to you|i'll call you|we'll call you`,
      ]),
    ),
    softOurs: words(
      `${will}(?:${contact}|send|e-?mail|share|put together|call you|try you|shoot|drop)|let's (?:${contact}|talk|reconnect|chat|catch up|regroup|speak|stay in touch|keep in touch) ${someTime}|(?:keep|stay) in touch|let me (?:send|share|put together|follow up|circle back)|talk soon|circle back|touch base|happy to send`,
    ),
    softNote: words(
      `try (?:again|her|him|them)|wants (?:me to send|us to send|more|some|info\\w*|pricing|a (?:quote|proposal|price))|(?:will|to|need to|must|gonna) (?:send|share|forward|e-?mail|call|ping|get|prepare)|(?:will|'ll|to|says|said|going to) ${contact}|(?:she|he|they|her|him|them)(?:'ll|'d| will| would)? (?:get|come|circle|be|reach|let)|(?:send|sent|sending|asked for|email) (?:her|him|them|me to send|us to send|over|more|some|the|a|an|info\\w*)|follow(?:ing)? up|circle back|check(?: back| in)|touch base|keep in touch|stay in touch|call (?:her|him|them|back)|ping (?:her|him|them)|reach out|reconnect ${someTime}|(?:talk|speak|meet|call) (?:again )?${someTime}`,
    ),
    nothing: words(
      `no (?:clear |concrete |agreed |firm |set |real |specific )?(?:next steps?|n\\/s|follow[- ]?up|second (?:call|meeting)|next (?:call|meeting)|commitment)|nothing (?:is |was |got )?(?:booked|scheduled|set|agreed|fixed|on the calendar|in the (?:calendar|diary)|next)|(?:didn't|did not|not|never|couldn't|wouldn't|won't|forgot to) (?:book|schedul|set|agree|commit)\\w* (?:to )?(?:a|an|any|on|to|up)?(?: \\w+){0,2} ?(?:next|follow|meeting|date|time|call|step)\\w*|left (?:it |things )?open(?:-ended)?|not interested|no interest|(?:we'll|i'll|going to|gonna|we) pass(?: on)?(?= |$)|(?:going|went|gone) with (?:another|someone|a different|somebody)|take (?:me|us) off|don't (?:call|contact) (?:me|us)|no longer interested|not moving forward|not going (?:ahead|forward)`,
    ),
    weBring: words(
      "(?:i|we)(?:'ll| will|'m going to|'d| can)? (?:also |then |just )*bring|(?:i|we)(?:'ll| will|'m going to) (?:also |then |just )*(?:prepare|build|model|run|have|come with|put together|draft|show|load)|^(?:and )?(?:i|we) (?:prepare|send|share)",
    ),
    theyBring: words(
      "(?:you|she|he|they|her \\w+|his \\w+|their \\w+)(?:'ll| will|'re going to|'d| can|'s going to)? (?:also |then |just )*bring(?:s|ing)?|(?:she|he|they)(?:'ll| will)? (?:sends?|shares?|prepares?|pulls?|provides?) |(?:can|could|would|will) you (?:please |also |just )*(?:bring|pull|prepare|send|share|have (?:the|your))|^(?:please |and |also |just )*bring (?:your|the|along|me|us)|you (?:bring|pull|prepare)",
    ),
    logistics: words('invit\\w+|calendar|zoom link|meeting link|link|confirmation|dial[- ]in|agenda'),
  },
};
