/**
 * Schema version 3, frozen: calendars, their meetings, and what the guard told of them. `*people` holds the addresses
 * of a meeting, which `lib/db/index-fields.ts` derives. `calendarSync` and `calendarFiles` belong to this device.
 */
export const v3 = {
  conversations: 'id, *contactIds, at',
  touches: 'id, [contactId+at], at',
  calendars: 'id',
  meetings: 'id, startsAt, calendarId, *people',
  prompts: 'id, toldAt',
  playbooks: 'id',
  tasks: 'id',
  calendarSync: 'id',
  calendarFiles: 'id',
} as const;
