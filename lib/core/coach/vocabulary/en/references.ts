/** Words that say: what follows comes from the buyer; plain text. */
export const attributions: readonly string[] = [
  "you(?:'ve| have|'d| had)? (?:also |just |rightly |kindly |once |then )*(?:said|mentioned|told|asked|wrote|noted|explained|shared|described|pointed out|brought up|raised|raise|called|named|put it|talked about|spoke about|spoke of|referred|worried|were (?:worried|working|looking|planning|trying|hoping|waiting|concerned|going|thinking|telling|saying|considering|comparing)|wanted|wished|hoped|planned|flagged|admitted|complained|suggested|requested|walked me|showed|emphasi[sz]ed|stressed|listed|gave me|see|want|need|spend|lose|are (?:worried|working|looking|planning|trying|hoping|losing|spending))",
  '(?:last time|when we (?:last )?(?:spoke|talked|met)|on our (?:last )?(?:call|talk)|in (?:our|your) (?:last )?(?:call|talk|message|mail|e-?mail|note|conversation|meeting))',
  '(?:your|the) (?:question|point|concern|worry|worries|remark|comment|request) (?:about|on|of|that|whether|regarding|around|for|with)',
  '(?:what|something|one thing|that) you (?:said|mentioned|told|asked|described|wrote|raised)',
];
/** What was sent and is looked back at; plain text. */
export const sentWords: readonly string[] = [
  '(?:sent|e-?mailed|mailed|shared|forwarded|passed on|attached|got|received|have)(?: (?:you|over|across|to|the|it))*',
  '(?:the|that|your copy of) .{2,60} (?:i|we) (?:sent|shared|forwarded|e-?mailed|mailed|attached|promised)',
  'you asked for',
];
/** The talk as such, which any mail could name; plain text. */
export const bareTalk: readonly string[] = [
  '(?:our|the|that|your) (?:(?:last|recent|previous|first|initial|great|good|nice|quick|earlier|recent|brief|short|productive|interesting|intro|discovery) )*(?:call|talk|conversation|chat|meeting|discussion|demo|e-?mail|mail|correspondence|exchange|session)(?: (?:last|the other|this|yesterday|earlier|on|today|from)(?: \\w+){0,2})?(?=\\s*(?:[.,!?;:-]|$|and\\b|to\\b|i\\b))',
  '(?:talking|speaking|chatting|meeting|connecting) (?:to|with) you(?: .{0,20})?(?=\\s*(?:[.,!?;:-]|$|and\\b))',
  'what we (?:discussed|talked about|spoke about)',
];
