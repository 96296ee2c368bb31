import type { FurnitureWords } from '@/lib/claims/furniture/furniture-words';

/**
 * Lines of a news page that belong to the page and not to the article. Each pattern is anchored at the line's start and
 * holds no repeated group, so that a long line costs one look.
 */
export const FURNITURE: FurnitureWords = {
  ends: [
    /^(?:about the author|share this (?:article|story|post)|explore more|more in this section|trending now|today['’]s top stories|editors['’] picks|sign up for our newsletters?|leave your comment|join the (?:conversation|discussion)|what do you think\?|have your say|conversation|discussion)\W{0,3}$/i,
    /^(?:latest|more|top|other|recent|popular|trending|must[- ]read|related|recommended) (?:news|stories|articles|headlines|posts|coverage|content|reading)(?: (?:from|on|in|about|for you)\b[^.!?]{0,60})?:?$/i,
    /^(?:latest|more|related) (?:stories|news|articles|posts)\b[^.!?]{0,60}$/i,
    /^(?:most|popular) (?:read|popular|viewed|shared|commented)\b.{0,20}$/i,
    /^leave a (?:reply|comment)\b.{0,40}$/i,
    /^(?:post|add|write) a comment\b.{0,30}$/i,
    /^(?:\d+ )?comments?(?: \(\d+\))?:?$/i,
    /^(?:you (?:may|might) also (?:like|be interested in)|recommended for you|from our partners|sponsored content|around the web|what to read next|read next|up next|more to explore|in case you missed it)\b.{0,30}$/i,
    /^(?:©|\(c\) ?\d|copyright(?::| ©| \(c\)| \d{4}| by\b| the\b|$)).{0,300}$/i,
    /^all rights reserved\b.{0,100}$/i,
  ],
  labels: [
    /^(?:more on this(?: story| topic)?|more from .{1,40}|recommended(?: for you| stories| reading)?|related(?: stories| articles| news| coverage| content| links| topics)?|read (?:also|more|next|this too)|also read|see also|in other news|also in the news|top stories|latest(?: news| stories| headlines)?|trending(?: now)?|must[- ]reads?|don['’]t miss|what to read next|you (?:may|might) also like|most (?:read|popular|viewed))\s?:?$/i,
  ],
  lines: [
    /^(?:read (?:also|more|next|the full)|also read|see also|watch(?: also| more| now| live)?|listen(?: now)?|related(?: story| article| topics?| links?)?|more on (?:this|that)|recommended|don['’]t miss|editor['’]?s['’]? (?:pick|note|choice)s?|in pictures|in photos|photos|gallery|video|explainer|further reading|click here|tap here)\s?[:|–—-].{0,300}$/i,
    /^(?:read (?:also|more)|also read|see also|advertisement|advertising|sponsored|share(?: this)?(?: article| story)?|print|email|tweet|follow us|subscribe|sign up|newsletter|tags?|topics?|loading|skip to content|back to top|continue reading|story continues below.{0,40}|article continues .{0,40}|show more|view comments|share on .{0,40}|save|listen)\W{0,3}$/i,
    /^(?:your email address will not be published|required fields are marked|save my name|notify me of|you must be logged in|please (?:log|sign) in|comments are closed|this site uses akismet).{0,200}$/i,
    /^(?:sign up (?:for|to)|subscribe (?:to|for|now)|get (?:the latest|our|breaking|all the latest)|join our|follow (?:us|our|@)|download (?:our|the) app|support (?:our|independent)|become a (?:member|subscriber)|enter your e-?mail|like us on|find us on).{0,300}$/i,
    /^(?:[•*·-] ?)?this (?:article|story|report|post) (?:was|is|has been|first|originally)\b.{1,40}\b(?:published|appeared|reproduced|republished|updated|syndicated|corrected|amended).{0,300}$/i,
    /^(?:reporting|writing|editing|additional reporting|edited|compiled|with reporting|photography|graphics?|translated|contributed) (?:by|from)\b.{0,300}$/i,
    /^\((?:reporting|writing|editing|additional reporting|with (?:input|inputs|reporting)|this story|except for the headline).{0,400}$/i,
    /^.{2,60} (?:contributed to this (?:report|story|article)|is an? (?:\w+ ){0,4}(?:reporter|correspondent|journalist|editor|writer|columnist|contributor|freelancer)\b).{0,300}$/i,
    /^(?:©|\(c\) ?\d|copyright (?:©|\d|\(c\))|all rights reserved|terms of (?:use|service|sale)|terms and conditions|privacy policy|cookies? (?:policy|settings|notice|preferences)).{0,300}$/i,
    /^(?:photo|image|picture|file photo|credit|photograph|source|photo credit|image source|caption|getty images|ap photo|afp)\s?[:|/].{0,200}$/i,
    /^(?:published|updated|posted|last (?:updated|modified)|first published|modified|date)\s?(?:on\b|at\b|[:–\-]|(?=\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\b)).{0,80}\d.{0,40}$/i,
    /^(?:\w{3,9},? )?(?:\d{1,2} )?\w{3,9}\.? (?:\d{1,2},? )?\d{4}(?:,? (?:at )?\d{1,2}[:.]\d{2}.{0,20})?$/i,
    /^[\d.,]+ ?[km]? (?:shares?|views?|comments?|likes?|retweets?|reads?)$/i,
    /^\d{1,2} ?min(?:ute)?s? read$/i,
    /^(?:read|watch|see|listen|hear)(?: more)?(?: here| on this| about)?\s?[:»>→].{0,300}$/i,
    /^(?:file photo|file image|file picture|image caption|photo caption|media caption|image copyright|getty|screenshot|handout)\b.{0,200}$/i,
    /^(?:this is a (?:developing|breaking) (?:news )?story|more (?:to come|details soon)|check back for updates|refresh (?:for|this page))\b.{0,120}$/i,
    /^(?:we use cookies|by (?:signing up|subscribing|clicking|continuing)|you can unsubscribe|terms apply|your privacy|manage (?:cookies|consent)|accept (?:all|cookies)|log ?in to|create an account|already (?:a )?(?:subscriber|have an account))\b.{0,200}$/i,
    /^(?:got a (?:tip|story)|contact the (?:author|reporter|newsroom)|email the author|follow \w+(?: \w+){0,3} on (?:twitter|x|facebook|instagram|bluesky|mastodon))\b.{0,160}$/i,
    /^(?:to|for) (?:read|view|see) (?:this|more) (?:article|stories|content)\b.{0,120}$/i,
    /^(?:>>|[»→►▶➤]).{0,300}$/,
    /^\[(?:read|watch|see|related|also|listen)\b.{0,300}$/i,
    /^(?:next|previous|earlier) (?:article|story|post)\b.{0,300}$/i,
    /^also (?:on|in|from) [^:,.]{2,40}:.{0,300}$/i,
    /^in other news\s?:.{0,300}$/i,
    /^(?:correction|clarification|corrections|clarifications|erratum)\s?(?:\(.{1,40}\))?\s?[:–—-].{0,400}$/i,
    /^(?:an earlier|a previous) version of this (?:story|article|report|post)\b.{0,300}$/i,
    /^(?:to donate|donate (?:now|here|to)|to make a donation)\b.{0,200}$/i,
    /^(?:\d{1,2} (?:of|\/) \d{1,3}|\d{1,2}\/\d{1,3})$/,
    /^(?:https?:\/\/|www\.)\S{1,300}$/i,
  ],
  byline: /^(?:by|from) (?!\d)(?=.{3,140}$)[^.!?]{3,140}$/i,
  agency: /\((?<agency>AP|AFP|Reuters|Xinhua|TASS|dpa|EFE|ANSA|PTI|ANI|UPI|IANS|PA|Bloomberg|CNN|BBC)\)|^(?:By )?(?:The )?(?<credit>Associated Press|Reuters|Agence France-Presse)\b/,
};
