import type { Calendar, MeetingRow } from '../model/calendar-entities.ts';
import type { Contact, Conversation, Deal, NextStep, Touch } from '../model/entities.ts';
import type { Settings } from '../model/settings.ts';
import type { OwnPlaybook } from '../playbook/playbook-of.ts';
import type { Playbook } from '../playbook/playbook-schema.ts';

/** What is stored of the weeks around now, as far as the guard judges by it. */
export type StoredRows = {
  /** Of the calendars that count. */
  meetings: readonly MeetingRow[];
  conversations: readonly Conversation[];
  touches: readonly Touch[];
  /** Next steps with date and time (strength 3 or more), open or done. */
  steps: readonly NextStep[];
  /** Everybody whom these name, and others may be among them. */
  contacts: readonly Contact[];
  deals: readonly Deal[];
  calendars: readonly Calendar[];
  /** When each calendar last told all that it knows, epoch ms. */
  syncedAt: ReadonlyMap<string, number>;
  settings: Settings;
  /** The rep's. */
  playbook: Playbook;
  /** Her own ones, which a deal may name. */
  playbooks: readonly OwnPlaybook[];
};
