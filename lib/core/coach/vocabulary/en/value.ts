const thing =
  '(?:case study|case studies|case|cases|comparison|calculation|model|cost (?:model|breakdown|comparison|estimate)|breakdown|business case|estimate|proposal|plan|roadmap|pilot|checklist|template|guide|playbook|one-?pager|worksheet|calculator|benchmarks?|numbers|figures|analysis|overview|report|study|article|piece|data|example|sample|mock-?up|prototype|draft|outline|answer|specifics|walkthrough|video|story|write-?up|summary|page|sketch|spec|list|way|idea|approach|results?|steps|scenario|timeline|agenda|pack|document|sheet)s?';
const given =
  "(?:(?:attached|enclosed|below) (?:is|are|you(?:'ll| will) find)|here(?:'s| is| are)|(?:i|we)(?:'ve| have)? (?:also |just |now |since |already )*(?:attached?|put together|prepared|made|built|drafted|sketched|worked out|written(?: up)?|wrote(?: up)?|mapped|ran|run|calculated|compared|found|collected|gathered|drew up|drawn up|pulled|dug out|came across|looked at|looked into|looked up|checked|got|asked|thought of|modelled|modeled|estimated|outlined|set out|priced|tested|recorded)|(?:i'll|i will|we'll|we will|i can|we can|let me|i'd like to|i could|i want to) (?:also |then |briefly |quickly )*(?:bring|show|walk|share|prepare|send|run|go through|take you through|have|put together|present|compare|model|give)|you(?:'ll| will| would|'d| can) (?:get|see|have|walk away|leave|receive|take away)|there(?:'s| is) (?:an?|one)|(?:made|makes) me think of|sending(?: you)?|to (?:show|walk|take|give|share|compare|present|go through|run through)|we(?:'d| would| will|'ll| can)? (?:then )?(?:go through|look at|compare))";

/** What gives the buyer something new (R7, R30); plain text. */
export const valueWords: readonly string[] = [
  `${given}\\b.{0,90}?\\b${thing}`,
  `${thing}\\b.{0,60}?\\b(?:is|are) (?:ready|attached|enclosed|below|done|yours|in the attachment)`,
  `${thing} (?:that |which )?(?:i|we) (?:made|prepared|built|drew up|put together|worked out|ran|promised|have for you)`,
  '(?:how|why|what) (?:an?(?:other)?|one|two|three|other|some|similar|our|the|most) (?:[\\w-]+ ){0,5}(?:cut|solved|stopped|reduced|got|did|does|do|handled?|moved|went|fixed|dealt|halved|doubled|saved|avoided|made|managed|brought|switched|replaced|took|found|set up|runs?|use[ds]?|approach(?:ed)?|learned)',
  '(?:a|another|one|two|three|other|some|most|many|several)(?: [\\w-]+){0,4}? (?:in your (?:position|industry|shoes|market|space)|of your size|like yours|like you|with the same (?:problem|issue|set-?up|system)|in the same (?:position|situation|boat))',
  '(?:(?:an?|one|another)(?: [\\w-]+){0,4}? (?:customer|client|company|firm|team|forwarder|wholesaler|manufacturer|distributor|retailer|clinic|bank|agency|provider|producer|supplier|operator|carrier)|(?:customers|clients|companies|firms|teams|peers)(?: [\\w-]+){0,4}?) (?:(?:who|that|which) )?(?:had|has|cut|stopped|reduced|solved|moved|went|saved|halved|faced|saw|see|took|take|found|find|lose|spend|use|used|switched|got|brought|dropped|replaced|handled)',
  '(?:what (?:surprised|stands out|struck|helped|works|worked|we (?:see|find|found|learned))|(?:the |one |an )?(?:interesting|surprising|useful|striking) (?:thing|finding|point|number|pattern)|turns out|(?:recent|new) (?:study|survey|research|data|report|figures|rules?)|(?:study|survey|research|data|report|benchmark|figures|numbers)s? (?:shows?|says?|suggests?|finds?|found|indicates?|puts?)|(?:on average|typically|the usual (?:pattern|cause|reason)|the most common)|(?:industry|market|sector) (?:average|benchmark|norm|standard))',
  "(?:one|the|another|a) (?:thing|pattern|point|mistake) (?:that )?(?:we|i) (?:often |usually |keep )?(?:see|seeing|hear|find|noticed?|learned)\\b.{0,60}|(?:we|i) (?:often|usually|mostly|regularly) (?:see|hear|find)\\b.{0,60}|(?:(?:i|we)(?:'ve| have)?) found (?:one|two|it|that|an?|the|some|three)\\b.{0,60}|in other (?:depots|firms|companies|teams|clinics|warehouses|plants|shops|schools|hotels|banks|offices|projects)",
  '(?:to answer your question|the (?:short |clear |plain )?answer (?:is|to|on)|in answer to|on your question|as to your question|you asked (?:about|whether|if|how|what|for|which|when|who|where|why)\\b.{0,120}?[:,.;-] ?(?:yes|no|it|the|here|we|i|they|that|this|both|short|our)\\b|(?:i|we) (?:checked|asked|confirmed|looked into|spoke (?:to|with)|talked to|clarified|found out|verified)(?: .{0,60})?)',
  "(?:i'd|i would|we'd|we would|i|we|my|our|what i'd|what i would|one) (?:concrete |specific )?(?:suggest|propose|recommend|suggestion|proposal|recommendation|idea)(?:ed|s)?(?: is| would be)?(?: for| to|:| that| we| you| starting| a| an| beginning| with)? .{6,120}",
  '(?:start(?:ing)?|begin(?:ning)?) (?:small )?(?:with|in|at|on) (?:just |only )?(?:one|a single|two|your) \\w+',
  '(?:on|with|for|from|using|against) your own (?:numbers|data|figures|orders|invoices|case|process|volumes|costs)',
  '(?:what|how much|how many)(?: (?:it|that|this|they|these|those|the \\w+(?: \\w+)?|switching|waiting|doing nothing|changing|a \\w+))? (?:would|could|might|will) (?:mean|save|look like|cost|change|take|bring|gain|recover)\\b.{0,60}',
  '(?:case study|success story|worked example|data point|benchmark|teardown)',
];
export const germanValueWords: readonly string[] = [
  '(?:fallstudie|praxisbeispiel|vergleich|beispielrechnung|berechnung|kalkulation|leitfaden|checkliste|vorschlag|angebot|konzept|auswertung|kennzahl\\w*|studie|beispiel)',
  '(?:anbei|im anhang|beigefügt)',
  '(?:ich|wir) (?:schlage|schlagen|empfehle|empfehlen)',
  '(?:ihre frage|sie (?:hatten )?fragten)',
];
