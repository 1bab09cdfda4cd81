import type { GalleryCase } from './gallery-case.ts';

/** Notes from many trades, in the words that their people use. */
export const manyTrades: GalleryCase[] = [
  {
    name: 'paper logs in a list',
    note: 'Spoke w/ Hanne (ops mgr, cold storage). 3 sites, temps logged on paper 2x/day, audit in Feb, last yr they failed on 2 missing logs. wants smth before xmas. asked if sensors work at -30. I owe her the spec sheet.',
    contact: { name: 'Hanne Dahl' },
    opener:
      'Last time you mentioned that temps are logged on paper 2 times a day, and that you want something before Xmas.',
  },
  {
    name: 'an auditor’s finding and a channel',
    note: 'Ms. Okonjo said their month-end close takes eleven days and the auditors flagged three late reconciliations. New CFO starts 1 March, nothing moves before. Prefers e-mail.',
    contact: { name: 'Adaeze Okonjo' },
    opener:
      'Last time you mentioned that your month-end close takes eleven days and the auditors flagged three late reconciliations.',
  },
  {
    name: 'what an agency costs',
    note: 'Discovery call, 25 min. Lucía (Head of Talent) – time to hire is 63 days, they lose about one in four finalists to faster offers. Agencies cost them 18k per hire. Needs sign-off from her VP. "If we could get to 45 days I\'d be a hero." Asked about Workday integration.',
    contact: { name: 'Lucía Prat' },
    opener:
      'Last time you mentioned that agencies cost you 18,000 per hire, and that you lose about one in four finalists to faster offers.',
  },
  {
    name: 'four systems and a board',
    note: 'Follow-up w/ Tomás. he said the board wants a plan by end of Q1. they run 4 ERPs after the merger, nobody trusts the numbers. IT lead (Ewa) is against cloud. he asked for a reference in food.',
    contact: { name: 'Tomás Varga' },
    opener:
      'Last time you mentioned that you run 4 ERPs after the merger, that nobody trusts the numbers, and that your board wants a plan by the end of Q1.',
  },
  {
    name: 'a share and a wish',
    note: "Talked to Dr. Farouk's practice manager Niamh. No-shows 14%, roughly 20 slots a week. They text reminders by hand. She worries about GDPR. Wants a quick win before the summer holidays. Dog named Biscuit, just moved house.",
    contact: { name: 'Niamh Burke' },
    opener:
      'Last time you mentioned that no-shows are at 14%, and that you want a quick win before the summer holidays.',
  },
  {
    name: 'the owner is the contact',
    note: "Solar installer, 9 crews. Permits take 5 wks avg, customers cancel (8 last qtr). Owner Gil wants permit time halved. Asked: do you cover Nevada? He'll loop in Sherri (ops). budget ok up to 2k/mo.",
    contact: { name: 'Gil Ortega' },
    opener:
      'Last time you mentioned that permits take 5 weeks on average, and that you want permit time halved.',
  },
  {
    name: 'one in five, and its price',
    note: 'Mr Adeyemi: 70 field techs, 1 in 5 visits is a repeat visit because of the wrong part. Each repeat costs roughly $180. He wants first-time fix at 90%. Currently uses paper + WhatsApp. CFO asks for payback < 12 months.',
    contact: { name: 'Femi Adeyemi' },
    opener:
      'Last time you mentioned that 1 in 5 visits is a repeat visit because of the wrong part, and that each repeat costs roughly $180.',
  },
  {
    name: 'a figure each',
    note: 'Good chat w/ Soo-jin. Her team writes 30 proposals a month, each takes 6 hrs, win rate 22%. Boss wants win rate at 30 by year end. They looked at Propelio but found it too rigid. Sends us two sample proposals by Thursday.',
    contact: { name: 'Soo-jin Han' },
    opener:
      'Last time you mentioned that your team writes 30 proposals a month, and each takes 6 hours, and your win rate is 22%.',
  },
  {
    name: 'a title before the colon',
    note: 'construction co, 45 ppl. site mgr Dario: timesheets come in late every week, payroll (Ines) spends all Monday chasing. 3 payroll errors last month alone. go-live wish: before the Rimini project kicks off in April',
    contact: { name: 'Dario Conti' },
    opener: 'Last time you mentioned that timesheets come in late every week.',
  },
  {
    name: 'days against days',
    note: "Call notes 8/5 Bridget - Credit union, 22 branches. Loan decisions take 6 days vs 2 at the competition. Members walk. Board approved a digital budget of $350k in July. Core banking is old (Symcor). IT is stretched. she asked whether we've done credit unions before.",
    contact: { name: 'Bridget Noor' },
    opener: 'Last time you mentioned that loan decisions take 6 days versus 2 at the competition.',
  },
  {
    name: 'a day of the week in short',
    note: 'Fatima – clinic group – phone lines overloaded Mon mornings, 35% abandoned calls. Receptionists quitting (4 since Jan). asked if the bot speaks Arabic. Wants pilot at one clinic in May. Decision: her + medical director.',
    contact: { name: 'Fatima Aziz' },
    opener:
      'Last time you mentioned that phone lines are overloaded on Monday mornings, and that you want a pilot at one clinic in May.',
  },
  {
    name: 'a question in a mail',
    note: 'email in: "Thanks for the demo. My main concern is adoption: our last rollout stalled at 40% usage. What would you do differently? Also we would need SSO. Regards, Margarethe"',
    contact: { name: 'Margarethe Lund' },
    source: 'email',
    opener: 'Last time you asked what we would do differently.',
  },
  {
    name: 'because, in two letters',
    note: "Henrik runs a small logistics shop: 18 trucks, invoices go out 3 weeks after delivery bc PODs come back on paper. cash is tight, bank reviews the credit line in October. he'd rather talk on the phone, evenings.",
    contact: { name: 'Henrik Moe' },
    opener:
      'Last time you mentioned that you have 18 trucks, and invoices go out 3 weeks after delivery because PODs come back on paper.',
  },
  {
    name: 'blame without a figure',
    note: 'Tara says compliance training is at 58% completion and the regulator is coming in week 20. Managers ignore reminders. She gets blamed. Could sign anything up to 10k herself.',
    contact: { name: 'Tara Quinn' },
    opener: 'Last time you mentioned that managers ignore reminders.',
  },
  {
    name: 'by hand, across portals',
    note: 'hotel group, revenue mgr Paolo. rates updated by hand twice a day across 5 portals, overbooked 6 times in Aug. wants it live before the ski season. asked how long setup takes',
    contact: { name: 'Paolo Rinaldi' },
    opener:
      'Last time you mentioned that rates are updated by hand twice a day across 5 portals, and that you want it live before the ski season.',
  },
  {
    name: 'told in one long sentence',
    note: 'The buyer, Ingunn, told me that her drivers wait 50 minutes on average at the dock and that two carriers have started charging detention, about 4,000 NOK a week. She wants to bring it down to 20 minutes before the summer.',
    contact: { name: 'Ingunn Vik' },
    opener:
      'Last time you mentioned that your drivers wait 50 minutes on average at the dock, and that you want to bring it down to 20 minutes before the summer.',
  },
  {
    name: 'first person in a note',
    note: "Ken: we are drowning in change orders, 85 open ones, avg value 12k. PMs forget to bill ~10%. he wants to stop the leakage this FY (ends Sept 30). asks if it ties into Procore. decision maker: CFO Laurel, she's detail oriented",
    contact: { name: 'Ken Abbott' },
    opener:
      "Last time you mentioned that PMs forget to bill about 10%, and that you're drowning in change orders.",
  },
  {
    name: 'three needs in a row',
    note: 'Nadia (CTO): deploys twice a month, each needs a 4-hour freeze at night, team is tired, one dev quit over it. Wants weekly releases by summer. Afraid of tool sprawl. They have 11 tools already.',
    contact: { name: 'Nadia Rossi' },
    opener:
      'Last time you mentioned that you want weekly releases by summer, that each needs a 4-hour freeze at night, and that your team is tired.',
  },
  {
    name: 'a role before the name',
    note: 'dentist chain, 8 practices, recall letters are printed & posted: 1,200/mo, £1.10 each. only 35% book. Area manager Priti wants 50%. would go with text msgs if patients can opt out',
    contact: { name: 'Priti Shah' },
    opener: 'Last time you mentioned that recall letters are printed and posted, 1,200 a month.',
  },
  {
    name: 'which is so much each',
    note: "Sven told us their welders scrap about one frame a day which is 600 euros each, he thinks it's the fixture program but nobody has time to look. Plant manager Oskar decides. They have a shutdown in week 28, that'd be the moment.",
    contact: { name: 'Sven Lindholm' },
    opener: 'Last time you mentioned that your welders scrap about one frame a day which is 600 euros each.',
  },
  {
    name: 'a share that comes back',
    note: "Bram said returns are killing them: 38% of dresses come back, each return costs €7. Wants to get below 30 by the spring collection. Doesn't believe in size charts.",
    contact: { name: 'Bram de Wit' },
    opener:
      'Last time you mentioned that 38% of dresses come back, that each return costs €7, and that you want to get below 30 by the spring collection.',
  },
  {
    name: 'a recall and a date',
    note: 'Dag needs traceability by July: new EU rule. Right now batch records are in binders. One recall last year cost 90k EUR and took 11 days. QA lead Solveig would run it. Wants ref from fish industry.',
    contact: { name: 'Dag Nilsen' },
    opener:
      'Last time you mentioned that one recall last year cost 90,000 euros and took 11 days, and that you need traceability by July.',
  },
  {
    name: 'a limit that headquarters set',
    note: 'mine site. downtime on conveyor 14 hrs/mo @ $20k per hr. sensors exist but nobody looks at alarms. Sizwe wants pilot on line 2. HQ in Perth must ok spend >50k',
    contact: { name: 'Sizwe Dube' },
    opener: 'Last time you mentioned that the HQ in Perth must approve spend over 50,000.',
  },
  {
    name: 'a quotation in single marks',
    note: "Lorraine: they invoice 30 days late on average since the timesheets are missing. 'My partners hate timesheets.' She wants invoices out by day 5. 70 consultants.",
    contact: { name: 'Lorraine Petit' },
    opener:
      'Last time you mentioned that you invoice 30 days late on average since the timesheets are missing, and that your partners hate timesheets.',
  },
  {
    name: 'twice a month, and once abroad',
    note: 'Ximena buys coffee from 400 farms; samples get mixed up about twice a month and one container was rejected in Hamburg in August. She asked how we handle offline. Harvest starts in May.',
    contact: { name: 'Ximena Paz' },
    opener:
      'Last time you mentioned that samples get mixed up about twice a month and one container was rejected in Hamburg in August.',
  },
  {
    name: 'a reckoning, by hand',
    note: 'charity. gift aid claims done once a yr by hand, they reckon they miss ~30k. 2 staff. trustees meet quarterly, next 14 Feb. Faye worried about volunteers & tech.',
    contact: { name: 'Faye Donnelly' },
    opener:
      'Last time you mentioned that you reckon you miss about 30,000, and that gift aid claims are done once a year by hand.',
  },
  {
    name: 'not the problem, but this',
    note: "They don't have a problem finding leads, the issue is that nobody follows up; 35 inbound leads a week and half never get a call. Tilda wants every lead called within a day.",
    contact: { name: 'Tilda Sorensen' },
    opener:
      'Last time you mentioned that nobody follows up, and that you want every lead called within a day.',
  },
  {
    name: 'one of forty',
    note: 'Hospital lab: 1 of 40 samples mislabeled, retest costs 35 CHF + angry doctors. Sabine wants barcodes at bedside. Nursing director against more steps. accreditation visit Nov 2026?',
    contact: { name: 'Sabine Roth' },
    opener:
      'Last time you mentioned that 1 of 40 samples is mislabeled, and that you want barcodes at bedside.',
  },
];
