import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

const slip =
  '(?:errors?(?! message)|mistakes?|typos|mis-?keys?|mis-?ships?|mis-?shipments?|mis-?picks?|mix-?ups|duplicates?|duplicate (?:records|orders|invoices|payments)|wrong (?:\\w+ )?(?:orders?|items?|parts?|invoices?|prices?|address(?:es)?|numbers?|quantit(?:y|ies)|skus?|data|products?|stock)|(?:picks?|orders?|invoices?|labels?|counts?|numbers?|prices?|data|figures?|addresses|reports?) (?:is|are|come out|comes out|keep being) (?:\\w+ )?wrong|re-?work|out by(?= (?:(?:about |around |roughly |nearly )?(?:a (?:third|quarter|fifth|tenth)|half)|[$€£]|[~<]?\\d[\\d.,]* ?(?:%|pct|percent|units|items|pieces|pallets|k(?![\\w]))))|off by(?= (?:[~\\d]|half|a third|a lot))|bad data|dirty data|inaccurate|inaccura(?:cy|cies)|discrepanc(?:y|ies)|mismatch(?:es|ed)?|missing (?:data|orders|invoices|fields|items|parts)|double[- ]book\\w+|over-?bill\\w+|under-?bill\\w+|(?:parcels?|orders?|shipments?|goods|items?|units?|deliver(?:y|ies)|invoices?|parts|products?) (?:\\w+ )?(?:come|comes|came|coming|sent|returned) back|(?:audit )?findings?(?::| )+\\d+|\\d+ (?:open |major |minor )*(?:audit )?findings?|credit notes|chargebacks?|returns?(?= (?:are|up|rate|climbing|from|because|due|keep)))';

/** Errors and what they lead to. R4 */
export const errors = buyerRule('pain/errors', {
  says: words(slip),
  unless: words(
    '(?:no|zero|without|few|fewer|less|reduce|cut|eliminate|avoid|prevent|fix|lower|bring down|get rid of|halve|drop|minimi[sz]e)\\b[^.]{0,40}(?:errors?|mistakes?|rework|returns|typos|duplicates?|mis\\w+|chargebacks?|discrepanc\\w+)|(?:my|our) (?:mistake|error|bad|typo)|error[- ]free|trial and error|by mistake|sorry|room for error|duplicate (?:contact|lead|deal)',
  ),
});
