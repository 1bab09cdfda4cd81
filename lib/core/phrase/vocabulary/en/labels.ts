/** What stands before a colon or dash at the start of a note's line and is no part of what is said. */
export const lineLabels: ReadonlySet<string> = new Set(
  `pain|pains|pain point|pain points|problem|problems|issue|issues|challenge|challenges|goal|goals|need|needs|want|wants|impact|metric|metrics|cost of problem
deadline|timeline|timing|time frame|timeframe|go-live|go live|golive|target|target date|due|when|critical event|compelling event|budget|money|price|$
decision maker|decision makers|decider|economic buyer|champion|decision process|process|dm|dms|who|stakeholder|stakeholders|people|buying committee|signatory|approver|sign-off
signoff|budget owner|budget holder|objection|objections|concern|concerns|worry|worries|risk|risks|blocker|blockers|question|questions|q|asked|ask|a|note|notes|personal|rapport
competitor|competitors|competition|current|current state|current tool|current tools|current system|situation|background|context|today|now|status|desired outcome|outcome|must have|must haves
next step|next steps|next|action|actions|action item|action items|todo|to do|follow-up|follow up|promise|number|numbers|person|preference|preferences|condition|stall|cfo|ceo|coo|cto|cio
summary|call summary|call notes|meeting notes|recap|takeaway|takeaways|key points|discussion|why|why now|trigger|urgency|priority|scope|requirements|requirement|pain/impact|pain & impact`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);
