/** An honourable way out in German when they have gone dark (R23, R29); plain text. */
export const germanWayOutWords: readonly string[] = [
  '(?:wieder|noch einmal|erneut|später) (?:melden|anrufen|schreiben|auf sie zukommen|nachfragen)',
  'in ein paar (?:monaten|wochen)',
  '(?:beides|jede antwort|ein nein|auch ein nein) ist (?:\\w+ )?(?:in ordnung|okay|ok|hilfreich|gut)',
  '(?:sagen|schreiben) sie (?:mir )?(?:einfach |ruhig |gern )*(?:nein|ab|bescheid)',
  '(?:nicht mehr|kein thema mehr|keine priorität|nicht aktuell)\\b.{0,60}(?:in ordnung|kein problem|bescheid)',
];
