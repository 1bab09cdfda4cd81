const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** They can stand after "is": "reporting slow" is "reporting is slow". */
export const adjectives = words(`
slow slower late manual messy painful expensive pricey costly cheap high higher low lower tight flat frozen old outdated legacy wrong inaccurate
inconsistent incomplete unreliable unclear unhappy happy keen open sceptical skeptical nervous anxious busy swamped overwhelmed stretched overloaded
understaffed short down up broken dead clunky cumbersome complicated complex difficult hard easy simple tough impossible confusing confused
frustrating frustrated annoyed annoying tired sick worried concerned afraid scared interested curious excited impressed sure unsure certain
ready responsible aware unaware new good great bad poor best better worse worst weak strong critical urgent important key nice
available unavailable free full empty off out behind ahead overdue due live chaotic error-prone time-consuming tedious stressful stuck hesitant cautious
reluctant willing able unable likely unlikely big huge large small fragmented siloed scattered disconnected missing outsourced understood limited
non-negotiable mandatory essential optional delayed satisfied dissatisfied disappointed fed strict reliable clear tense risky rigid red furious angry upset livid crazy idle unreadable illegible unhappy unsafe
`);

/** They open a remark about the buyer without "is": "worried about migration". */
export const buyerStates = words(`
worried concerned afraid scared interested curious excited impressed sure unsure frustrated annoyed tired sick unhappy happy keen open sceptical skeptical
nervous anxious busy swamped overwhelmed stretched overloaded understaffed short behind stuck hesitant cautious reluctant willing able unable ready
responsible aware unaware fed satisfied dissatisfied disappointed confused hoping looking unclear under on committed locked tied
convinced comfortable confident aware happy ok okay fine relieved proud pregnant married based
`);

/** A judgement before its noun: "slow reporting" is "reporting is slow". */
export const judgements = words(`
slow late inaccurate outdated expensive unreliable messy inconsistent clunky poor high low cumbersome painful unclear incomplete
`);

export const adverbs = words(`
also just still now often always never usually already really currently actually basically only mostly mainly even probably definitely maybe perhaps
typically generally roughly nearly almost constantly regularly recently finally eventually soon simply honestly literally personally
sometimes rarely hardly barely frequently manually daily weekly monthly quarterly twice once again not all both each too very so pretty quite
`);

export const prepositions = words(`
about above across after against along among around as at before behind below between beyond by despite during except for from in inside into like
near of off on onto out outside over per since through throughout to toward towards under until up upon via with within without than because
while when where whenever if unless though although once whether
`);

export const determiners = words(`
a an the this that these those my your our his her their its no any some every each all both another more most many much few several
such enough either neither what which
`);

/** Words that open a limiting part, which may not be cut off: "unless", "if". */
export const limiters = words(`
unless if except but or only not until once provided assuming depending though although maybe possibly probably ideally at when before after
by for because since while with without even especially which who whose where that
`);
