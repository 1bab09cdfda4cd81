/** Words that commit us to something the buyer can hold us to; `about` finds the same matter in our own mails and notes. */
export const strongPromises: readonly { words: string; about: RegExp }[] = [
  { words: '(?:we |i |can |fully |absolutely )*guarantee(?:d|s)?(?: .{0,60})?', about: /\bguarantee/i },
  {
    words: "(?:we|i)(?: can| do|'ll| will|)? (?:promise|pledge|vow|assure you|commit to)(?: .{0,60})?",
    about: /\b(?:pledg|assur|commit)/i,
  },
  {
    words:
      '(?:an? |the |special |\\d+ ?% |our |extra |early[- ]bird |volume )*(?:discounts?|discounted|price cut|price reduction|rebate)(?: .{0,40})?',
    about: /\b(?:discount|rebate|price (?:cut|reduction)|% off)/i,
  },
  {
    words: '(?:\\d+ ?%|\\d+ percent|half|[$€£]\\d[\\d,.]*k?) off(?! (?:the|by|your|ramp|hours))(?: .{0,40})?',
    about: /\b(?:discount|rebate|off\b)/i,
  },
  {
    words:
      "(?:free of charge|for free|at no (?:extra |additional |further )?(?:cost|charge)|without (?:any )?(?:extra |additional )?(?:cost|charge)s?|free (?:\\d+[- ]day |two-week |\\w+ )?(?:trial|pilot|month|months|onboarding|set-?up|migration|training|support|licen[cs]es?|consultation|audit|implementation|year|upgrade)|complimentary|on the house|won't cost you (?:anything|a (?:cent|penny|thing)))(?: .{0,40})?",
    about: /\b(?:free|no (?:extra |additional )?(?:cost|charge)|complimentary|gratis)\b/i,
  },
  {
    words:
      "(?:(?:we|i)(?:'ll|'d| will| can| could| would| are happy to| are able to)? )?waiv(?:e|ed|ing)(?: .{0,50})?",
    about: /\bwaiv/i,
  },
  {
    words: '(?:full |a |your )*(?:refunds?|refunded|money[- ]back)(?: .{0,40})?',
    about: /\b(?:refund|money[- ]back)/i,
  },
  {
    words:
      '(?:risk[- ]free|no[- ]risk|cancel (?:any ?time|whenever)|no lock-?in|unlimited (?:users|seats|support|usage|access|storage|licen[cs]es))(?: .{0,30})?',
    about: /\b(?:risk|cancel|lock-?in|unlimited)/i,
  },
  {
    words:
      "you(?:'ll| will| are going to|r team will)(?: \\w+)? (?:save|gain|get back|win back|double|halve|never (?:have|need|again)|cut|recoup|recover|earn|see (?:a |an )?(?:return|roi|payback|results|savings)|reduce|eliminate|avoid|be live|go live)(?: .{0,60})?",
    about: /\b(?:save|gain|double|halve|cut|recoup|return|roi|payback|live|reduce|eliminate)/i,
  },
  {
    words:
      "(?:it|this|that|our (?:tool|product|platform|system|solution|software)|we)(?:'ll| will| is going to| are going to) (?:save|cut|reduce|double|halve|eliminate|pay for itself|pay off|solve|fix|remove|free up|replace|triple|stop)(?: .{0,60})?",
    about: /\b(?:save|cut|reduce|double|halve|eliminate|pay|solve|fix|replace)/i,
  },
  {
    words:
      "(?:we|i)(?:'ll| will| can| could| would) (?:hold|freeze|lock|keep|match|beat|lower|drop|reduce|cap|extend|honou?r|throw in|include|add|credit|cover|absorb|pay)(?: .{0,25})? (?:price|pricing|prices|rate|rates|offer|fee|fees|quote|cost|costs|licen[cs]es?|months?|seats?|users?|support|training|onboarding|setup|migration|implementation|terms|contract|discount)(?: .{0,40})?",
    about:
      /\b(?:hold|held|freeze|frozen|lock|keep|kept|match|beat|cap|extend|include|throw|cover)\w* .{0,25}\b(?:price|pricing|rate|fee|quote|cost|licen|seat|support|training|onboarding|setup|migration|contract)/i,
  },
];

/** What we will do for them in their house: "we can have you live by …". */
export const deliveryPromises: readonly string[] = [
  "(?:we|i|our (?:\\w+ )?(?:team|engineers?|people|consultants?|developers?|experts?|support))(?:'ll| will| can| could| are able to| would| are going to|'re going to| shall) (?:easily |also |certainly |definitely |gladly |fully |then )*(?:have|get) (?:[\\w' -]{1,40}?) (?:live|up|running|ready|set up|done|working|migrated|integrated|in place|onboarded|installed|connected|trained|fixed|delivered|built|configured|signed off)(?: .{0,60})?",
  "(?:we|i|our (?:\\w+ )?(?:team|engineers?|people|consultants?|developers?|experts?|support))(?:'ll| will| can| could| are able to| would be able to| are going to|'re going to| shall) (?:easily |also |certainly |definitely |gladly |fully |then |always )*(?:be|go) (?:live|ready|done|finished|up and running|on site|onsite)(?: .{0,60})?",
  "(?:we|i|our (?:\\w+ )?(?:team|engineers?|people|consultants?|developers?|experts?|support))(?:'ll| will| can| are able to| would be able to| are going to|'re going to| shall) (?:easily |also |certainly |definitely |gladly |fully |then |always )*(?:deliver|implement|migrate|integrate|roll out|install|deploy|build|customi[sz]e|configure|train|onboard|develop|dedicate|assign|reserve|ship|sync|import|export|replace|automate|handle|take care of|take over|finish|complete|ensure|make sure|support|set up|connect|convert|clean up|transfer|move your|adapt|extend|certify|host)(?! (?:a |the |another |some )?(?:time|call|chat|meeting|talk|slot|calendar|invite)s?\\b)(?: .{0,70})?",
  "(?:we|i|our (?:\\w+ )?(?:team|engineers?|people))(?:'ll| will| can| could) (?:\\w+ ){1,8}(?:by|within|in less than|in under|no later than) (?:the )?(?:end of |next |this |early |mid |late )?(?:monday|tuesday|wednesday|thursday|friday|week|month|quarter|year|january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|christmas|easter|summer|spring|\\d+|two|three|four|five|six|a|an|one)(?: .{0,20})?",
];

/** Talking, showing and looking into it are what a follow-up is for, and no promise; so is a time for it. */
export const ordinaryOffers =
  /^(?:we|i|our \w+)(?:'ll| will| can| could| would| am going to| are going to|'m going to|'re going to| shall)? (?:\w+ )?(?:call|ring|phone|dial|try|talk|speak|meet|walk|show|go|look|take you|explain|discuss|see|start|begin|keep it|be (?:in|there|around|happy|on|calling)|come|hear|wait|ask|check|find out|think|stop|leave|close|get back|write|sit|join|compare|run you|run through|bring|prepare|put|sketch|draft|outline|map|work out|model|make (?:it|this) (?:short|quick|brief)|cover|pick|hold|block|save|send (?:you )?(?:an? |the |over )*(?:invit\w+|calendar|agenda|recap|summary|link|details|dial-?in|notes?|reminder|confirmation|short|quick|few|line|placeholder))\b/;

/** Things that we will hand over; what follows is what. */
export const sendingPromises: readonly string[] = [
  "(?:i|we)(?:'ll| will| can|'m going to| am going to| are going to| shall) (?:also |then |gladly |happily |personally )*(?:send|e-?mail|mail|forward|share|get|provide|give|hand|supply|pass on|attach|deliver|ship|introduce)(?: (?:you|it|them|your team|over|across|through|along|to you|back))* (?!in touch|touch)(?<what>(?:an? |the |our |your |some |that |this |those |all )?.{3,80})",
];
