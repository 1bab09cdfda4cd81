const event =
  /\b(?:webinars?|webcasts?|live ?streams?|town ?halls?|all[- ]hands|master ?class|virtual (?:event|summit|conference))\b/i;
// "Webinar follow-up" and "Recap of the webinar" are talks about one.
const talkAbout =
  /\b(?:webinars?|webcasts?|town ?halls?|master ?class)\s+(?:follow|prep|plan|recap|debrief|feedback|results|review)|\b(?:follow[- ]?up|recap|prep|debrief|after|plan)\b[^:]{0,30}\b(?:webinar|webcast|town ?hall|master ?class)/i;

/** A title that names an event for many, which is nobody's next step. */
export function isGroupEvent(title: string | undefined): boolean {
  const start = title?.slice(0, 200) ?? '';
  return event.test(start) && !talkAbout.test(start);
}
