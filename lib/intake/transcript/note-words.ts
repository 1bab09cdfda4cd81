// Words that stand before a colon in notes and name no person. A label is none when all its words are here,
// so that "Next steps:" is a heading and "Katie Price:" a speaker.
const byLanguage = [
  'note notes agenda summary overview recap action actions item items todo todos task tasks next step steps follow up',
  'followup key takeaway takeaways highlight highlights decision decisions decided outcome outcomes open point points',
  'question questions answer answers q faq topic topics theme title subject re fwd fw from to cc bcc sent date time when',
  'where who why what how location place attendees attendee participants participant present invited duration recorded',
  'pain pains problem problems goal goals need needs challenge challenges current situation stack tool tools team users',
  'budget price pricing cost costs timeline timing deadline deadlines authority champion stakeholders stakeholder dm',
  'decider buyers competitor competitors competition risk risks blocker blockers objection objections stall concern',
  'concerns process criteria metric metrics impact context background intro introduction purpose objective objectives',
  'meeting call demo discovery chapter chapters section part status stage deal amount owner source lead opportunity',
  'company account industry size website web url link links http https email mail e-mail phone tel mobile fax address',
  'important warning caution tip hint example eg ie ps nb ok okay yes no so but well also and or then because first',
  'second third finally plus minus pros cons the a an my our your their his her for of in on at with by due is keywords',
  'sentiment score details detail transcript recording name names role result results version total update updates',
  'quote quotes idea ideas thought thoughts requirement requirements requirements feature features value proposal contract',
  'notiz notizen hinweis hinweise tagesordnung zusammenfassung thema themen betreff datum uhrzeit ort teilnehmer frage',
  'fragen antwort aufgabe aufgaben nächste schritte ziel ziele bedarf termin fazit wichtig von an gesendet cc anlage',
  'remarque résumé sujet objet ordre du jour lieu heure présents participants décisions prochaines étapes envoyé de à',
  'nota notas resumen asunto fecha hora lugar asistentes próximos pasos acciones decisiones riassunto oggetto data ora',
  'luogo partecipanti prossimi passi azioni resumo assunto local próximos passos ações samenvatting onderwerp datum tijd',
  'plaats aanwezigen volgende stappen podsumowanie temat uczestnicy sammanfattning ämne deltagare nästa steg',
];

const noteWords = new Set(byLanguage.join(' ').split(' '));

/** "Next steps", "Budget", "Nächste Schritte": a heading's words, not a person's name. */
export function isNoteHeading(label: string): boolean {
  const words = label.toLowerCase().match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  return (
    words.some((word) => noteWords.has(word)) &&
    words.every((word) => noteWords.has(word) || /^\d+$/.test(word))
  );
}
