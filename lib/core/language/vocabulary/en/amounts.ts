import { anyOf } from '../pattern.ts';

const spokenNumber =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half a|couple of|a couple of|several|many|countless|dozens of)';
const figure = '\\d[\\d,.]{0,12}(?:\\s?(?:-|to|or)\\s?\\d[\\d,.]{0,12})?\\+?';

/** "15", "10-12", "fifteen", "a couple of". */
export const amount = `(?:${figure}|${spokenNumber}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand)| (?:or|to) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty))?)`;
export const timeUnit =
  '(?:hours?|hrs?|h|days?|weeks?|wks?|months?|mos?|minutes?|mins?|man[- ](?:days|hours)|ftes?|(?<=\\d)d(?! (?:print|model|view|render|scan|design|cad)))';
export const rate =
  '(?:\\s?\\/\\s?(?:wk|week|day|d|mo|month|mth|yr|year|qtr|quarter|order|invoice|rep|person|shipment|shift)|\\s?(?:per|a|an|each|every|/)\\s(?:single )?(?:wk|week|day|month|mo|quarter|year|yr|order|invoice|rep|person|shipment|shift|run|site|cycle|hour|hr|weekend|night|piece|unit|pallet|vehicle|truck|item|parcel|patient|guest|ticket|claim|visit|job|head|location|store|time|go)|\\s(?:weekly|daily|monthly|annually|yearly)|\\s?p\\.?[wam]\\.?(?![a-z]))';
/** "~15 hrs/wk", "two full days every month". */
export const duration = `(?:[~<>]\\s?)?(?:${amount}|an?(?= (?:full |whole )?(?:day|week|hour)(?: an?| per| each| every|\\/)))[ -]?(?:full |whole |good |solid |working |business )?${timeUnit}(?![\\w])(?:${rate})?`;
const digits = "\\d(?:[\\d,.']{0,14}|\\d{0,2}(?: \\d{3}){1,3})(?!\\d)";
const scale = '(?:k|m|mm|mio|mn|bn|thousand|million|lakh|crore)(?![a-z])';
const code = '(?:eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|ron|aud|cad|nzd|inr|sgd|hkd|zar)';
/** "$45k", "CHF 30'000", "30 000 €", "400k kr", "12 grand". */
export const money = anyOf([
  `(?:(?:us|au|ca|nz|[ac])?[$€£₹]|${code} )\\s?${digits}(?:\\s?${scale})?`,
  `${digits}\\s?(?:${scale}\\s?|grand\\s)?(?:dollars|euros?|${code}|pounds|bucks|quid|francs|kronor|kroner|kr|rupees|rand|zł|zloty|kč|[€£$₹])(?!\\w)`,
  `${digits}\\s?(?:k|grand|thousand)(?![a-z])`,
  `${spokenNumber}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand)){0,3} (?:grand|dollars|euros?|pounds|francs|quid|bucks|kronor|kroner)(?!\\w)`,
]);
/** A range keeps both its ends: "$40-50k", "30 to 40k". */
export const moneyRange = `(?:[$€£]?\\d[\\d,.]{0,10}k?\\s?(?:-|to|and|or)\\s?)?${money}`;
export const percent = `(?:\\d[\\d,.]{0,6}(?:\\s?(?:-|to)\\s?\\d[\\d,.]{0,6})?\\s?(?:%|percent|pct)|${spokenNumber}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? percent)`;
