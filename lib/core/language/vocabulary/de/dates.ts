/**
 * German words of time, each with the words that the date rules know it by. What stands in no table is passed over, so
 * that "auf jeden Fall" is no autumn.
 */

const byLine = (lines: string): Record<string, string> =>
  Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [german = '', english = ''] = line.split('=').map((part) => part.trim());
        return german.split(' ').map((word) => [word, english]);
      }),
  );

/** Single words; a word of the left side becomes the right side. */
export const words = byLine(`
  heute heut = today
  morgen = tomorrow
  übermorgen uebermorgen = day after tomorrow
  gestern = yesterday
  vorgestern = day before yesterday
  montag = Monday
  dienstag = Tuesday
  mittwoch = Wednesday
  donnerstag = Thursday
  freitag = Friday
  samstag sonnabend = Saturday
  sonntag = Sunday
  montags dienstags mittwochs donnerstags freitags samstags jeden jede jedes jeder = every
  januar jänner jan = January
  februar feb = February
  märz maerz mrz = March
  april apr = April
  mai = May
  juni jun = June
  juli jul = July
  august aug = August
  september sept sep = September
  oktober okt = October
  november nov = November
  dezember dez = December
  nächste nächsten nächster nächstes nächstem naechste naechsten naechster naechstes = next
  kommende kommenden kommender kommendes kommendem = coming
  diese diesen dieser dieses diesem = this
  letzte letzten letzter letztes letztem vorige vorigen voriger voriges vergangene vergangenen vergangenes = last
  erste ersten erster erstes erstem = first
  zweite zweiten zweiter zweites zweitem = second
  dritte dritten dritter drittes drittem = third
  vierte vierten vierter viertes viertem = fourth
  tag = day
  tage tagen = days
  werktag arbeitstag = business day
  werktage werktagen arbeitstage arbeitstagen = business days
  woche = week
  wochen = weeks
  wochenende = weekend
  monat monats = month
  monate monaten = months
  quartal quartals = quarter
  quartale quartalen = quarters
  jahr jahres jahrs = year
  jahre jahren = years
  stunde = hour
  stunden = hours
  minute = minute
  minuten = minutes
  kalenderwoche kw = cw
  ein eine einem einen einer eines = a
  zwei = two
  drei = three
  vier = four
  fünf = five
  sechs = six
  sieben = seven
  acht = eight
  neun = nine
  zehn = ten
  elf = eleven
  zwölf = twelve
  in im = in
  am an = on
  um = at
  gegen = around
  ab = from
  bis = until
  seit = since
  vor = before
  nach nachdem = after
  sobald = as soon as
  spätestens = by
  frühestens = not before
  erst = not until
  zwischen = between
  und = and
  oder = or
  der die das den dem des zum zur = the
  anfang = early
  mitte = mid
  ende = end of
  monatsende = month end
  quartalsende = quarter end
  jahresende = year end
  feierabend = EOD
  morgens vormittags = in the morning
  vormittag = morning
  mittag mittags = noon
  nachmittag = afternoon
  nachmittags = in the afternoon
  abend = evening
  abends = in the evening
  frühling frühjahr = spring
  sommer = summer
  herbst = autumn
  winter = winter
  weihnachten = Christmas
  heiligabend = Christmas eve
  silvester = New Year's Eve
  neujahr jahreswechsel = New Year's Day
  karfreitag = Good Friday
  ostern = Easter
  ostermontag = Easter Monday
  feiertagen feiertage = holidays
  gesprochen telefoniert getroffen gesehen besucht geschickt gesendet präsentiert = spoke
  war waren = was
`);

/** English words of time that German notes use too ("Follow-up next week, EOM"). */
export const borrowed =
  'next week month quarter today tomorrow monday tuesday wednesday thursday friday eod eow eom eoq eoy cob asap q h fy fq am pm by until end of early late mid the';
