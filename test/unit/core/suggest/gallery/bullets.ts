import type { GalleryCase } from './gallery-case.ts';

/** Lists, with the typing errors of somebody who listens while typing. */
export const bullets: GalleryCase[] = [
  {
    name: 'three points with typing errors',
    note: '- goods recieving takes 3 days to book in\n- warehouse mgr Olu hates the scanners\n- needs somthing in place b4 xmas rush',
    contact: { name: 'Femi Adeyemi', company: 'Cratewell' },
    opener:
      'Last time you mentioned that goods receiving takes 3 days to book in, and that you need something in place before the Xmas rush.',
  },
  {
    name: 'labels of a template',
    note: 'Pain: month end close takes 12 days\nImpact: CFO gets numbers too late to act\nDeadline: before audit in April\nNext: send example',
    contact: { name: 'Grace Lindell', company: 'Ostrava Ceramics' },
    opener:
      'Last time you mentioned that the month-end close takes 12 days, and that your deadline is the audit in April.',
    value:
      'I have been thinking about the month-end close, and there is a case study that fits: “From a slow month-end to a calm one”. In short: A wholesaler moved its checks from the last days of the month into the month itself.',
    subject: 'Month-end close before the audit in April',
  },
  {
    name: 'check boxes and numbers',
    note: '1) 40 support tickets/day abt password resets\n2) SSO live by end of Q2\n3) asked what it costs per seat',
    contact: { name: 'Tariq Benali', company: 'Mistral Freight' },
    opener:
      'Last time you mentioned 40 support tickets a day about password resets, and that you want SSO live by the end of Q2.',
  },
  {
    name: 'a heading and indented points',
    note: 'HIRING\n  * 14 open reqs, 62 days to fill\n  * loosing candidates to faster offers\n  * wants first shortlist inside a week',
    contact: { name: 'Ciara Doyle', company: 'Bramblegate' },
    opener: 'Last time you mentioned that you want a first shortlist inside a week.',
  },
  {
    name: 'dashes and a colon',
    note: '- biggest headache: nobody knows whats in stock\n- counts are out by 7 pct\n- stocktake 30 Nov, wants it sorted by then',
    contact: { name: 'Marek Kowal', company: 'Tinsmith & Daughters' },
    opener:
      'Last time you mentioned that counts are out by 7 percent, and that your stocktake is on 30 November.',
    value:
      "You said that nobody knows what's in stock, and there is a case study that fits: “How a ceramics maker got its stock counts right”. In short: Counting moved from one big weekend to ten minutes a day.",
  },
  {
    name: 'what hurts and what comes',
    note: '• drivers phone in ETAs, 60 calls/day\n• customers complain re late updates\n• peak starts mid Nov next yr',
    contact: { name: 'Sunniva Berg', company: 'Fjordlast' },
    opener:
      'Last time you mentioned that customers complain about late updates, and that the peak starts in mid November next year.',
  },
];
