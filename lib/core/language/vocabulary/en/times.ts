import { anyOf } from '../pattern.ts';

const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
export const weekday =
  '(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\.?';

/** A day, by its name, its date or its distance. */
export const dayWords = anyOf([
  `${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? 20\\d\\d)?(?![a-z\\d])`,
  `(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month}(?![a-z])`,
  '(?:the )?\\d{1,2}(?:st|nd|rd|th)(?! (?:floor|call|meeting|mtg|demo|round|time|shift|party|quarter|year|person|place|half|week|one|reason|attempt|try|visit|site)s?)',
  `(?:(?:next|this|coming|the following) )?${weekday}(?![a-z])`,
  'in (?:a|an|one|two|three|four|five|six|eight|ten|\\d{1,2}|a couple of|a few) days?',
  '(?:tomorrow|tonight|today|tmrw|tmr|eod|cob)(?!\\w)',
  '\\d{1,2}[/.]\\d{1,2}(?:[/.](?:20)?\\d\\d)?(?![\\dk%])',
  '20\\d\\d-\\d\\d-\\d\\d(?!\\d)',
]);

/** A week, month, quarter, season or year. */
export const stretchWords = anyOf([
  `(?:(?:early|mid|late|end|the (?:start|middle|end|beginning) of|end of|start of|beginning of|eo)[ -]?)?${month}(?:,? 20\\d\\d)?(?![a-z])`,
  '(?:(?:the )?(?:end|start|beginning|middle) of (?:the |this |next )?)?(?:the )?(?:(?:next|this|coming|following|fiscal|financial|calendar|new) )?(?:q[1-4]|[1-4]q|h[12])(?:[ /-]?(?:fy)?(?:20)?\\d\\d)?(?!\\w)',
  '(?:the )?(?:end|start|beginning|middle) of (?:the |this |next )?(?:week|month|quarter|year|fiscal year|financial year|summer|spring|winter|fall|autumn|season)',
  "(?:year|month|quarter|week|summer)(?:'s)?[ -]?end",
  '(?:eo[ymqw]|ye)(?!\\w)',
  '(?:the )?(?:fy|fiscal year|financial year)[ -]?(?:end|close|(?:20)?\\d\\d)',
  '(?:next|this|coming|the new|the following) (?:week|month|quarter|year|fiscal year|summer|spring|winter|fall|autumn|season)',
  '(?:the )?(?:summer|spring|winter|fall|autumn|christmas|xmas|easter|thanksgiving|black friday|new year)(?:s)?',
  'in (?:a|an|one|two|three|four|five|six|eight|ten|\\d{1,2}|a couple of|a few|another) (?:weeks?|wks?|months?|mos?|quarters?|years?)',
  '20\\d\\d(?:-\\d\\d)?(?![-\\d])',
]);

/** Something that happens at a time of its own: what buyers hang their deadlines on. */
export const eventWords =
  "(?:(?:the|their|her|his|our|its|next|new|this|annual|q[1-4]) ){0,3}(?:[\\w'-]+ ){0,2}?(?:board(?: meeting| mtg| review)?|audit|peak(?: season)?|season|inventory count|stock ?take|renewal|(?:contract|licen[cs]e|lease) (?:end|expiry|expiration|renewal|runs out|ends|expires)|trade ?show|conference|kick[- ]?off|sko|merger|acquisition|ipo|launch|opening|holidays?|holiday (?:season|rush)|rush|inspection|deadline|migration|cut-?over|go-?live|fiscal year|financial year|budget (?:cycle|season|round)|off-?site|all[- ]hands|town hall|summit|planning|review|close|year|hiring (?:wave|push)|busy season|harvest|(?:start|end|beginning) of (?:term|season)|term|semester|accreditation(?: visit)?|handover|open enrol+ment|tax season|school year|expo|qbr|recertification|certification|regulation|mandate|roll-?out|freeze|(?:new )?[\\w-]+ (?:opens|starts|begins|closes|goes live|kicks in|kicks off|arrives|joins|leaves|retires|takes over))";
export const before =
  '(?:no later than|in time for|ahead of|prior to|before|b4|until|till?|latest|within|by|for)';
