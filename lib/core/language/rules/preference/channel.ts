import { buyerRule } from '../../rule.ts';
import { words } from '../../vocabulary/pattern.ts';

const channel =
  '(?:e-?mails?|phone|calls?|calling|texts?|texting|sms|whats ?app|linkedin|slack|teams|zoom|video|voicemails?|in writing|writing|cell|mobile|messages?|in person|dms?)';

/** How the buyer wants to be reached (R29). */
export const channelPreference = buyerRule('preference/channel', {
  says: words(
    `(?:reply|answer|contact|reach|write|get back)(?: (?:me|her|him|us))? (?:by|via|over|on) (?:e-?)?(?:mail|text|phone|whatsapp) (?:only|please)|(?:prefers?|preferred|rather(?: have| get| do)?|likes?|wants?|loves?|hates?|dislikes?|better (?:by|via|on|with|over)|best (?:by|via|on|over|through|reached|is|to|way)|responds? (?:\\w+ )?(?:to|on|via|by)|answers|replies|easier (?:by|via|over|on)|stick (?:to|with)|only (?:by|via|reads?|over|on))(?: \\w+){0,3}? ${channel}|${channel} (?:(?:is|are|works|work) )?(?:best|better|preferred|only|works|is fine|is easiest|is good|please|ok|over (?:phone|calls?|e-?mail))|(?:don't|do not|no|doesn't (?:like|do|answer|take|want|pick up)|never (?:answers|picks up)|not a fan of|avoid|stop) (?:\\w+ )?(?:cold |phone |more )?(?:calls?|calling|phone|voicemails?|e-?mails?|texts?)|(?:just |please )?(?:e-?mail|text|call|whatsapp|message|ping|dm) (?:me|her|him|them)(?: (?:instead|rather|first|please|on|at|only|not))`,
  ),
  isAboutUsToo: true,
  unless: words(
    '(?:wants?|likes?|loves?) (?:\\w+ ){1,3}on (?:their |the |his |her )?(?:phones?|mobiles?|cells?)|confirmation emails?|order emails?|customers?|email (?:me|her|him|us) (?:the|a|your|some|info)|support (?:calls|tickets)|no calls? (?:booked|scheduled)|orders|calls? (?:about|on|next|mon|tue|wed|thu|fri|this)|(?:asked|wants?|wanted) (?:a |the |another )?(?:demo |follow[- ]?up )?(?:call|video|email)(?! only)|(?:stop|avoid|hates?) (?:\\w+ )?(?:calls|emails) from',
  ),
});
