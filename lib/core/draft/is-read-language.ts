// The commonest small words of English and German, without those that are words of their neighbours too.
const small = new Set(
  (
    'the and to of is are was were that this for we you they with by be been have has had would could will can shall our my your their not from if it at as or but about how what when which there here just so thanks please let any ' +
    "i i'm i'll i'd it's we're we'll you're don't " +
    'und ist nicht mit für wir ich sie auf auch das der die den dem ein eine einen einem einer zu zum zur bei von vom im am um haben hat war wird werden würde können könnten möchten ihr ihre ihnen uns unser unsere dass wenn oder noch wie was bitte danke uhr'
  ).split(' '),
);

/** Fewer words than this tell nothing. */
const least = 8;
const share = 0.18;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}][\p{L}']*/gu) ?? [];

/** False where a text is in a language whose phrases the coach does not know: what it lacks cannot be said then. */
export function isReadLanguage(text: string): boolean {
  const words = wordsOf(text.slice(0, 4_000));
  return words.length < least || words.filter((word) => small.has(word)).length / words.length >= share;
}
