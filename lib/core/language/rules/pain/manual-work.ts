import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

/** Work done by hand, twice, on paper or in spreadsheets. R4 */
export const manualWork = buyerRule('pain/manual-work', {
  says: words(
    '(?:manual(?:ly)?(?! (?:transmission|says))|by hand|re-?key(?:s|ed|ing)?|re-?typ(?:e|es|ed|ing)|re-?enter(?:s|ed|ing)?|copy[- ]?past(?:e|es|ed|ing)|copy(?:ing)? and past(?:e|ing)|double[- ]?entry|double data entry|(?:duplicate|same) (?:data )?entry|swivel[- ]?chair(?:ing)?|enter(?:s|ed|ing)? (?:\\w+ ){0,4}(?:twice|two times|three times|again)|(?:everything|all|it) (?:lives |sits |is |still )?(?:in|on) (?:excel|spreadsheets?|paper|sticky notes|whiteboards?|e-?mail)|(?:run|runs|running|live|lives|living|drowning|buried|still) (?:it )?(?:all |everything |off |on |in |with |out of |by )+(?:excel|spreadsheets?|paper|google sheets|faxes|whiteboards?)|still (?:use|using|on|doing) (?:\\w+ ){0,3}(?:paper|faxe?s?|spreadsheets?)|(?:spreadsheets?|paperwork|faxes) (?:everywhere|all over|hell|chaos)|pen and paper|(?:on|all|still|in|via) (?:paper|a whiteboard|whiteboards?|a spreadsheet|word)(?! (?:it|that|looks|this|,))|paper (?:job )?(?:sheets|tachographs|diar(?:y|ies)|rotas?|charts?|forms?)|paper (?:forms?|job cards?|dockets?|logs?|log ?books?|slips?|timesheets?|tickets?|records?|files|copies|work orders?|checklists?|notes|ledgers?|registers?|invoices?|orders?|cards?|lists?)(?! (?:free|supplier))|paper[- ]based|(?:done|kept|managed|tracked|planned|made|built|run|handled|scheduled) (?:in|on|with|by) (?:excel|spreadsheets?|whatsapp|binders?|notion|google sheets|a (?:\\w+ )?(?:map|whiteboard|spreadsheet|diary)|(?:his|her|their) heads?)|(?:in|from) (?:paper )?binders|typ(?:e|es|ing|ed) (?:[\\w-]+ ){0,4}?(?:in|into|up|out|over)(?= |$)|(?:into|out of) (?:excel|a spreadsheet|spreadsheets|word))',
  ),
  unless: words(
    '(?:read|send|sent|user|product|training|hr) manuals?|without (?:any )?manual|no manual|(?:want|wants|like|likes|prefer|prefers) (?:to keep )?(?:it )?manual|get rid of|eliminate|replace|automate (?:the )?manual|stop (?:doing )?|cut (?:the |out )?manual|reduce manual|move (?:off|away from)|(?:happy|fine|ok|okay|comfortable) with',
  ),
});
