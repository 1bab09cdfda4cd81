const spokenNumber =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|half a|couple of|a couple of|several|many|countless|dozens of)';
const figure = '\\d[\\d,.]{0,12}(?:\\s?(?:-|to|or)\\s?\\d[\\d,.]{0,12})?\\+?';

/** "15", "10-12", "fifteen", "a couple of". */
export const amount = `(?:${figure}|${spokenNumber}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand))?)`;
export const timeUnit =
  '(?:hours?|hrs?|h|days?|weeks?|wks?|months?|mos?|minutes?|mins?|man[- ](?:days|hours)|ftes?|(?<=\\d)d(?! (?:print|model|view|render|scan|design|cad)))';
export const rate =
  '(?:\\s?\\/\\s?(?:wk|week|day|d|mo|month|mth|yr|year|qtr|quarter|order|invoice|rep|person|shipment|shift)|\\s?(?:per|a|an|each|every|/)\\s(?:single )?(?:wk|week|day|month|mo|quarter|year|yr|order|invoice|rep|person|shipment|shift|run|site|cycle)|\\s(?:weekly|daily|monthly|annually|yearly)|\\s?p\\.?[wam]\\.?(?![a-z]))';
/** "~15 hrs/wk", "two full days every month". */
export const duration = `(?:[~<>]\\s?)?(?:${amount}|an?(?= (?:full |whole )?(?:day|week|hour)(?: an?| per| each| every|\\/)))[ -]?(?:full |whole |good |solid |working |business )?${timeUnit}(?![\\w])(?:${rate})?`;
export const money =
  '(?:(?:us|au|ca)?[$€£]\\s?\\d[\\d,.]{0,14}(?:\\s?(?:k|m|mm|bn|thousand|million)(?![a-z]))?|\\d[\\d,.]{0,14}\\s?(?:k|m|mm|thousand|million|grand)?\\s?(?:dollars|euros?|eur|usd|gbp|chf|pounds|bucks|[€£$])(?!\\w)|\\d[\\d,.]{0,10}\\s?(?:k|grand|thousand)(?![a-z]))';
/** A range keeps both its ends: "$40-50k", "30 to 40k". */
export const moneyRange = `(?:[$€£]?\\d[\\d,.]{0,10}k?\\s?(?:-|to|and|or)\\s?)?${money}`;
export const percent = `(?:\\d[\\d,.]{0,6}(?:\\s?(?:-|to)\\s?\\d[\\d,.]{0,6})?\\s?(?:%|percent|pct)|${spokenNumber}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))? percent)`;
