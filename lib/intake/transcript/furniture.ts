// Sentences of the services, not of the people.
const sentences =
  /^(?:this editable transcript was computer generated|transcribed by https?:\/\/|meeting ended after \d|transcription ended after \d|view (?:original )?(?:transcript|recording)\b)/i;
const ofTeams = /\b(?:started|stopped) transcription$/i;

/** A line that a transcription service adds to what was said. */
export function isFurniture(text: string): boolean {
  return sentences.test(text) || (text.length < 120 && ofTeams.test(text));
}

const fields =
  /^(?:(?:meeting|call|event)\s)?(?:title|name|topic|subject|date|time|when|recorded(?: on)?|duration|participants|attendees|invitees|location|host|organi[sz]er)\s?[:：]/i;

/** "Date: …", "Participants: …": a field of the file, no turn and no note of the rep. */
export function isFileField(text: string): boolean {
  return fields.test(text.slice(0, 60));
}
