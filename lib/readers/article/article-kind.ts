import type { Article } from '../../core/contract/article.ts';

type Sign = { kind: Article['kind']; title?: RegExp; address?: RegExp; text?: RegExp };

/** The first sign that fits; the rep can change it. Plain words of what such pages are called, nothing clever. */
const signs: readonly Sign[] = [
  {
    kind: 'case_study',
    title:
      /\b(?:case[\s-]stud(?:y|ies)|customer stor(?:y|ies)|success stor(?:y|ies)|client stor(?:y|ies)|fallstudie|kundengeschichte|étude de cas|témoignage client|caso de éxito)\b/iu,
    address:
      /\/(?:case-stud(?:y|ies)|customer-stor(?:y|ies)|success-stor(?:y|ies)|customers|kundengeschichten|referenzen)\//i,
    text: /\b(?:case study|customer story|success story)\b/i,
  },
  {
    kind: 'proposal',
    title: /\b(?:proposal|statement of work|quotation|angebot|proposition commerciale)\b/iu,
  },
  {
    kind: 'answer',
    title:
      /\b(?:faqs?|frequently asked|how (?:to|do|does|can)\b|what (?:is|are)\b|documentation|user guide|troubleshooting|anleitung|häufige fragen)|^(?:how|why|can|does|is)\b.*\?$/iu,
    address: /\/(?:docs?|documentation|help|support|faq|kb|knowledge-base|how-to)(?:\/|$)/i,
  },
];

const head = 600;

/** What a clipped page is good for, by what it is called, where it stands and how it begins. */
export function articleKind(title: string, text: string, address: string): Article['kind'] {
  const found = signs.find(
    (sign) => sign.title?.test(title) || sign.address?.test(address) || sign.text?.test(text.slice(0, head)),
  );
  return found?.kind ?? 'insight';
}
