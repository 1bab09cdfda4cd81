/** How a rep notes that a question was answered there and then. */
export const answered =
  /^(?:(?:and|so|but) )?(?:(?:i |we )?(?:told|answered|explained|confirmed|covered|clarified|replied|addressed|walked (?:her|him|them)|showed|sent (?:her|him|them|it)|said (?:yes|no|it|we|that))|yes\b|no\b(?! (?:idea|clue|answer))|it does\b|we do\b|we don't\b|we can\b|it's (?:included|supported|in)\b|done\b|a:|answer:|yep\b|nope\b|supported\b|included\b)|\((?:yes|no|told|answered|covered|done|sent|we do|it does|explained)\b/;

/** An answer that puts the answer off, so the question stays open. */
export const deferral =
  /\b(?:let me (?:double[- ]?check|check|find|ask|get|look|see|confirm|come)|i(?:'ll| will|'d) (?:have to |need to )?(?:check|find|ask|get back|look|follow|confirm|come back|send|double)|get back to you|come back to you|find out|not sure|don't know|no idea|good question|great question|off the top of my head|have to ask|need to check|look into|off-?line|we'll (?:check|get back|look|find|come to|follow))\b/;
