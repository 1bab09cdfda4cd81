import type { Rules } from '../dom/rule.ts';

const recorded = 'recorded page 2026-06';

/** Google Calendar's hooks, in order of trust. The ids have lived since 2018 at least; classes change with each release. */
export const calendarRules = {
  bubble: [
    { name: 'calendar/bubble-id', selector: '#xDetDlg[data-eventid]', source: `toggl 2025-03, ${recorded}` },
    {
      name: 'calendar/bubble-chips',
      selector: '[role="dialog"][data-chips-dialog="true"]',
      source: `toggl 2025-03, ${recorded}`,
    },
  ],
  title: [
    { name: 'calendar/title-id', selector: '#rAECCd', source: `TMetric 2023-12, ${recorded}` },
    { name: 'calendar/title-heading', selector: '#xDetDlgWhen [role="heading"]', source: recorded },
    { name: 'calendar/title-text', selector: '#xDetDlgWhen [data-text]', source: recorded },
  ],
  when: [{ name: 'calendar/when', selector: '#xDetDlgWhen', source: `clockify 2026-03, ${recorded}` }],
  /** Lines: title, when, time zone, link. Only where the event has a Meet link. */
  details: [{ name: 'calendar/details', selector: '#xDetDlgVideo[data-details]', source: recorded }],
  guest: [
    {
      name: 'calendar/guest-tree',
      selector: '[role="tree"] [role="treeitem"][data-email]',
      source: `calcom 2026-04, ${recorded}`,
    },
    { name: 'calendar/guest-item', selector: '[role="treeitem"][data-hovercard-id]', source: recorded },
  ],
  /** Also on the calendar's and the creator's lines: only for an event that says it has guests. */
  olderGuest: [
    {
      name: 'calendar/guest-hovercard',
      selector: '[data-hovercard-id*="@"]',
      source: 'older list, calcom 2026-04',
    },
  ],
  guestCount: [{ name: 'calendar/guest-count', selector: '#xDetDlgAtt', source: recorded }],
  calendar: [{ name: 'calendar/calendar', selector: '#xDetDlgCal', source: recorded }],
  organizer: [{ name: 'calendar/organizer', selector: '#xDtlDlgOrg[data-email]', source: recorded }],
  editPage: [{ name: 'calendar/edit-page', selector: 'div[data-is-create]', source: 'TMetric 2023-12' }],
  editTitle: [
    { name: 'calendar/edit-title', selector: '#xTiIn', source: 'TMetric 2023-12, toggl 2025-03' },
    { name: 'calendar/edit-initial', selector: 'input[data-initial-value]', source: 'toggl 2025-03' },
  ],
  editWhen: [
    {
      name: 'calendar/edit-when',
      selector: '#xStDaIn, #xStTiIn, #xEnTiIn, #xEnDaIn',
      source: 'recorded 2018',
    },
  ],
  chip: [{ name: 'calendar/chip', selector: '[data-eventchip][data-eventid]', source: recorded }],
} as const satisfies Rules;
