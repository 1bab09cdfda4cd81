/** Verbs that notes about a buyer are made of, by their base form. Other verbs are known by what stands around them. */
export const regularVerbs = `
double-book ignore invite overbook inspect irrigate restock relabel reprint sterilise sterilize proofread translate transcribe annotate redraft reroute reload refuel unload unpack
accept add adjust admit agree aim allow analyze analyse answer appreciate approve argue arrive ask assign assume attend audit
automate avoid balance batch bill block book call cancel care chase change charge check churn claim clean click close collect combine
compare complain complete concern confirm connect consider consolidate contact convert copy correct cost count crash create cross
cut decide decline decrease delay delete deliver demand depend deploy design dislike document double download drag drop drown
duplicate earn eliminate email enjoy enter escalate estimate evaluate end expand expect expire explain explore export extend face fail
figure file fill finalize finish fire fix flag follow force freeze fund gain gather guess handle happen hate hire hope identify implement
import improve increase influence insist install integrate introduce invest investigate invoice involve join jump juggle key kick kill
lack lag land last launch learn like love live load log look lower maintain manage match matter measure mention merge
migrate mind miss monitor move need negotiate note offer onboard open operate order outgrow outsource overspend own park pass pause
pick pilot place plan play postpone prefer prepare present prevent print prioritize process produce promise prove pull purchase push
question queue raise re-enter re-key rekey reach reconcile reconsider record redo reduce refer refuse reject relocate rely remain
remember remind remove renew replace reply report require reschedule research resolve respond retire retype return review roll save
say scale scan schedule scrap screen search seem serve settle share shift ship shop shorten shrink sign slip slow solve sort split
stall start stay stop store streamline struggle suffer suggest support suspect switch sync take talk target test tie track train
transfer transport travel trim trust try turn type underestimate understand unify update upgrade upload use validate value verify visit vote wait
walk want warn waste watch weigh wish wonder work worry hunt onboard prefer admit worry control sponsor oversee rework authorize
escape rotate patch assemble pack pile reorganize reorganise restructure merge acquire demo trial quote standardize standardise
include host contain exclude encrypt configure customize customise receive recover fear bless intro revisit rush struggle tackle tolerate undercut upset waive weigh recount recheck double-check outbid overpay rebuild redesign carry commit submit resign reconsider benchmark optimize optimise cover exceed hit spike hover amount double triple halve
hand phone rent sign park post publish stamp staple scribble photograph photocopy weigh wash sew paint mix pour bake cook clean cool heat harvest plant mill grind weld drill mount fit install deinstall dispatch unload reload restock reorder backorder invoice rebill credit debit refund reimburse depreciate hedge insure underwrite advise coach mentor brief debrief train certify inspect sample audit trace recall ration allocate reallocate forecast budget estimate bid tender price reprice discount bundle advertise promote sponsor stream broadcast encode decode parse render crash reboot restart debug ship lodge file sue settle mediate
jam leak overheat clog trip spoil rot wilt rust crack burst flood prep wear tear fade drift lapse bounce collide crumble pester circulate escalate double-book overbook underprice misplace mislabel mistype rebook resend retrain rephrase reopen rejoin
`;

/** base third-person past participle, where they are not made by rule. */
export const irregularVerbs = `
be is was been|become becomes became become|begin begins began begun|bring brings brought brought|break breaks broke broken
build builds built built|burn burns burned burned|buy buys bought bought|catch catches caught caught|choose chooses chose chosen
come comes came come|cost costs cost cost|cut cuts cut cut|deal deals dealt dealt|do does did done|draw draws drew drawn
drive drives drove driven|eat eats ate eaten|fall falls fell fallen|feel feels felt felt|fight fights fought fought|find finds found found
fly flies flew flown|forget forgets forgot forgotten|freeze freezes froze frozen|get gets got gotten|give gives gave given
go goes went gone|grow grows grew grown|have has had had|hear hears heard heard|hit hits hit hit|hold holds held held|keep keeps kept kept
know knows knew known|lead leads led led|leave leaves left left|let lets let let|lose loses lost lost|make makes made made
mean means meant meant|meet meets met met|oversee oversees oversaw overseen|pay pays paid paid|put puts put put|quit quits quit quit|read reads read read
rebuild rebuilds rebuilt rebuilt|redo redoes redid redone|run runs ran run|say says said said|see sees saw seen|show shows showed shown|draw draws drew drawn|wear wears wore worn|tear tears tore torn|sell sells sold sold
send sends sent sent|set sets set set|shrink shrinks shrank shrunk|shut shuts shut shut|sit sits sat sat|sleep sleeps slept slept|slip slips slipped slipped|speak speaks spoke spoken
spend spends spent spent|split splits split split|stand stands stood stood|stick sticks stuck stuck|swim swims swam swum|take takes took taken|teach teaches taught taught
tell tells told told|think thinks thought thought|understand understands understood understood|win wins won won|write writes wrote written|rewrite rewrites rewrote rewritten
withdraw withdraws withdrew withdrawn|undo undoes undid undone|outgrow outgrows outgrew outgrown|overspend overspends overspent overspent|bleed bleeds bled bled
`;

/** Verbs whose -s form, or base form, is in notes as often a noun: only what follows tells. */
export const nounVerbs: ReadonlySet<string> = new Set(
  `reprint order report call cost plan demo quote bill charge check change claim document email export import file invoice key
  load log match move need offer pass pick pilot place play print process purchase question queue record return review roll scan
  schedule screen search share shift ship shop sort split start stop store support switch target test track train transfer transport travel
  trial trust turn type update upgrade upload use value visit vote wait walk watch work fix hire drop delay increase decrease raise audit
  block book batch cut deal drive fall fight find hold lead lack lag land last launch look pause patch pack point press promise push read run sale
  set show sit slip spend stand win worry face concern fire fund gain hope guess influence interest demand dislike download average total amount cover spike hit double triple halve end tie count list rate close matter scrap rework churn phone hand fit plant park post credit debit discount price budget bid tender estimate sample recall forecast brief coach sponsor stream paint mix mill drill mount refund harvest stall delay review handle mail post`
    .trim()
    .split(/\s+/),
);
