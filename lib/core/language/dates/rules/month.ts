import { partsOfDay } from '../../../schedule/calendar-day.ts';
import { monthSpan, periodOf } from '../periods.ts';
import { type Rule, sticky } from '../scan.ts';
import { month, monthOf, months, spokenYear, stepOf, yearNumber } from '../../vocabulary/en/dates.ts';

const leads =
  /(?:\b(?:in|by|until|till|since|early|mid|middle|late|later|end|beginning|start|of|for|before|after|from|to|during|through|around|week|starting|half|maybe|or|and|is|live|launch|this|next|last|coming|until|back|eom)|[-–:/(])\s*(?:of\s+)?$/;
// A name, a verb, a step: they are months only where the words around them say so.
const doubtful = /^(?:may|march|mar|april|june|august|jan|dec)$/i;
const verbs =
  /^\s*(?:be\b|have|help|make|take|seem|sound|look|mean|come|change|work|not|also|well|need|want|become|email|ask|i\b|or may|on\b|into|out|back|said|says|was|has|will|thinks|wants|is\s+(?:the|our|a|an)|mentioned|asked|from\b|and i\b|['’]s\b)/i;
/** "Jan or Feb", "Nov-Dec" */
const beside = new RegExp(String.raw`^\s?(?:[-–/]|(?:or|and|to)\s+(?:(?:early|mid|late)\s+)?${month})`, 'i');
const firm =
  /\b(?:in|by|until|till|since|early|mid|late|end of|beginning of|start of|during|through|next|this|last|week of|half of|week in|eom|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\s?(?:or|and|to|[-/]))[\s-]*$/;

/** "May", "November 2026", "next March", "May next year". */
export const monthRule: Rule = {
  id: 'date/month',
  starts: [...Object.keys(months), 'this', 'next', 'coming', 'last', 'the'],
  pattern: sticky(
    String.raw`(?:(this|next|coming|last|this coming)\s+)?(${month})(?!['’][a-z]|-(?!${month})\w|\s?\d{1,2}(?:st|nd|rd|th)?\b(?!\s?[ap]m|:))(?:,?\s+(?:of\s+)?((?:19|20)\d\d(?!\d)|${spokenYear})|(?:\s+of)?\s?['’](\d\d)(?!\d)|,?\s+(?:of\s+)?(next|this|last)\s+(?:year|yr)\b|(\s+in\s+a\s+year))?`,
  ),
  read(match, scan) {
    const [whole, move, name = '', long, short, ofYear, inAYear] = match;
    const lead = scan.before(match.index);
    const after = scan.text.slice(match.index + whole.length, match.index + whole.length + 16);
    // "31 Feb": a slip, and no word on the month.
    if (/(?:^|[^\d.,:/])\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/.test(lead)) return undefined;
    const hasMore =
      move !== undefined ||
      long !== undefined ||
      short !== undefined ||
      ofYear !== undefined ||
      inAYear !== undefined;
    if (
      /^(?:may|march|mar)$/.test(name) &&
      (verbs.test(after) || /\b(?:we|i|you|they|he|she|it|who|that)\s*$/.test(lead))
    )
      return undefined;
    if (doubtful.test(name) && !hasMore && !beside.test(after)) {
      if (!firm.test(lead) && (!leads.test(lead) || verbs.test(after) || !/^[A-Z]/.test(name)))
        return undefined;
    }
    if (
      /^(?:mar|sep|jun|jul|oct|nov|feb|apr|aug)$/i.test(name) &&
      !hasMore &&
      !leads.test(lead) &&
      !/^[A-Z]/.test(name)
    )
      return undefined;
    const { year: thisYear } = partsOfDay(scan.today);
    const number = monthOf(name);
    if (long !== undefined) return { span: monthSpan(yearNumber(long), number) };
    if (short !== undefined)
      return { span: monthSpan((Number(short) < 50 ? 2000 : 1900) + Number(short), number) };
    if (ofYear !== undefined || inAYear !== undefined)
      return { span: monthSpan(thisYear + (ofYear === undefined ? 1 : stepOf(ofYear)), number) };
    const now = monthSpan(thisYear, number);
    if (/last/i.test(move ?? '') || scan.isPast(match.index))
      return {
        span:
          now.from <= scan.today && !(/last/i.test(move ?? '') && now.to > scan.today)
            ? now
            : monthSpan(thisYear - 1, number),
      };
    const coming = now.to > scan.today ? now : monthSpan(thisYear + 1, number);
    // "next June" said in March: this year's or next year's?
    const isOpen =
      /next/i.test(move ?? '') &&
      coming.from > periodOf(scan.today, 'month', 2).from &&
      coming.from < periodOf(scan.today, 'year', 1).from;
    return { span: { ...coming, certain: !isOpen } };
  },
};
