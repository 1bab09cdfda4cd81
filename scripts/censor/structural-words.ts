import { crmSites } from '../../lib/core/model/crm-sites.ts';
import { crmReaders } from '../../lib/readers/crm-readers.ts';
import { vocabularyOf } from '../../lib/readers/dom/mask-page.ts';

/** What CRMs name their parts by: said of everybody's page, so of nobody. */
const common =
  'account accounts action actions active activities activity actor address aside amount app application area article aside association associations attachment attachments auto avatar badge banner block board body bold border bottom box breadcrumb browse button calendar call calls cancel card cards cell center chip chips city clear close closed collapse collapsed color column comment comments companies company complementary component contact contacts container content contentinfo control count country create current custom dark dashboard data date deal deals default delete detail details dialog disabled display domain dropdown edit editor element email emails empty entity error event events expanded extra false feed field fields file files filter first fixed flex float footer form full gray grid group groups half head header heading height hidden highlight highlights history home horizontal hover icon icons image images index info inline inner input item items key label labels large last layout lead leads left light link links list listbox lists loading lower main margin medium meeting meetings menu message messages mobile modal model module name names navbar navigation none normal note notes number object objects open opportunities opportunity option options organization organizations outer overlay overview owner padding page panel panels parent path people person persons phone photo picture pill pipeline placeholder popover popup position preview primary profile progress properties property quick reader record records relationship related report right role root rows sales scope scroll search secondary section select selected separator settings shadow show side sidebar simple size skeleton small space stage start status step steps stream style success summary tab table tabs tags target task tasks test text tile timeline title toggle toolbar tooltip top total true type unit upper user users value values vertical view views viewport visible warning website white wide widget width window wrap wrapper';

/** An attribute's or class's words: `emailAddress`, `data-card_type`. */
export const wordsIn = (text: string): string[] => text.match(/\p{Lu}?\p{Ll}+|\p{L}+/gu) ?? [];

const selectors = vocabularyOf(Object.values(crmReaders).map(({ rules }) => rules));

/** What an app calls itself at the end of the tab's title. */
export const appWords: ReadonlySet<string> = new Set(
  crmSites.flatMap(({ name }) => name.toLowerCase().split(' ')),
);

/** Words, in lower case, that may stay in tags, classes, hooks and the paths of links: none comes out of a page. */
export const structuralWords: ReadonlySet<string> = new Set(
  [...common.split(' '), ...appWords, ...[...selectors].flatMap(wordsIn), 'mailto', 'http', 'https'].map(
    (word) => word.toLowerCase(),
  ),
);
