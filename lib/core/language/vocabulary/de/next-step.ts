import type { NextStepWords } from '../../../nextstep/next-step-words.ts';
import { anyOf, words } from '../pattern.ts';

const meeting =
  '(?:termine?|meeting|gespräch|telefonat|anruf|call|demo|treffen|besprechung|workshop|einladung|besuch|vorstellung|runde)';
const will = '(?:ich|wir|sie|er) (?:werde|werden|wird|muss|müssen|möchte|möchten|würde|würden|kann|können) ';
const opening = '(?:(?:ok|okay|gut|super|prima|also|ja|ach|hm|äh|ähm|danke|nun|alles klar)[,.!]* )*';
const good =
  '(?:gut|super|prima|perfekt|in ordnung|okay|ok|wunderbar|bestens|ideal|recht|möglich|hervorragend|passend)';

/** What people say around a date in German; the same acts as in English, so that no rule knows the language. */
export const nextStepWords: NextStepWords = {
  cut: /[,;]?\s+(?:aber|allerdings|jedoch)\s+|[,;]\s+(?:und|dann)\s+|[,;]\s+(?=oder(?!\w))|;\s+|\s+und\s+(?=(?:ich|wir|sie|er|können|könnten|bitte|bringen?)(?!\w))|,\s+(?=(?:ich|wir|sie|er|können|könnten|passt|geht|dann|bitte|wie|was|noch)(?!\w))|\s(?:--?|→|->|\|)\s/g,
  bareTime:
    /(?:^(?:(?:ja|nein|ok|okay|gut|dann|lieber|eher|so|sagen wir|vielleicht|wie wäre)[,.]? )*|(?<=[ (])(?:um|ab|gegen|lieber|eher|auf|wäre) )(?:(?<part>vormittags?|nachmittags?|abends?) (?:um )?)?(?<time>(?:[01]?\d|2[0-3])(?::[0-5]\d)?)(?! ?(?:%|§|minuten|min|stunden|std|tage|wochen|monate|leute|personen|[:.]\d))(?= ?(?:$|[,.?!;)]|uhr|passt|ist|wäre|geht|dann|bitte|oder|wenn|und))/g,
  spellTime: (time, part) =>
    `at ${time}${part === undefined ? '' : part.startsWith('v') ? ' in the morning' : part.startsWith('n') ? ' in the afternoon' : ' in the evening'}`,
  agenda: words(
    'agenda(?: ist|:| -)?(?= )|(?:damit|um|wo|dann|da|und) (?:\\S+ ){0,6}?(?:durch(?:zu)?gehen|an(?:zu)?sehen|an(?:zu)?schauen|besprechen|durch(?:zu)?sprechen|klären|zeigen|vergleichen|planen|rechnen)|thema(?: ist|:)|themen:|es geht um',
  ),
  acts: {
    asks: words(
      '^(?:(?:und|also|ok|okay|gut|dann)[,]? )*(?:passt|passen|geht|ginge|können|könnten|kann|könnte|hätten|haben|wäre|wären|ist|sind|sollen|wollen|möchten|wann|wie|was|welche[rsnm]?|wer|wo|warum|würde|würden|darf)',
    ),
    inquires: words(
      '^(?:(?:und|also|ok|okay|aber|dann)[,]? )*(?:was (?:passiert|ist|war|machen|macht)|wie (?:lange|viele?|oft|machen|läuft)|wer|warum|wo )',
    ),
    asksDate: words(
      'wann (?:passt|hätten|haben|können|könnten|wäre|sollen|geht|ginge)|welche[rsn]? (?:tag|termin|uhrzeit|zeit|datum)|um wie viel uhr|wie sieht (?:es|ihr kalender)|(?:welche|eine) uhrzeit',
    ),
    asksConfirm: words(
      'bitte bestätigen|(?:stimmt|richtig|korrekt) so|ist das (?:richtig|korrekt)|richtig\\?|korrekt\\?',
    ),
    meets: words(
      `${meeting}|treffen|sprechen|telefonieren|reden|zusammensetzen|passt|passen|passend|ginge|geht|frei|zeit|kalender|vereinbaren|einplanen|eintragen|verschieben|verlegen|wie wäre|wie wär's|sagen wir|lieber|eher|stattdessen|vorschlag|könnte ich|könnten (?:wir|sie)|können (?:wir|sie)|hätten sie|wäre|sehen wir uns|hören wir uns|${good}`,
    ),
    leans: words(
      `passt|passen|passend|ginge|geht|frei|zeit|lieber|eher|stattdessen|wäre|hätte|könnte|möchte|${good}`,
    ),
    schedules: words('termin|vereinbaren|buchen|einplanen|besuch|einladung|heute noch'),
    delivers: words(
      '(?:schicke?n?|sende?n?|maile?n?|liefer\\w+|zusende?n?|zuschicke?n?|unterschreib\\w+|bezahl\\w+|frist|fällig|läuft (?:\\S+ )?aus|beginnt|startet|endet)',
    ),
    elsewhere: words(
      `(?:wir|ich|sie|er) (?:haben|habe|hat|hatten|hatte) (?:\\S+ ){0,4}?${meeting}|(?:unser|unsere|mein|meine|ihr|ihre|ein|eine) (?:\\S+ )?(?:vorstand|beirat|geschäftsleitung|team|intern\\w*|urlaub|messe|konferenz|hochzeit|geburtstag)(?:s?sitzung|meeting)?|vorstandssitzung|beiratssitzung|(?:mit|von|bei) (?:einem |dem )?(?:anderen|andern) (?:anbieter|lieferanten)`,
    ),
    imagines: words('hätten (?:sie|wir) (?:\\S+ ){0,6}?(?:gebucht|vereinbart)|theoretisch|angenommen,'),
    looksUp: words('(?:wann|ob) (?:habe|bin) ich|bin ich (?:da )?frei|habe ich (?:da )?zeit'),
    accepts: words(
      anyOf([
        `^${opening}(?:ja|jawohl|jo|klar|gerne?|sehr gerne?|einverstanden|ok|okay|gut|super|prima|perfekt|alles klar|passt|abgemacht|in ordnung|genau|richtig|wunderbar|natürlich|selbstverständlich|danke|machen wir|freut mich)`,
        `(?:das|es|§+|der|da|termin|tag|zeit) (?:\\S+ )?(?:passt|geht|klappt|ginge|ist ${good}|wäre ${good}|würde (?:passen|gehen)|steht)|(?:passt|klappt|geht) (?:mir|uns|bei mir|bei uns|für mich|für uns|gut|sehr gut|bestens|super|prima)|(?:klingt|hört sich) ${good}|(?:bis|dann bis) (?:dann|§+)|so machen wir(?:'s| es| das)?|machen wir (?:so|das|§)|(?:ich|wir) freue?n? (?:mich|uns)|(?:schicken|senden) sie (?:mir |uns )?(?:eine |die |den )?(?:einladung|termin\\w*)|nehmen wir|(?:sie|er) (?:hat|haben) (?:zugesagt|bestätigt|angenommen)|zugesagt|angenommen`,
      ]),
    ),
    agrees: words(`^${opening}(?:ja|jawohl|klar|gerne?|sehr gerne?|einverstanden|natürlich|genau|abgemacht)`),
    refusesDate: words(
      anyOf([
        '§+ (?:\\S+ )?(?:passt|geht|klappt|kann|ist|sieht|wird)(?: \\S+){0,4}? (?:nicht|schlecht|schwierig|eng|leider|ungünstig|voll|belegt)',
        '(?:nicht|statt|anstatt|anstelle von|außer|kann|kann leider|können) (?:am |an |um )*§+(?= (?:leider )?nicht)|(?:statt|anstatt) (?:am )?§+|nicht (?:am )?§+|(?:bin|sind) (?:ich |wir )?(?:am |um )*§+ (?:\\S+ ){0,3}?(?:weg|unterwegs|im urlaub|nicht da|verreist|belegt)',
      ]),
    ),
    refuses: words(
      '(?:passt|geht|klappt|ginge|kann|können|schaffe?n?)(?: \\S+){0,4}? (?:nicht|schlecht)|nicht (?:möglich|machbar|so gut)|keine zeit|(?:bin|sind) (?:\\S+ ){0,2}?(?:nicht da|unterwegs|im urlaub|verhindert)|abgelehnt|abgesagt',
    ),
    denies: words(`^${opening}(?:nein|nee|leider nicht|lieber nicht|noch nicht)`),
    cancels: words(
      `(?:muss|müssen|möchte|möchten|würde|würden) (?:\\S+ ){0,5}?absagen|(?:sagt|sagen|sage) (?:\\S+ ){0,4}?ab|abgesagt|storniert|gestrichen|(?:lassen wir|lassen sie uns)(?: \\S+){0,3} (?:warten|lassen|abwarten)|vergessen (?:sie|wir) (?:das|es|den termin)|(?:kann|können|schaffe|schaffen) (?:\\S+ ){0,4}?doch nicht|(?:klappt|geht|passt) (?:\\S+ ){0,4}?doch nicht|(?:es|etwas|was) (?:ist )?(?:\\S+ )?dazwischen ?gekommen|fällt aus|auf eis`,
    ),
    fails: words(
      '(?:konnte|konnten|kann|können) (?:\\S+ ){0,6}?nicht (?:\\S+ )?(?:buchen|eintragen|reservieren|vereinbaren)|ausgebucht|nicht verfügbar|hat (?:leider )?nicht geklappt|keine freien? (?:termine?|zeiten)',
    ),
    moves: words('verschieb\\w*|verlege?n?|verlegt|verschoben|umlegen|anderen termin|neuen termin|vorziehen'),
    corrects: words('lieber|eher|stattdessen|doch|korrektur|besser|sondern|sagen wir'),
    keepsTime: words('(?:zur )?(?:gleichen|selben) (?:zeit|uhrzeit)|gleiche (?:zeit|uhrzeit)'),
    books: words(
      `(?:${meeting}|es|das|er|alles|§+)(?: \\S+){0,3}? (?:steht|gebucht|bestätigt|eingetragen|vereinbart|fix|fest|festgelegt|eingeplant)|^${opening}(?:gebucht|bestätigt|vereinbart|eingetragen|fix)|einladung (?:ist )?(?:\\S+ )?(?:raus|verschickt|gesendet|angenommen|unterwegs|geschickt)|(?:habe|haben) (?:\\S+ ){0,6}?(?:gebucht|eingetragen|bestätigt|reserviert|eingestellt|eingeladen)|(?:termin|einladung) (?:\\S+ )?(?:verschickt|geschickt|gesendet|angenommen|bestätigt)|steht im kalender`,
    ),
    expects: words(
      '(?:bis|dann bis|wir sehen uns|wir hören uns|wir sprechen uns|sehen uns|hören uns|sprechen uns)(?: \\S+){0,3}? §+|freue?n? (?:mich|uns) auf (?:\\S+ ){0,3}?§+',
    ),
    unconfirmed: words(
      '(?:noch )?nicht (?:angenommen|bestätigt|beantwortet|zugesagt|fix|fest)|unbestätigt|noch offen|(?:warte|warten|wartet) (?:noch )?auf|keine (?:antwort|rückmeldung|zusage)|vorgeschlagen|angeboten|angefragt|(?:will|möchte|wollte|soll|sollte|plane|geplant)|vorbehaltlich|unter vorbehalt',
    ),
    hedges: words(
      'vielleicht|eventuell|evtl|möglicherweise|wahrscheinlich|vermutlich|voraussichtlich|könnte klappen|unter vorbehalt|vorläufig|wenn (?:möglich|nichts|ich|wir|mein|meine|er|sie)|falls|mal sehen|irgendwann|unsicher|nicht sicher|tbd|tbc',
    ),
    defers: words(
      `(?:muss|müssen|möchte|möchten|werde|werden|lassen sie mich)(?: \\S+){0,5}? (?:prüfen|nachsehen|nachschauen|schauen|abklären|klären|abstimmen|besprechen|fragen|nachfragen|absprechen)|melde mich|melden uns|gebe (?:ihnen |noch )?bescheid|geben (?:ihnen )?bescheid|(?:schaue|sehe|kläre|prüfe) (?:\\S+ ){0,3}?(?:nach|ab|noch)|kann (?:\\S+ ){0,2}?(?:noch )?nicht (?:zusagen|sagen|versprechen)`,
    ),
    addsChoice: words('^(?:oder|alternativ|ansonsten|sonst)'),
    suits: words(
      `passt|passen|geht|klappt|(?:ist|wäre|klingt) ${good}|bitte|dann|lieber|besser|nehmen wir|sagen wir|machen wir`,
    ),
    picksFirst: words('(?:den|der|die|das) erste[nrs]?|ersterer?|ersteres'),
    picksLast: words('(?:den|der|die|das) (?:zweite|letzte)[nrs]?|letztere[rs]?'),
    picksEarlier: words('(?:den|der|die|das|lieber) frühere?[nrs]?|früher'),
    picksLater: words('(?:den|der|die|das|lieber) spätere?[nrs]?|später'),
    softTheirs: words(
      `(?:schicken|senden|mailen) sie (?:mir|uns)|(?:ich|wir) melde?n? (?:mich|uns)|melde mich|melden uns|${will}(?:\\S+ ){0,4}?melden|bleiben wir in (?:kontakt|verbindung)|(?:melden|rufen) sie sich (?:\\S+ )?(?:wieder|nächste|später|in)|(?:kommen|komme) (?:\\S+ ){0,2}?auf sie zu|geben? (?:ihnen )?bescheid|(?:sprechen|hören|reden) wir (?:\\S+ ){0,3}?(?:später|bald|mal|wieder)`,
    ),
    softOurs: words(
      `(?:ich|wir) (?:schicke?n?|sende?n?|maile?n?|melde?n?|rufe?n?)|${will}(?:\\S+ ){0,4}?(?:schicken|senden|melden|anrufen)|(?:schicke|sende|melde) (?:ich )?(?:ihnen|mich|uns)|bleiben wir in (?:kontakt|verbindung)`,
    ),
    softNote: words(
      '(?:meldet|melden) sich|will sich melden|(?:infos?|unterlagen|angebot) (?:schicken|senden|geschickt|gesendet)|nachfassen|wieder anrufen|zurückrufen|rückruf|in kontakt bleiben|wiedervorlage',
    ),
    nothing: words(
      'kein(?:en?|e)? (?:nächste[rn]? schritte?|termine?|folgetermin|interesse|bedarf)|nichts (?:vereinbart|gebucht|ausgemacht|fix)|nicht interessiert',
    ),
    weBring: words('(?:ich|wir) (?:bringe?n?|bereite?n?|rechne?n?|stelle?n?)'),
    theyBring: words(
      '(?:sie|er) (?:bringt|bringen|bereitet|liefert)|(?:bringen|können|könnten) sie (?:\\S+ ){0,6}?mit',
    ),
    logistics: words('einladung|kalender|link|bestätigung|termin'),
  },
};
