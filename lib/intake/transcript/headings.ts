import type { PlainLine } from './plain-line.ts';

/** What the lines below a heading are: words as they were spoken, or notes about them. */
export type Section = 'transcript' | 'notes';

const pictures = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const transcripts =
  /^(?:(?:full|meeting|call|raw|the)\s)?(?:transcript|transcription|transkript|transcripción|transcrição|trascrizione|transcriptie|transkrypcja|transkription|verbatim)$/iu;
const notes = new Set(
  (
    'summary|short summary|overview|gist|bullet gist|shorthand bullet|outline|notes|meeting notes|ai notes|details|' +
    'next steps|suggested next steps|action items|actions|key takeaways|takeaways|topics|topics discussed|chapters|' +
    'chapters & topics|key questions|questions|decisions|highlights|keywords|attendees|participants|invited|attachments|' +
    'meeting purpose|purpose|meeting records|summary keywords|speakers|to-dos|todos|key points|discussion|agenda|' +
    'zusammenfassung|nächste schritte|aufgaben|teilnehmer|résumé|prochaines étapes|actions à mener|participants|' +
    'resumen|próximos pasos|asistentes|riassunto|prossimi passi|partecipanti|resumo|próximos passos|samenvatting|' +
    'volgende stappen|sammanfattning|nästa steg|resumé|næste skridt|podsumowanie|następne kroki'
  ).split('|'),
);

/** The kind of section that a line opens; undefined where the line is no heading that we know. */
export function sectionOf(line: PlainLine): Section | undefined {
  if (line.text.length > 60 || line.isBullet) return undefined;
  const words = line.text.replace(pictures, '');
  if (transcripts.test(words)) return 'transcript';
  return notes.has(words.toLowerCase()) ? 'notes' : undefined;
}
