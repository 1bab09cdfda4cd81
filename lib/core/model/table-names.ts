import type { TableName } from './entities.ts';

/** Every table that a backup holds, in its order: without the schemas, which a reader of rows does not need. */
export const tableNames = [
  'contacts',
  'accounts',
  'deals',
  'conversations',
  'notes',
  'touches',
  'nextSteps',
  'valueAssets',
  'callPlans',
  'factReviews',
  'calendars',
  'meetings',
  'prompts',
  'playbooks',
  'tasks',
  'settings',
] as const satisfies TableName[];
