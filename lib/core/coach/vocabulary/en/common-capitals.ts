const list = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Written with a capital everywhere and naming nobody: abbreviations of trade, tools for meeting, languages, times. */
export const commonCapitals = list(`
  i i'm i'd i'll i've ok okay hi hello hey dear best regards cheers thanks ps pps am pm fyi asap tbd tba eta rsvp eod eow eom eoq eoy cob
  ceo cfo coo cto cio cmo cro chro vp svp evp md gm hr it pr qa ops rd cs
  crm erp wms tms hris ats cms roi tco kpi kpis okr okrs sla slas api apis sso pdf csv xls faq faqs nda ndas msa sow poc mvp rfp rfq rfi ui ux ai ml seo b2b b2c b2g saas url html id ids pc tv po pos sku skus edi eu uk us usa u.s u.k gmbh ag inc ltd llc plc co
  zoom teams meet google linkedin calendly e-mail email internet web wifi
  english german french spanish italian dutch european american british swiss austrian asian nordic english-speaking
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist aest jst
  christmas easter thanksgiving ramadan hanukkah diwali halloween xmas
  q1 q2 q3 q4 h1 h2 mr mrs ms dr prof sir madam
`);

/** Words that open a sentence, beside those that the tables of the language know. */
export const sentenceOpeners = list(`
  happy glad sorry thanks thank worth curious quick short small great good nice sounds looking hope hoping attached enclosed below above re fwd subject note yes no sure right exactly
  absolutely agreed understood noted given based regarding concerning following speaking coming going having being knowing seeing hearing reading thinking whatever whichever whenever wherever
  whoever feel rather instead otherwise alternatively either neither nor plus also additionally furthermore moreover however therefore thus hence meanwhile finally lastly firstly secondly
  next still already again soon later earlier recently currently usually often sometimes always never maybe perhaps possibly probably clearly obviously honestly frankly fair
  most many few several some any all both each every other others another same such more less fewer least than like unlike about across against along among around behind beside beyond
  despite during except inside near off onto outside over past per since through throughout toward towards under until up upon via within without
  can could may might must shall should will would do does did have has had is are was were be been am let lets please welcome
  who whom whose which what when where why how here there this that these those it its they them their we us our you your he she his her him my mine me
  one two three four five six seven eight nine ten first second third last once twice half
  yesterday today tomorrow tonight morning afternoon evening weekend week month year day hour minute time
`);

/** Programs that reps and buyers name, to say "product" and not "name". */
export const knownProducts = list(`
  sap salesforce hubspot netsuite oracle workday servicenow dynamics pipedrive zoho quickbooks xero sage datev excel outlook powerpoint sharepoint slack jira asana trello notion
  shopify magento woocommerce stripe adyen twilio zendesk intercom freshdesk tableau looker snowflake databricks azure aws kubernetes okta docusign marketo mailchimp
  odoo infor epicor coupa ariba concur bamboohr personio gusto adp paychex windows android iphone ios powerbi office365 copilot chatgpt gemini claude gsuite airtable monday.com smartsheet
`);
