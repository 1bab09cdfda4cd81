import { isNegatedBefore, type Rule, wholeClause } from '../../rule.ts';
import { refused } from '../../vocabulary/en/private-life.ts';
import { words } from '../../vocabulary/pattern.ts';

const detail = words(
  "(?:(?:her|his|their|my|our|the) )(?:\\w+ )?(?:sons?|daughters?|kids?|children|twins|wife|husband|spouse|dogs?|cats?|puppy|horses?|nephew|niece|grandkids?|parents|mom|mum|dad|brother|sister|hometown|alma mater|boat|garden|allotment|band)(?:'s)?|(?:has|have|got|getting|adopted|just had) (?:(?:a|an|two|three|four|\\d|new|twin|little|young) )+(?:\\w+ )?(?:sons?|daughters?|kids?|children|boys|girls|dogs?|cats?|puppy|puppies|kitten|horses?|twins|toddlers?|teenagers?|grandkids?)|(?:run(?:s|ning)?|train(?:s|ing)? for|did|finished|signed up for|doing) (?:\\w+ ){0,3}?(?:marathons?|triathlons?|ironman|10k|5k|half(?! \\w)|half marathon|ultra|race|iron man)|(?:avid|keen|big|huge|die-?hard|lifelong|into|loves?|likes?|enjoys?|passionate about|obsessed with|hobby(?: is|:)?|plays?|coaches|teaches|collects|fan of|weekend|mad about) (?:\\w+ ){0,3}?(?:runner|cyclist|cycling|biking|biker|skier|skiing|snowboard\\w*|climb\\w+|hik(?:er|ing)|golf(?:er|ing)?|tennis|football|soccer|rugby|hockey|basketball|baseball|cricket|yoga|gardening|gardener|cook(?:ing)?|baking|baker|guitar|piano|drums|chess|fishing|sailing|sailor|surf\\w*|swim\\w*|photography|photographer|reader|reading|books|wine|whisky|coffee|motorbikes?|motorcycles?|vinyl|woodworking|pottery|volleyball|padel|kayak\\w*|diving|camping|travel(?:ing|ling)?|fan|supporter|foodie|little league|f1|formula 1|crossfit|pickleball|board games|gaming|lego)|(?:fan|supporter|follower) of \\w+|(?:birthday|anniversary|wedding|honeymoon|graduat(?:es|ed|ion|ing)|vacation|holidays?(?! (?:season|rush|peak|orders|freeze|sales))|on leave|road trip|getting married|got married|engaged|newlywed|new baby|expecting|baby|moving house|moved (?:house|home|to a new (?:house|flat|apartment|place|home|city|town))|just moved (?:house|home|in)|bought a (?:house|home|boat|van)|renovating|(?:(?:grew up|born|raised|originally) (?:in|from|near)|comes? from|native of)|(?:sons?|daughters?|kids?|twins|wife|husband) (?:(?:just|also) )?(?:starts?|started|starting|plays?|stud(?:y|ies)|studying|turns?|loves?)|studied (?:at|in)|went to (?:school|college|university|uni)|alumn\\w+|(?:off|going|goes|went|away) (?:skiing|sailing|hiking|camping|surfing|diving|fishing|climbing)|trip to|going to \\w+ (?:for|on) (?:vacation|holiday)|back from (?:vacation|holiday|\\w+ing|a trip)|season tickets?|little league)",
);
const business = words(
  '(?:signs?|decides?|approves?|owns?|runs|handles|holds|manages|does) (?:the|off|on|everything|half|all)|cheques|co-?owner|keen|on board|family (?:firm|business)|(?:company|companies|firm|orders?|customers?|contract|launch|parent company|sister (?:company|site|plant)|(?:her|his|their|our) (?:\\w+ )?(?:team|boss|cfo|ceo|process|data|erp|tool|system)|before (?:the )?holidays?|moved (?:to|from) (?:a |an |the |sap|excel|cloud|q\\d|another|next|thursday|friday|monday|tuesday|wednesday)|comes? (?:in )?from|trip to (?:the|our) (?:office|plant|site)|live|roll-?out|budget|planning|software|horse trading|warehouse moved|holiday (?:pay|calendar|hours)|cat(?:egory)?6)',
);

/** A harmless detail of private life to warm up a talk (R4); health, faith, politics and trouble are refused. */
export const privateDetail: Rule = {
  id: 'personal/private-detail',
  needs: [detail],
  find: (clause) => {
    if (clause.voice === 'us' || clause.subject === 'us' || clause.isOtherFirm || clause.isQuestion)
      return null;
    const match = detail.exec(clause.plain);
    if (match === null || refused.test(clause.sentence.plain) || business.test(clause.plain)) return null;
    if (isNegatedBefore(clause, match.index)) return null;
    // A laugh ("has a puppy named Waffle lol") makes a private detail no less true.
    return { ...wholeClause(clause), certain: clause.isSarcastic && !clause.isHedged ? true : undefined };
  },
};
