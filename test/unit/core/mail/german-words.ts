/** The words of which our German mails are made, beside what they quote, name and offer: nothing else may stand in one. */
export const germanWords: ReadonlySet<string> = new Set(
  `gespräch ich guten tag unserem habe uhr ihnen für mir um montag dienstag mittwoch donnerstag freitag notiert aus grüße sie passt das
  fallstudie eine dazu und was minuten schritt wir grüßen freundlichen beste viele mit es vor sehen möchte oder ihrer etwas im unser uns
  mitgenommen korrigieren bitte nächsten vielen dank von gehen durch termin neuen einen braucht bei auf an gemeinsam nicht zutrifft stimmt
  mitgeben frage davon wo kostet hakt gestern nachricht eher sich schlage besser dann bleibt dort anfangen mich schrieben fragten ihre bis
  lohnt verstanden worum sollte ging falls falsch daran anknüpfen als zu zeit vorbereiten nichts müssen ist erstes damit zeitpunkt schreibe
  deshalb ändern zurück zum würden wer welchen weiterzuverfolgen warum vorher teil sein schreiben noch nein kurz klarer jetzt ja danach
  arbeit seitdem hat haben die wieder verpasst geändert dass thema sprechen so ordnung kann vorkommen verschieben meisten klären hilft
  freue weit unterlagen sollen soll paar nächster nächste monaten melden inzwischen geschickt ein beides aufnehmen mein hintergrund gerückt
  eindruck den verändert meinem liegen gut erreicht schicken am november januar gefasst nannten nach ersten wollten darüber nachdenken zuerst jemand anderem vergleichen offen geld dafür
  ähnliches hatten schon einmal versucht intern besprechen lag damals eis wie abstimmen`.split(/\s+/),
);
