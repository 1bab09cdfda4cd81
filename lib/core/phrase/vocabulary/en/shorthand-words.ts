/** Words of a note and how they are said. One pair a line break: `short=said`; case does not count. */
const pairs = `
b4=before|smth=something|sth=something|sthg=something|thru=through|tmrw=tomorrow|tmw=tomorrow|tom'w=tomorrow|2moro=tomorrow|yday=yesterday|yest=yesterday
asap=as soon as possible|eod=the end of the day|eow=the end of the week|eom=the end of the month|eoq=the end of the quarter
eoy=the end of the year|mgmt=management|mgr=manager|mgrs=managers|dept=department|depts=departments|prod=production
qty=quantity|acct=account|accts=accounts|acctg=accounting|acctng=accounting|impl=implementation|integ=integration
integr=integration|intg=integration|reqs=requirements|req=requirement|reqd=required|pls=please|plz=please|ppl=people
hrs=hours|wks=weeks|wk=week|yr=year|yrs=years|mths=months|mth=month|mnths=months|mos=months|qtr=quarter|qtrs=quarters
mins=minutes|secs=seconds|tix=tickets|mtg=meeting|mtgs=meetings|mktg=marketing|biz=business|cust=customer|custs=customers
approx=about|appx=about|fwd=forward|govt=government|intl=international|misc=miscellaneous|pmt=payment|pmts=payments
po=purchase order|recon=reconciliation|sched=schedule|std=standard|svc=service|svcs=services|sys=system
tho=though|tkt=ticket|tkts=tickets|pw=password|pws=passwords|insp=inspection|certs=certificates|cert=certificate|w=with|u=you|ur=your|bc=because|b/c=because|cuz=because|coz=because|vs=versus|yoy=year over year
whse=warehouse|xfer=transfer|xfers=transfers|rn=right now|atm=at the moment|appt=appointment|avg=average
eval=evaluation|evals=evaluations|incl=including|maint=maintenance|mfg=manufacturing|prio=priority|prios=priorities
probs=problems|proj=project|projs=projects|purch=purchasing|rpt=report|rpts=reports|trng=training
txn=transaction|txns=transactions|wknd=weekend|wknds=weekends|esp=especially|fcst=forecast|addl=additional|pct=percent
mgnt=management|mngmt=management|mngr=manager|inv=invoice|invs=invoices|cfm=confirm|rcvd=received|rec'd=received
betw=between|w/in=within|til=until|'til=until|dm=decision maker|dir=director|dms=decision makers|exec=executive|execs=executives
docs=documents|doc=document|ops=operations|demo'd=demoed|recs=recommendations
ea=each|q'ly=quarterly|mthly=monthly|wkly=weekly|dly=daily|yrly=yearly|mo'ly=monthly|gotta=have to|wanna=want to
gonna=going to|kinda=kind of|lotsa=lots of|alot=a lot|ref=reference|hw=hardware|sw=software|env=environment
abt=about|bfr=before|aft=after|nxt=next|lst=last|hv=have|tht=that|thx=thanks|freq=frequent|rev=revenue|cmte=committee|prev=previous
impt=important|sprdsht=spreadsheet|sprdshts=spreadsheets|ssheets=spreadsheets|qrtr=quarter|qrtrs=quarters|nego=negotiation|emps=employees
shpmt=shipment|shpmts=shipments|comms=communication|diff=different|esign=e-sign|onbrd=onboard|onbrding=onboarding
`;

/** Only in this very spelling: in small letters, or with a capital, they are other words. */
const exact = `
Jan=January|Feb=February|Mar=March|Apr=April|Jun=June|Jul=July|Aug=August|Sep=September|Sept=September|Oct=October|Nov=November
Dec=December|Mon=Monday|Tue=Tuesday|Tues=Tuesday|Wed=Wednesday|Weds=Wednesday|Thu=Thursday|Thur=Thursday|Thurs=Thursday
Fri=Friday|Sat=Saturday|Sun=Sunday|jan=January|feb=February|apr=April|jun=June|jul=July|aug=August|sep=September|sept=September
oct=October|nov=November|dec=December|tue=Tuesday|tues=Tuesday|thu=Thursday|thurs=Thursday|fri=Friday|monday=Monday
tuesday=Tuesday|wednesday=Wednesday|thursday=Thursday|friday=Friday|saturday=Saturday|sunday=Sunday|january=January
february=February|april=April|june=June|july=July|august=August|september=September|october=October|november=November
december=December|q1=Q1|q2=Q2|q3=Q3|q4=Q4|h1=H1|h2=H2|cfo=CFO|ceo=CEO|coo=COO|cto=CTO|cio=CIO|ciso=CISO|erp=ERP|OT=overtime|xmas=Xmas|easter=Easter|christmas=Christmas|diwali=Diwali|ramadan=Ramadan|pts=points|crm=CRM
`;

/** Slips that keep coming back in typed and dictated notes. */
const typos = `
teh=the|recieve=receive|recieved=received|recieves=receives|definately=definitely|seperate=separate|wich=which|becuase=because
thier=their|adn=and|taht=that|dont=don't|cant=can't|wont=won't|doesnt=doesn't|isnt=isn't|arent=aren't|theyre=they're
theyve=they've|weve=we've|im=I'm|ive=I've|shes=she's|hes=he's|theres=there's|wasnt=wasn't|didnt=didn't|havent=haven't
hasnt=hasn't|wouldnt=wouldn't|couldnt=couldn't|shouldnt=shouldn't|manualy=manually|occured=occurred|untill=until
mangement=management|managment=management|invocies=invoices|invoces=invoices|wnat=want|waht=what|whcih=which
spreadhseets=spreadsheets|spreadsheats=spreadsheets|reconcilation=reconciliation|calender=calendar|budjet=budget
aproval=approval|approvel=approval|intergration=integration|implmentation=implementation|dissapointed=disappointed
tommorow=tomorrow|tommorrow=tomorrow|febuary=February|wensday=Wednesday|wendesday=Wednesday|thrusday=Thursday|beleive=believe
bugdet=budget|custoemr=customer|cusotmer=customer|delievery=delivery|proccess=process|procces=process|maunal=manual|mannual=manual
whos=who's|whats=what's|thats=that's|hte=the|orginal=original|neccessary=necessary|necesary=necessary|ther=their|somthing=something|recieving=receiving|wharehouse=warehouse|loosing=losing|shd=should|wd=would|cd=could|supplyer=supplier|suplier=supplier|oders=orders|acounts=accounts|acount=account|maintenence=maintenance|equiptment=equipment|shedule=schedule|scheduel=schedule|wether=whether|realy=really|alwyas=always|offical=official|acounting=accounting|quater=quarter|recon=reconciliation|nto=not|tehy=they
`;

function readPairs(text: string): [string, string][] {
  return text
    .split(/[|\n]/)
    .map((pair) => pair.split('=') as [string, string])
    .filter((pair) => pair.length === 2);
}

export const saidAs: ReadonlyMap<string, string> = new Map([...readPairs(pairs), ...readPairs(typos)]);
export const saidExactly: ReadonlyMap<string, string> = new Map(readPairs(exact));
