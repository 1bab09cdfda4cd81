import { amount, percent, rate } from './amounts.ts';

/** What has gone wrong with a thing, as it stands behind "gets", "is" or "are". */
const wrong =
  '(?:lost|missing|misplaced|mislaid|misused|abused|stolen|damaged|mixed up|wrong|incorrect|incomplete|forgotten|stuck|overlooked|missed|rejected|refused|bounced|delayed|late|held(?: up| back)?|broken|spoil(?:ed|t)|wasted|scrapped|unpaid|unanswered|unfilled|overdue|short|returned|cancel(?:l)?ed|abandoned|redone|disputed|out of (?:date|stock)|thrown away|binned|ignored|unread|useless|illegible|faulty|defective|turned away|sent (?:back|away)|denied)';
const counted = `(?:(?:1|one|2|two|3|three) (?:in|out of) (?:(?:every )?(?:\\d{1,3}|three|four|five|six|seven|eight|nine|ten|twelve|twenty))|half|most|many|some|a (?:third|quarter|fifth)|two thirds|(?:about |around |roughly |nearly |almost |over )?${percent}|\\d[\\d,.]*)(?: of (?:them|those|these|it|(?:the|our|their|all|my) (?:[\\w-]+ )?[\\w-]+)| [\\w-]+(?: [\\w-]+)?)?`;

const crowd =
  '(?:lorries|trucks|coaches|passengers|students|boats|drivers|vans|customers|clients|patients|people|guests|visitors|members|orders?|claims?|parcels?|deliver(?:y|ies)|shipments?|pallets?|invoices?|calls)';

/** "job cards get lost", "one in five shipments is held at customs", "half of them are wrong". */
export const goneWrong = `(?:gets?|getting|goes|go|going|end(?:s|ing)? up|keep(?:s)? (?:getting|going|being)) (?:\\w+ )?${wrong}|${counted} (?:is|are|comes?(?: in| out| back)?|arrives?|turns? out|leaves?) (?:\\w+ )?${wrong}|${counted} (?:fails?|never (?:arrives?|gets?|comes?)|bounces?|has (?:an? )?(?:errors?|mistakes?))|${crowd} (?:are |being |often |regularly )*(?:turned away|sent (?:back|away)|rejected|denied|refused|lost|stuck|held up|go unanswered|walk(?:s|ing)? (?:out|away|off))|(?:never|not) (?:get |gets |been |being )?(?:invoiced|billed|charged|recorded|logged|updated|returned|closed|followed up|written down|delivered on time)|(?:nobody|no one|no-one) (?:ever |really |actually )*(?:checks?|reads?|writes?|trusts?|knows?|tracks?|records?|measures?|updates?|looks?|counts?|follows?|maintains?|reviews?|notices?|logs?|enters?|sees?)(?! (?:us|you|him|her|me|of us))|neither (?:one |of them |system )?(?:talks?|speaks?) to|more time \\w+ing (?:\\w+ )?than|in (?:his|her|their|one person's|somebody's) head|(?:members|customers|clients|tenants|students|nurses|drivers|staff|guests|users) (?:leave|quit|cancel|drop out)(?! (?:at|for|the))`;

/** Things of which each one is trouble, by how often they come. */
const nuisance =
  '(?:tickets?|complaints?|escalations?|chasers?|chase-?ups?|reminders?|disputes?|incidents?|faults?|breakdowns?|stoppages?|defects?|no-?shows?|resets?|rejects?|rejections?|recalls?|exceptions?|near misses|misses|reprints?|returns?|typos|reworks?|call-?backs?|call-?outs?|cancellations?|interruptions?|failures?|alarms?|accidents?|thefts?|truck rolls?|repeat (?:calls|visits))';
const bad =
  '(?:missed|late|lost|failed|wrong|damaged|rejected|returned|unpaid|overdue|open|unfilled|outstanding|broken|duplicate|incorrect|incomplete|delayed|cancel(?:l)?ed|expired|unanswered|abandoned|disputed|vacant|faulty|stuck|unsold|stale|backordered)';
/** "40 support tickets/day", "2-3 missed pickups/wk", "14 open reqs". */
export const nuisances = `(?:[~<>]\\s?)?${amount} (?:[\\w-]+ ){0,2}?${nuisance}${rate}|(?:[~<>]\\s?)?${amount} (?:[\\w-]+ )?${bad} [a-z-]{3,}(?: [a-z-]{3,})?(?:${rate})?|(?:[~<>]\\s?)?${amount} (?:[\\w-]+ ){0,2}?${nuisance} (?:this|last|every|each|per) (?:year|month|week|quarter|term|season|weekend|day|night)|no-?shows? (?:each|every|per|all|at|of|:|=)|(?:two|three|four|five|six|several|\\d{1,2}) (?:recalls|accidents|near misses|break-?ins|thefts)`;

/** "tenants call forty times a day", "the same questions all day", "three people check every invoice". */
export const overAndOver = `(?:${amount}|umpteen|countless) times${rate}|the same (?:[\\w-]+ ){0,3}?[\\w-]+ (?:all day|every (?:day|week|month|time)|over and over|again and again|(?:\\d+|two|three|four|five|ten|twenty) times)|${amount} people (?:\\w+ ){0,2}?(?:check|enter|type|key|touch|review|approve|sign|handle|re-?do)(?:s|es|ed|ing)?|(?<=[a-z]{3} )(?:every|each|all|them|it|everything) (?:[\\w-]+ ){0,3}?(?:twice|two times|three times)(?! (?:a|per|the) )|(?:check|enter|key|type|count|touch|handle|print|scan|copie|copy|review|book|write|record|process)(?:s|es|ed)? (?:[\\w-]+ ){1,4}?(?:twice|two times|three times|\\d times|again and again|over and over)|go(?:es|ing)? (?:round|around|through|past|via|to|between|across) ${amount} (?:different )?(?:people|hands|desks|inboxes|approvers|departments|signatures|managers)`;

/** "running two ERP systems", "across five spreadsheets". */
export const manySystems =
  "(?:run|runs|running|juggl(?:e|es|ing)|across|between|spread over|switch(?:ing|es)? between|maintain(?:s|ing)?|keep(?:s|ing)?) (?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|\\d{1,2}) (?:(?:different|separate|disconnected|disparate|parallel|legacy|old) )*(?:[\\w-]+ )?(?:systems|spreadsheets|tools|platforms|erps|crms|databases|inboxes|portals|calendars|lists|files)|(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|\\d{1,2}) (?:(?:different|separate|disconnected) )*(?:erps|crms|systems|tools|spreadsheets|databases|calendars) (?:after|since|that (?:don't|do not)|and none|none of)";
