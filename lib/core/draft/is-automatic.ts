/** What Google and Microsoft put before the title when an invitation is sent or answered, in a few languages. */
const ofCalendar =
  /^(?:(?:updated |new )?invitation|accepted|declined|tentative(?:ly accepted)?|cancell?ed(?: event)?|proposed new time|aktualisierte einladung|einladung|angenommen|zugesagt|abgelehnt|abgesagt|mit vorbehalt|vorläufig|neuer zeitvorschlag|accepté|refusé|invitation modifiée|aceptad[oa]|rechazad[oa]|invitación|accettato|rifiutato|invito|aceito|recusado|convite|geaccepteerd|geweigerd|uitnodiging)\s?:/iu;
const ofMachine =
  /\b(?:out of (?:the )?office|away from (?:my|the) (?:desk|office)|automatic (?:reply|response)|auto[- ]?(?:reply|response|matic answer)|autoreply|on (?:annual|parental|maternity|paternity|medical|sick) leave|limited access to (?:my )?e-?mail)\b|\b(?:automatische antwort|abwesenheits\w*|nicht im (?:büro|haus)|außer haus|réponse automatique|absence du bureau|respuesta automática|fuera de la oficina|risposta automatica|fuori (?:ufficio|sede)|resposta automática|automatisch antwoord|afwezigheid)(?!\p{L})/iu;

/** An automatic reply says so at its beginning. */
const beginning = 400;

/** Whether a mail was written by a machine in somebody's name: an absence note, or a calendar's answer. It is no answer of theirs. */
export const isAutomatic = ({ subject, text }: { subject: string; text: string }): boolean =>
  ofCalendar.test(subject.trim()) || ofMachine.test(subject) || ofMachine.test(text.slice(0, beginning));
