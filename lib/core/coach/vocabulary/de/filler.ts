/** German words that say nothing or hand the work over; plain text. */
export const germanFiller: readonly string[] = [
  '(?:ich |wir )?(?:wollte|wollten|möchte|möchten|will) (?:nur |einfach |mal |noch |kurz |gern |gerne |nochmal |noch einmal |wieder )*(?:nachfragen|nachhaken|nachfassen|fragen, ob|hören, ob|hören, wie|horchen|melden|erinnern|in erinnerung)',
  '(?:melde|melden) (?:mich|uns) (?:nur |einfach |kurz |nochmal |noch einmal |wieder )*(?:bei ihnen|um zu|mal)',
  'ich (?:komme|wollte) (?:kurz |nochmal |noch einmal )*(?:auf (?:unser|mein|das|die)|zurückkommen)',
  '(?:gibt es|haben sie|hat sich)(?: schon| bereits| inzwischen| denn| etwas| was)* (?:neuigkeiten|etwas neues|neues|news|ein update|updates|getan|ergeben|fragen|rückmeldung)',
  '(?:melden sie sich|meldet euch|melde dich)(?: bitte| doch| einfach| jederzeit| gern| gerne| bei mir| bei uns)*(?=\\s*(?:[.,!?]|$|wenn|falls|sobald|bei))(?: .{0,40})?',
  '(?:bei|für) (?:weiteren |weitere |eventuellen )?(?:rück)?fragen (?:stehe|stehen|bin|sind|können|melden)(?: .{0,60})?',
  'zögern sie nicht(?: .{0,40})?',
  '(?:ich|wir) (?:hoffe|hoffen),? (?:dass )?(?:es geht ihnen|sie hatten|ihnen geht es|diese (?:mail|nachricht|e-mail))(?: .{0,40})?',
  '(?:ich|wir) (?:freue|freuen) (?:mich|uns) (?:schon )?(?:auf|über) (?:ihre|eine|deine|eure) (?:antwort|rückmeldung|nachricht|rückantwort)',
  '(?:was|wie) (?:meinen|denken) sie(?: dazu)?(?=\\s*\\?)',
  'lassen sie mich (?:gerne? )?wissen,? (?:wann|ob|wenn|was|wie)(?: .{0,60})?',
];
