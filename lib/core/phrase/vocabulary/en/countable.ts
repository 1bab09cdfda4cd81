const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** One of them is "a" or "the" in speech; a note leaves the article out. */
export const countable = words(`
agency contractor landlord bank insurer auditor broker map van truck line machine shop store room fleet unit portal app supplier driver customer client dealer desk fix plan solution product part label
season fair supplier provider deal agreement year quarter report system tool process alert label list screen form button view overview
answer quote proposal licence license price number supplier warehouse website page booth site plant hotel clinic school hospital regulator auditor
accreditation visit intake inspection accident incident event kiosk lease rollout release
`);

/** Nouns without a plural or an article, beside those that end like one. */
export const uncounted = words(`
self-serve sso api access advice aid air authority bread budget business cash coffee confidence content control cooperation coverage credit damage
debt delivery demand demurrage effort electricity energy evidence experience feedback food freight fuel fun gas growth hardware health heat help
history income insurance interest know-how labour labor land law leakage legal life luck mail material metal milk money mud noise notice
oil output oxygen paper pay pressure pricing progress proof quality rain rework research revenue rubbish safety scrap shrinkage sick sleep spend
sign-off buy-in approval surgery
stock stuff sugar supply tax time timber traffic transport travel trouble trust turnover visibility waste water wine wood work churn downtime
uptime backlog throughput attrition wastage leave space power overtime room service shipping storage
`);

/** They stand without an article behind a preposition: "by hand", "on paper", "at night". */
export const bareAfterPreposition = words(`
hand paper phone email e-mail post mail fax car truck accident mistake gut night work home hold place time site average total person writing
spring summer autumn winter christmas easter peak month-end year-end noon midnight half stock risk schedule production house order charge
transit demand purpose plan budget board voicemail text whatsapp excel letter email return favour turn advance detail full part page call duty leave holiday
school university sea land road rail air
`);
