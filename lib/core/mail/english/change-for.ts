import { detectLanguage } from '../../language/detect-language.ts';
import { sayFact } from '../../phrase/say-fact.ts';
import { isSound } from '../../suggest/line.ts';
import { plain } from '../mail-words.ts';
import type { Matter, Piece } from '../matter.ts';

/** What is different for the buyer since (R19), as the rep typed it in the debrief, to the buyer; nothing where that cannot be said. */
export function changeFor({ scene, request }: Matter): Piece | undefined {
  const text = request.talk?.change?.trim() ?? '';
  const { self, contact } = scene.context.input;
  if (text === '' || detectLanguage(text) !== 'en') return undefined;
  const fact = {
    kind: 'goal',
    by: 'them',
    quote: text,
    start: 0,
    end: text.length,
    rule: 'debrief',
  } as const;
  const voice = { contactName: contact.name, selfName: self.name, source: 'notes' } as const;
  const said = sayFact(fact, text, [fact], voice);
  if (said?.form !== 'clause' || said.speaker !== undefined || said.leans === true) return undefined;
  const line = `As I understood it, ${said.text}.`;
  return isSound(scene, { text: line }) ? plain(line) : undefined;
}
