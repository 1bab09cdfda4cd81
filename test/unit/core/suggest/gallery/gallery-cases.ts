import { britishAmerican } from './british-american.ts';
import { bullets } from './bullets.ts';
import { crmLog } from './crm-log.ts';
import { currencies } from './currencies.ts';
import { dictated } from './dictated.ts';
import type { GalleryCase } from './gallery-case.ts';
import { manyTrades } from './many-trades.ts';
import { names } from './names.ts';
import { situationNotes } from './situation-notes.ts';
import { telegraphic } from './telegraphic.ts';
import { thirdPerson } from './third-person.ts';
import { transcripts } from './transcripts.ts';

/** Every case of the gallery under the heading of its style. */
export const galleryCases: Record<string, readonly GalleryCase[]> = {
  Telegraphic: telegraphic,
  'Bullets with typing errors': bullets,
  Dictated: dictated,
  'CRM log': crmLog,
  Transcript: transcripts,
  'Third person': thirdPerson,
  'British and American': britishAmerican,
  'Other currencies': currencies,
  'Names with diacritics': names,
  'Many trades': manyTrades,
  'The ten situations': situationNotes,
};
