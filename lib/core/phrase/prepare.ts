import { escapePattern } from '../text/escape-pattern.ts';
import { expandShorthand } from './expand-shorthand.ts';
import { firstName } from './names.ts';
import { withoutStartCapital } from './known-word.ts';
import type { Voice } from './said.ts';
import { baseOf, verbForms } from './verb-forms.ts';
import { month } from './forms/form.ts';
import { departments, titles } from './vocabulary/en/nouns.ts';
import { buyerStates } from './vocabulary/en/describing-words.ts';

const fillers =
  /(?<![\p{L}])(?:um+|uh+|erm?|hmm+|you know|i mean|basically|to be honest|tbh|honestly|sort of like|kind of like|actually,|well,|yeah,?|ok so|okay so|right,)(?![\p{L}])[,]?\s*/giu;
const likeFiller =
  /(?<=\p{L}),? like,? (?=about |totally |really |super |so |completely |constantly |always |once |twice |half |\d|[$£€]|an? |(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\b)/giu;
/** "nine, no sorry, seven days": what was said by mistake is not said again. */
const slip =
  /(?<![\p{L}\p{N}])(?:[$£€]?\d[\d.,]{0,9}k?%?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?: (?:hours?|days?|weeks?|months?|percent))?,? (?:(?:oh |uh |um )?(?:no|wait|sorry),? (?:sorry|wait|make that|rather|actually|i mean),? |(?:oh )?sorry,? |i mean,? )(?=[$£€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)\b)/giu;
const somethingLike =
  /\b(?:something|somewhere|anything) (?:like|around|near) (?=[$£€]?\d|an? |half|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|a hundred)\b)/giu;
/** "tickets like 120 a day" is a guess at the number. */
const likeNumber = /(s)?,? like,? (?=[$£€]?\d)/gi;
const opening =
  /^(?:to answer your question|as (?:i|we) (?:said|mentioned|discussed)|like (?:i|we) said|as discussed|in short|long story short|just to confirm)(?:[:,]\s*|(?<=discussed) (?=\p{Ll}))/iu;
const leading =
  /^(?:(?:(?:oh |um |no|wait|sorry|actually|rather|hang on|scratch that|correction)[,.:;]? ?){0,4}make (?:that|it) |no,? (?:actually|rather) |(?:so|and|but|also|plus|because|since|well|yeah|ok|okay|then|that(?! (?:is|was|means)\b)|which means|meaning|fyi|nb|btw|note|update)[,:]?\s+)+/i;
const reported =
  /^(?!(?:claims?|notes?|states?) \p{Ll}+ing\b)(?:(?:she|he|they|client|prospect|buyer)\s+(?:also\s+|then\s+)?)?(?:says?|said|saying|mention(?:ed|s)|noted|notes|explain(?:ed|s)|confirm(?:ed|s)|stated|states|admit(?:s|ted)|claims?|claimed|complain(?:ed|s)|told (?:me|us)|shared|added|emphasi[sz]ed|stressed|reckons)[,:]?\s+(?:that\s+)?(?=(?:i|we|she|he|they|it|there|the|her|his|their|our|my|this|no|nobody|everyone|\p{Lu}\p{Ll}+|[\p{L}]+ (?:is|are|has|have|takes?|needs?|gets?|wants?|can't|won't))\b)/iu;

/** "…, says Marc, …" in the middle of what he said. */
const saidAside = /,? (?:(?:says|said) (?:she|he)(?=,|$)|(?:she|he) (?:says|said)$)/gi;
const accordingTo = /^(?:according to|as per|per) (?:she|her|him|them)[,:]?\s+/i;

/** "SOC2 audit due May": what it is due on, without its verb. */
const dueOn = new RegExp(
  `(?<!\\b(?:is|are|was|were|be|been|falls?|comes?|now|when|amount|tax)) due (?:by |in |on )?(?=(\\d{1,2} )?${month}(?: \\d{1,2})?\\b)`,
  'gu',
);

/** Names that shorthand must not touch: "Jan" is a person, not a month, when the contact is Jan. */
export function keptNames(voice: Voice): ReadonlySet<string> {
  return new Set(
    `${voice.contactName ?? ''} ${voice.selfName ?? ''} ${voice.company ?? ''}`
      .split(/[\s,]+/)
      .filter((name) => name !== ''),
  );
}

const buyerRole =
  "(?:[Tt]he )?(?:[Pp]rospect|[Bb]uyer|[Cc]lient|(?<=^|[.;,] )Customer)(?= (?:currently |also |still |now |really |already |has |is )?(?:wants|needs|is|has|had|was|said|says|asked|asks|would|will|can|cannot|can't|could|must|spends|spent|uses|used|prefers|thinks|lost|loses|pays|paid|gets|got|requires|expects|hopes|plans|hates|loves|runs|feels|fears|worries|struggles|works|operates|relies|manages|does|doesn't|did|didn't)\\b)|[Tt]he client(?=['’]s )";
/** "site manager", "head of HR": a title as it stands before a name. */
const namedRole = `(?:(?:${[...departments, 'site', 'plant', 'area', 'office', 'practice', 'general', 'regional', 'project', 'store', 'fleet', 'managing', 'deputy', 'assistant'].join('|')}) ){0,2}(?:${[...titles, 'co-owner', 'co-founder'].join('|')})(?: of (?:${[...departments].join('|')}))?,?`;
const namesRole = new RegExp(buyerRole, 'u');
const isWord = (name: string) =>
  verbForms(name).length > 0 ||
  /^(?:will|mark|rose|grace|hope|joy|april|june|august|summer|rich|faith|dawn|page|bill|jack)$/.test(name);

const commonStart =
  /^(?:first|general|national|united|american|european|global|new|great|blue|red|green|black|white|royal|city|central|north|south|east|west|smart|open|good|best|the|a|one|big|high|home|data|cloud|digital|modern|simple|fresh|true|prime|next)$/i;

/** "Harrow & Finch Logistics" is also called "Harrow & Finch", "Pelham Systems" only "Pelham". */
function companyNames(company: string | undefined): string[] {
  const full = company?.trim() ?? '';
  const short = full.split(/,? /).slice(0, -1).join(' ');
  return short === '' || commonStart.test(short) || short.length < 4 ? [full] : [full, short];
}

const opensVerb = (word: string) =>
  baseOf(word, 's') !== undefined ||
  /^(?:is|was|has|had|said|told|wants|will|would|can|and|also|really|thinks)$/.test(word);

/** The contact and the buyer's company by name become "she" and "her", which turning makes "you" and "your". */
function namesToPronouns(text: string, voice: Voice): string {
  const first = firstName(voice.contactName);
  const full = voice.contactName?.trim() ?? '';
  const last = full.split(/\s+/).at(-1) ?? '';
  const companies = companyNames(voice.company).filter((name) => name !== '');
  const names = [full, first ?? '', ...companies].filter((name) => name.length > 1);
  const small = names.map((name) => name.toLowerCase()).filter((name) => name.length > 2 && !isWord(name));
  const said = [...names, ...small];
  // Most texts name nobody, and compiling these patterns costs a millisecond for each new contact.
  if (![...said, last].some((name) => name !== '' && text.includes(name)) && !namesRole.test(text))
    return text;
  const title = `(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Herr|Frau|Mme|Madame|Monsieur|Señora?|Sra?|Signora?)\\.? (?:\\p{L}{1,5} ){0,3}?${escapePattern(last)}`;
  const pattern = new RegExp(
    `(?<![\\p{L}@.])(?:${[...said.map(escapePattern), ...(last === '' || last === first ? [] : [title]), buyerRole].join('|')})(?![\\p{L}@-]|\\.\\p{L})((?:['’]s)?)(?=((?: \\p{L}+)?))`,
    'gu',
  );
  // "Owner Gil wants", "site manager Dario said": who she is there.
  const introduced = new RegExp(
    `(?<![\\p{L}])(?:(?:[Tt]he|[Tt]heir|[Oo]ur) )?${namedRole} (?=(?:${names.map(escapePattern).join('|') || '(?!)'})(?![\\p{L}]))`,
    'giu',
  );
  const company = companies.map(escapePattern).join('|') || '(?!)';
  const atCompany = new RegExp(` (?:at|of) (?:${company})(?![\\p{L}])(?!['’]s)`, 'gu');
  return text
    .replace(atCompany, '')
    .replace(introduced, '')
    .replace(pattern, (all: string, possessive: string, after: string) => {
      const next = after.trim().toLowerCase();
      const name = all.replace(/['’]s$/, '');
      // "Will", "May" and names in small letters are words as well: only a verb behind them makes them the contact.
      const isPlainWord =
        /^\p{Ll}/u.test(name) || isWord(name.toLowerCase()) || /^(?:may|march)$/i.test(name);
      if (isPlainWord && possessive === '' && !opensVerb(next)) return all;
      if (possessive === '') return buyerStates.has(next) && next !== 'on' ? "she's" : 'she';
      const isGoing =
        baseOf(next, 'ing') !== undefined && !/^(?:on|train|report|plan|pric|pick|pack|account)/.test(next);
      const isVerb = isGoing || buyerStates.has(next) || next === 'been';
      return isVerb ? "she's" : 'her';
    });
}

function selfToMe(text: string, voice: Voice): string {
  const self = firstName(voice.selfName);
  return self === undefined
    ? text
    : text.replace(
        new RegExp(
          `(?<=\\b(?:asked|told|wants|want|with|to|for|let|tell|see) )${escapePattern(self)}(?![\\p{L}'’])`,
          'gu',
        ),
        'me',
      );
}

/** A stretch of note in plain words: shorthand and fillers gone, the contact's name turned into a pronoun. */
export function prepare(text: string, voice: Voice): string {
  const spaced = text.replace(/\s+/g, ' ');
  const isShouted = /\p{Lu}{3}/u.test(spaced) && !/\p{Ll}/u.test(spaced) && spaced.includes(' ');
  let plain = expandShorthand(isShouted ? spaced.toLowerCase() : spaced, keptNames(voice));
  plain = plain
    .replace(fillers, '')
    .replace(slip, '')
    .replace(somethingLike, 'about ')
    .replace(likeNumber, (_all, plural = '') => (plural === '' ? ' about ' : `${plural}, about `))
    .replace(likeFiller, ' ')
    .replace(leading, '');
  plain = selfToMe(namesToPronouns(plain, voice), voice)
    .replace(accordingTo, '')
    .replace(saidAside, '')
    .replace(reported, '')
    .replace(leading, '');
  return withoutStartCapital(
    plain.replace(dueOn, (_all, day?: string) => ` is due ${day === undefined ? 'in' : 'on'} `),
  )
    .replace(opening, '')
    .replace(/\s\(([^()]{2,30})\)(?=$|[ ,.;])/g, (_all, aside: string) =>
      / (?:is|are|has|have|was|does|do|can|will)\b/.test(aside)
        ? ''
        : /^(?:CFO|CEO|COO|CTO|CIO|VP|Head|finance|IT|legal|procurement)/i.test(aside)
          ? ` (${aside})`
          : `, ${aside},`,
    )
    .replace(/^["“'‘]+(?=[^"”]*$)/, '')
    .replace(/,(?:\s*,)+/g, ',')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s,;:.–-]+$/, '')
    .trim();
}
