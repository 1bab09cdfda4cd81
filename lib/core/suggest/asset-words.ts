import stem from 'wink-porter2-stemmer';

// Words of every sales note: two texts that share only these share nothing.
const stopWords = new Set(
  `a an the and or but if so as at by for from in into of off on onto out over per than then to up via vs with within without about after again against all also
  am any are be been before being below between both can cannot could did do does doing done down during each few further get gets getting got had has have having
  he her here hers him his how i is it its itself just let like lot lots made make makes many may me might more most much must my need needs no nor not now only other
  our ours own quite really said same say says see she should since some still such take takes tell that their them there these they thing things this those through
  too under until us use used uses using very want wanted wants was way we well were what when where which while who whom why will would yes yet you your yours
  team teams company companies business customer customers client clients people person staff work works working call calls called meeting meetings talk talked
  time times day days week weeks weekly month months monthly year years yearly hour hours hrs minute minutes number numbers today currently last next new first second
  help helps good great best better big biggest small main problem problems issue issues pain pains goal goals question questions answer answers ask asked asks
  cost costs spend spends spending budget money case study guide story insight proposal report article asset how-to one two three four five six seven eight nine ten
  everything anything nothing something everybody nobody end ends ended money run runs running switch stop stopped start starts started place places something often ever needs hold around across enough every ever far keep kept know knows look looking looks still think thinks thought going goes go went live wk mo yr etc per approx currently
  board live q1 q2 q3 q4 quarter quarters january february march april june july august september october november december ceo cfo coo cto vp
  process processes system systems solution solutions tool tools product products service services project projects plan plans industry market
  million thousand percent save saves saved saving savings reduce reduced reduces cut cuts lose lost loses losing read reads reading write wait waits waiting move moves moved moving right trust rush switch pick send sent miss misses missed missing held open back half double total average single whole fast faster slow slower increase increased improve improved`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

// Words with too many meanings to stand alone ("market entry", "manual entry").
const weakWords = new Set(
  'error delay entry data account accounts review change changes value point line rate level market field list file files paper record records handle manage run set check share group manager book books booking sign signed close closing price sales contract lead visibility delivery late print phone mail email paper spreadsheet'
    .split(' ')
    .map((word) => stem(word)),
);

/** What typing and handwork are indexed as: "by hand" alone says little about what is done by hand. */
export const handTerm = stem('manual');

/** True for a term that shows a fit only together with another. */
export const isWeakTerm = (term: string): boolean => weakWords.has(term);

/** Groups of words that mean the same in this trade; every member is indexed as the group's first. */
const groups: readonly string[][] = [
  [
    'manual',
    'hand',
    'retyping',
    'rekeying',
    're-keying',
    'keying',
    'typing',
    'retype',
    'rekey',
    'copy-paste',
    'copying',
    'pasting',
    'handwork',
  ],
  ['onboarding', 'ramp', 'ramp-up', 'rampup', 'training', 'onboard', 'onboards'],
  ['churn', 'attrition', 'retention', 'retain', 'renewals', 'renewal', 'cancellations', 'turnover'],
  [
    'security',
    'secure',
    'soc2',
    'soc',
    'iso27001',
    'compliance',
    'compliant',
    'gdpr',
    'infosec',
    'encryption',
    'audit',
    'audits',
    'auditor',
  ],
  ['sso', 'single-sign-on', 'saml', 'login', 'okta'],
  [
    'integration',
    'integrate',
    'integrates',
    'integrations',
    'connector',
    'connectors',
    'api',
    'sync',
    'syncs',
    'interface',
  ],
  ['error', 'errors', 'mistake', 'mistakes', 'typos', 'typo', 'wrong', 'rework', 'corrections'],
  [
    'delay',
    'delays',
    'late',
    'backlog',
    'backlogs',
    'bottleneck',
    'bottlenecks',
    'overdue',
    'lag',
    'slipping',
  ],
  ['invoice', 'invoices', 'invoicing', 'billing', 'bills', 'payable', 'payables'],
  ['forecast', 'forecasts', 'forecasting', 'prediction', 'projections'],
  ['hiring', 'recruiting', 'recruitment', 'recruit', 'headcount', 'candidates', 'hire'],
  [
    'month-end',
    'year-end',
    'quarter-end',
    'reconciliation',
    'reconciling',
    'reconcile',
    'accounting',
    'ledger',
  ],
  ['freight', 'shipping', 'logistics', 'shipment', 'shipments', 'dispatch', 'trucking'],
  ['spreadsheet', 'spreadsheets', 'excel', 'csv'],
  ['delivery', 'deliveries', 'delivering'],
  ['stock', 'inventory', 'stockouts', 'stockout'],
  ['downtime', 'outage', 'outages', 'breakdown', 'breakdowns', 'unplanned', 'stoppage'],
  ['price', 'pricing', 'expensive', 'roi', 'payback', 'tco', 'prices'],
  [
    'rollout',
    'implementation',
    'implement',
    'deployment',
    'deploy',
    'go-live',
    'golive',
    'migration',
    'migrate',
    'migrating',
  ],
  ['reporting', 'dashboard', 'dashboards', 'analytics', 'kpi', 'kpis', 'reports'],
  ['pipeline', 'leads', 'prospecting', 'funnel'],
  ['support', 'ticket', 'tickets', 'helpdesk', 'service-desk', 'complaints', 'complaint'],
  ['order', 'orders', 'order-entry', 'ordering'],
  ['duplicate', 'duplicates', 'dedupe', 'duplication'],
  ['payroll', 'wages', 'salaries', 'timesheets', 'timesheet'],
  ['scheduling', 'rota', 'rotas', 'shifts', 'shift', 'roster'],
  ['contract', 'contracts', 'legal', 'nda', 'redlines'],
];

const headOf = new Map(
  groups.flatMap((group) => group.map((word) => [word, stem(group[0] ?? word)] as const)),
);

function toTerm(word: string): string | null {
  const plain = word.toLowerCase().replace(/['’]s$/, '');
  if (plain.length < 2 || stopWords.has(plain) || /^[\d.,%$€£]+$/.test(plain)) return null;
  const head = headOf.get(plain);
  if (head !== undefined) return head;
  const root = stem(plain);
  return stopWords.has(root) ? null : root;
}

// The same few thousand words come again with every suggestion, and stemming is the dear part.
const terms = new Map<string, string | null>();
const mostTerms = 10_000;

/** A word as it is indexed: lower case, its group's head or its stem; null where it says nothing. */
export function indexedTerm(word: string): string | null {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const term = toTerm(word.slice(0, 60));
  if (terms.size >= mostTerms) terms.clear();
  terms.set(word, term);
  return term;
}

/** Words with their inner hyphens, and their halves too ("order-entry", "order", "entry"). */
export function wordsOf(text: string): string[] {
  return [
    ...text
      .replaceAll(/\b(?:by|before|until|at) (?:the )?(?:year|month|quarter)[- ]end\b/gi, ' ')
      .replaceAll(/\b(month|year|quarter) end\b/gi, '$1-end')
      .matchAll(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu),
  ].flatMap(([word]) => (word.includes('-') ? [word, ...word.split('-')] : [word]));
}

/** The indexed terms of a text, each once. */
export function termsOf(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => indexedTerm(word) ?? []));
}
