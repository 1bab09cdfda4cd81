import type { GalleryCase } from './gallery-case.ts';

/** Talks word by word, where somebody has a tool that writes them down. */
export const transcripts: GalleryCase[] = [
  {
    name: 'names before the colon',
    note: 'Nora Vance: How do you handle it today?\nGareth Pugh: Honestly, we lose about 12 hours a week matching delivery notes by hand.\nNora Vance: Ouch.\nGareth Pugh: And the auditors come in May, so it has to be fixed by then.',
    source: 'transcript',
    contact: { name: 'Gareth Pugh', company: 'Cwm Timber' },
    opener: [
      'Last time you mentioned that you lose about 12 hours a week matching delivery notes by hand, and that the auditors come in May.',
      'Last time you mentioned that you lose about 12 hours a week matching delivery notes by hand.',
    ],
    value:
      'I have been thinking about matching delivery notes, and there is a case study that fits: “A timber yard without paper delivery notes”. In short: Drivers sign on a phone and the invoice goes out the same evening.',
  },
  {
    name: 'a colleague speaks too',
    note: 'Ines Duarte: Our agents answer the same five questions all day.\nTomas Leal: It is roughly 300 chats a day.\nInes Duarte: I want half of those gone by summer.',
    source: 'transcript',
    contact: { name: 'Ines Duarte', company: 'Azulejo Living' },
    opener:
      'Last time you mentioned that your agents answer the same five questions all day, and that you want half of those gone by summer.',
  },
  {
    name: 'an I that is the buyer',
    note: "Me: What would you change first?\nThem: I'd stop printing the picking lists. We print four hundred pages a day and half of them are wrong by noon.\nMe: When?\nThem: Before the Easter season starts.",
    source: 'transcript',
    contact: { name: 'Dorothea Klein', company: 'Blumenhof' },
    opener: [
      'Last time you mentioned that you print four hundred pages a day, and that half of them are wrong by noon.',
      null,
    ],
  },
  {
    name: 'a question from them',
    note: "Kenji Mori: Our month-end takes eight days. Can it read our old ledgers?\nNora Vance: I'll find out.",
    source: 'transcript',
    contact: { name: 'Kenji Mori', company: 'Sakura Parts' },
    opener: 'Last time you mentioned that your month-end takes eight days.',
  },
];
