import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

/** What the buyer names as the problem ("biggest headache is month-end", "the issue is returns"). R4 */
export const mainProblem = buyerRule('pain/main-problem', {
  says: words(
    "(?:biggest|main|real|core|top|major|number one|#1|key|primary|underlying|whole|only|other|root) (?:\\w+ )?(?:problem|issue|challenge|pain(?: point)?|headache|frustration|gripe|struggle|bottleneck|complaint|gap|obstacle|hurdle|time[- ]?sink)s?(?: (?:is|are|was|right now|today|for)|'s|:)|(?:problem|issue|challenge|trouble|pain(?: point)?|headache)(?:'s| is| being| right now is)(?: that)? (?!(?:solved|fixed|gone|sorted|resolved|on our side|ours|over))\\w+|pain points?|(?:is|are|'s|remains?|became|becoming) (?:a|an|the|their|her|his|our) (?:\\w+ ){0,2}(?:problem|issue|challenge|concern|bottleneck|pain point)",
  ),
  unless: words(
    "(?:price|pricing|cost|budget|timing) (?:is|was|isn't)|(?:isn't|not|no|never|hardly|wasn't) (?:\\w+ ){0,3}(?:problem|issue|challenge|pain|concern)|(?:problem|issue|challenge) (?:is|was) (?:the )?(?:price|pricing|cost|budget|our|us|your)|audio|mic|zoom|connection|on our (?:side|end)|no longer",
  ),
});
