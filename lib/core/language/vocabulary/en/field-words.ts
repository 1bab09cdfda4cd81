/** Headings of note lines that look like a speaker's name ("Background: …") and are none. */
export const fieldWords: ReadonlySet<string> = new Set(
  (
    'account|ae|agenda|amount|attendees|background|call|call notes|cc|close date|company|company size|contact|context|' +
    'crm|current process|current state|date|deal|deal size|demo|discovery|discovery call|email|employees|fyi|headcount|' +
    'heads up|important|industry|interest|intro|key takeaways|last call|lead|lead source|link|location|meddic|meddpicc|' +
    'meeting|meeting notes|motion|nb|note|notes|opportunity|outcome|owner|participants|phone|pipeline|plan|pricing|ps|' +
    'quote|re|recap|recording|reminder|role|sales stage|size|situation|source|stage|status|subject|summary|takeaways|' +
    'team|tech stack|tl;dr|tldr|title|to|from|topic|topics|update|updates|use case|users|value|website|answer|a|actually|' +
    'also|later|quick one|quick note|quick update|opp|opps|activity|acct|mtg|disco|cust|log|rec|subj|region|gatekeeper|lost|won|closed|prep|log|gatekeeper|detail|details|correction|edit|bottom line|good news|bad news|one thing|key point|problem|reason|result|results|solution'
  ).split('|'),
);
