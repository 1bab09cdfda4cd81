import { describe, expect, it } from 'vitest';
import { isReadLanguage } from '../../../../lib/core/draft/is-read-language.ts';
import { goodDrafts } from '../coach/good-drafts.ts';

describe('a language that the check knows', () => {
  it.each(goodDrafts.map(({ name, draft }) => [name, draft]))('%s', (_name, draft) => {
    expect(isReadLanguage(draft)).toBe(true);
  });
  it.each([
    'Guten Tag Frau Roth, in unserem Gespräch am Donnerstag sagten Sie, dass Ihr Team 12 Stunden pro Woche verliert. Passt Ihnen Dienstag um 10 Uhr für 20 Minuten?',
    'Hallo Jonas, anbei die Rechnung zum Pilotprojekt. Können wir am Mittwoch kurz darüber sprechen?',
    'Thursday 10am works?',
    'Bonjour Inès',
    '',
  ])('%j', (text) => {
    expect(isReadLanguage(text)).toBe(true);
  });
});

describe('a language that it does not', () => {
  it.each([
    'Bonjour Inès, je me permets de revenir vers vous au sujet de notre échange de jeudi. Vous avez mentionné 12 heures par semaine. Seriez-vous disponible mardi à 10 heures ?',
    'Hola Lucía, le escribo para retomar nuestra conversación del jueves. Usted mencionó que pierden 12 horas por semana con los pedidos. ¿Le viene bien el martes a las 10?',
    'Ciao Marta, ti scrivo per riprendere la nostra conversazione di giovedì. Avevi detto che il team perde 12 ore a settimana con gli ordini. Ti va bene martedì alle 10?',
    'Olá Joana, gostaria de retomar a nossa conversa de quinta-feira. Disse que a equipa perde 12 horas por semana com as encomendas. Pode ser terça às 10 horas?',
    'Dzień dobry, wracam do naszej rozmowy z czwartku. Wspomniała Pani, że zespół traci 12 godzin tygodniowo na zamówienia. Czy wtorek o 10 byłby dobry?',
    'Hoi Sanne, vorige week vertelde je dat jullie team 12 uur per week kwijt is aan het overtypen van bestellingen. Komt dinsdag om 10 uur uit?',
    'Hej Anna, förra veckan sa du att teamet lägger 12 timmar i veckan på att skriva av beställningar. Passar tisdag klockan 10 för ett samtal?',
    'Merhaba Elif, geçen hafta ekibinizin siparişleri yazmak için haftada 12 saat harcadığını söylemiştiniz. Salı saat 10 uygun mu?',
  ])('%s', (text) => {
    expect(isReadLanguage(text)).toBe(false);
  });
});
