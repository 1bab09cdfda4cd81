const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What belongs to the buyer when a note names it without an article: "team spends" is "your team spends". */
export const ownedNouns = words(`
team teams staff boss manager director supervisor board cfo ceo coo cto cio ciso cmo cro chro vp svp evp assistant controller crew
department warehouse plant plants factory site office system systems erp crm wms tms platform tool tools website database server budget contract
renewal lease vendor supplier provider agency process workflow pipeline backlog goal priority target plan aim focus concern worry churn margin margins headcount board
founder founders owner owners partner co-founder leadership management exec executive executives buyers planners dispatchers reps engineers drivers
wife husband son daughter kid kids dog cat baby spouse fiancé fiancée mother father mom mum dad brother sister family
`);

/** Parts of a company that are said without an article: "finance approves it". */
export const departments = words(`
finance legal procurement purchasing operations security hr marketing sales engineering accounting logistics compliance support production
payroll planning quality shipping maintenance billing fulfilment fulfillment
`);

/** What somebody is at work, as it stands before a name ("owner Gil"). */
export const titles = words(`
cfo ceo coo cto cio ciso cmo cro chro boss manager director controller president owner founder chairman chairwoman chair supervisor vp svp evp
accountant lawyer assistant consultant architect engineer buyer planner partner head lead
`);

export const roleNouns: ReadonlySet<string> = new Set([
  ...titles,
  ...words('colleague champion husband wife son daughter brother sister'),
]);

/** Countable, and written without an article in notes: "needs quote by Friday" is "a quote". */
export const articleNouns = words(`
quote proposal demo contract trial pilot integration reference walkthrough discount decision meeting call solution tool system vendor partner
replacement rollout plan roadmap timeline summary comparison spreadsheet dashboard report template portal signature approval-form budget project
purchase-order fix nda sandbox estimate shortlist committee migration workshop case-study business-case mockup prototype way person-month
`);

/** Events and things of which there is one at a time: "before audit" is "before the audit". */
export const definiteNouns = words(`
audit board renewal launch migration go-live rollout budget merger reorg move shutdown deadline freeze holidays acquisition relocation
inspection conference offsite kickoff close cutover move contract peak stocktake rush
`);

/** They name an event when a date stands beside them: "audit in May" is "your audit is in May". */
export const eventNouns = words(`
audit renewal meeting review launch go-live golive offsite kickoff kick-off deadline board migration rollout close cutover inspection
conference merger move freeze shutdown stocktake planning decision contract expiry expiration season peak opening wedding holiday vacation
`);

/** Measures: "error rate 8%" is "your error rate is 8%". */
export const measureNouns = words(`
rate churn turnover backlog margin margins volume headcount dso time uptime downtime cost costs budget price accuracy utilisation utilization
throughput size spend limit quota target goal aim attrition absenteeism
`);

/** They take no plural and no article: "entry is", "data is". */
export const massNouns = words(`
entry data work reporting inventory stock software equipment information training onboarding visibility accuracy reconciliation planning turnover churn
billing invoicing picking packing scheduling forecasting support security compliance staff overtime paperwork pricing typing processing money time
everything nothing something anything nobody everyone all it this that communication feedback quality traffic cash payroll downtime
`);

/** Plurals without a final s, and words on -s that are singular. */
export const oddPlurals = words('people staff data men women children media');
export const oddSingulars = words(
  `process business analysis access progress address status bus news basis class loss boss stress crisis less series mess
  across always this its his sales operations logistics sas saas ms`,
);
