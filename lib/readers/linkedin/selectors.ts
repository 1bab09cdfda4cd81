import type { Rules } from '../dom/rule.ts';

const extensions = 'public extensions 2024 to 2026';

export const linkedInRules = {
  heading: [
    { name: 'linkedin/heading', selector: 'main h1', source: extensions },
    {
      name: 'linkedin/top-card-heading',
      selector: '[data-view-name="profile-top-card"] h2',
      source: 'public extensions 2026',
    },
  ],
  headline: [
    {
      name: 'linkedin/headline-target',
      selector: 'div[data-generated-suggestion-target]',
      source: extensions,
    },
    { name: 'linkedin/headline', selector: '.text-body-medium.break-words', source: extensions },
  ],
  company: [
    {
      name: 'linkedin/company-panel',
      selector: '[class$="right-panel"] li',
      source: 'public code 2023 to 2026',
    },
  ],
  position: [
    {
      name: 'linkedin/position',
      selector: 'main a[data-field="experience_company_logo"]',
      source: 'public code 2024 to 2026',
    },
  ],
} as const satisfies Rules;

/** Other people: "also viewed", what the person wrote, the rep's own menu, messages. */
export const foreignAreas = 'aside, nav, header, [role="dialog"]';
