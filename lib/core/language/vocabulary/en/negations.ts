/** A verb turned round, for the inside of a pattern; "dont" counts too, see `words`. */
export const negatedVerb =
  "(?:isn't|aren't|wasn't|weren't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|haven't|hasn't|hadn't|shouldn't|ain't)";
