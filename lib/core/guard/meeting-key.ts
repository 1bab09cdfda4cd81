/** What names one instance of a meeting everywhere: its uid, with the instance of a series behind a slash. */
export const meetingKey = ({ uid, recurrenceId }: { uid: string; recurrenceId?: string }): string =>
  recurrenceId === undefined ? uid : `${uid}/${recurrenceId}`;
