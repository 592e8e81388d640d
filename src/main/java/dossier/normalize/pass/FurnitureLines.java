package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.List;

/** Cuts lines that are furniture by their wording alone, wherever they stand. */
public final class FurnitureLines implements Pass {
  private static final List<Wording> WORDINGS =
      List.of(
          Wording.of(
              AuditRule.ADVERT,
              "(?:- ?)?(?:advertisements?|advertising|adverts?|sponsored(?: content| links?)?|"
                  + "paid (?:content|post)|story continues below(?: advertisement)?|"
                  + "(?:article|continue reading) (?:continues )?(?:below|after) (?:this |the )?(?:ad|advertisement)|"
                  + "scroll (?:down )?to continue(?: reading)?|report (?:this )?ad|ad)(?: ?-)?"),
          Wording.of(
              AuditRule.READING_TIME,
              "(?:reading time|read time|estimated reading time)?:?\\s*\\d{1,3}[ -]?min(?:ute)?s?\\.?(?: |-)?(?:read|to read)?(?:ing)?\\.?"),
          Wording.of(
              AuditRule.INTERFACE,
              "(?:skip|jump) to (?:main )?(?:content|navigation|footer|search)|(?:main |toggle |open |close )?(?:menu|navigation)"
                  + "|home|homepage|search|(?:sign|log) ?(?:in|out|up)|register|my account|back to top|"
                  + "(?:type|search|enter)\\b.{0,30}\\b(?:hit|press|and) ?(?:hit |press )?(?:enter|search)\\b.{0,20}|"
                  + "print(?: this)?(?: page| article)?|listen(?: to (?:this )?article)?|(?:play|pause|mute)|"
                  + "loading(?:\\.\\.\\.|…)?|close|videos?|watch video|photos?|gallery|hello, ?!|yes ?no|are you sure you want to .{0,100}|post limit reached.{0,60}|next|previous|prev|save(?: article)?|bookmark|"
                  + "view (?:all|more|comments|gallery)|show (?:all|more)|load more(?: .{0,20})?|see all"),
          Wording.of(
              AuditRule.SHARE,
              "click to (?:share|email|print|tweet).{0,60}|share(?: (?:this|on|via|with|to)\\b.{0,40})?|shares?:?|\\d+ shares?|(?:share )?(?:on )?(?:facebook|twitter|x|linkedin|"
                  + "whatsapp|telegram|reddit|pinterest|e-?mail|copy link|messenger|flipboard|tumblr|print)"
                  + "(?:[ ,|/·•]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|e-?mail|"
                  + "copy link|messenger|flipboard|tumblr|print))*|tweet(?: this)?|like this:?|"
                  + "(?:click to )?(?:share|email|print) (?:this )?(?:article|story|post|page)?"),
          Wording.of(
              AuditRule.PROMO,
              "no spam\\b.{0,140}|.{0,100}\\bunsubscribe at any time.{0,100}|.{0,100}\\b(?:in|meet|to) your inbox\\b.{0,100}|(?:want (?:more|to (?:read|see|hear) more)|if you (?:enjoyed|liked) (?:reading )?this|(?:instant|immediate) (?:online )?access to|"
                  + "for the latest (?:news|stories|updates).{0,40}(?:download|follow|subscribe)|"
                  + "subscribe|sign ?up|be the first to know|subscribe (?:now|today|to|for)|sign up (?:for|to|here|now|today)|join our|"
                  + "follow us|like us on|get (?:our|the) (?:free )?(?:daily |weekly |best )?.{0,20}newsletter|"
                  + "support (?:our|independent) journalism|never miss|don[’']?t miss|download (?:our|the) .{0,20}app|"
                  + "become a (?:member|subscriber)|have a (?:news )?tip|got a (?:news )?tip|get the latest|"
                  + "follow .{1,40} on (?:twitter|facebook|instagram)|stay up to date|make informed decisions|already a (?:subscriber|member)|"
                  + "to read the full|this article is (?:for|only available)).{0,120}"),
          Wording.of(
              AuditRule.NEIGHBOURS,
              "(?:previous|next|prev) (?:article|post|story|page)s?(?::?\\s*.{0,140}|\\p{Lu}.{0,140})"),
          Wording.of(
              AuditRule.TOPICS,
              "(?:tags?|topics?|filed under|categor(?:y|ies)|labels|keywords|more (?:about|on)|read more about)"
                  + "\\s*:.{0,140}|tags|topics|filed under"),
          Wording.of(
              AuditRule.RELATED,
              "(?:read (?:also|more|next)|also read|see also|related(?: (?:article|story|news))?|recommended|watch(?: also)?|more)"
                  + "\\s*:.{1,140}|(?:click|tap) here (?:to|for) .{0,100}"),
          Wording.of(
              AuditRule.CONSENT,
              "i (?:agree|consent) to the (?:processing|use|storage) of (?:my|personal).{0,400}|"
                  + "(?:please (?:review|read|accept) our|we have updated our) (?:privacy|terms|cookie).{0,400}|"
                  + "we are committed to protecting your (?:personal|privacy).{0,400}|(?:we use|this (?:web)?site uses) cookies.{0,140}|(?:accept|reject|manage)(?: all)? cookies|"
                  + "cookie (?:settings|policy|preferences)"),
          Wording.of(
              AuditRule.IMPRINT,
              "quotes (?:are )?delayed .{0,400}|market data provided .{0,300}|this site is protected by recaptcha.{0,120}|"
                  + ".{3,60} is part of .{3,60}\\b(?:inc|ltd|llc|plc|gmbh|group)\\b.{0,200}|.{3,60} (?:is|are) not responsible for the (?:opinions|content).{0,120}|advertising disclosure.{0,140}|"
                  + "(?:our standards: ?)?the thomson reuters trust principles.?|"
                  + "(?:©|\\(c\\)|copyright)\\s.{0,140}|all rights reserved\\.?|terms (?:of|and) (?:use|service|conditions).{0,60}|"
                  + "privacy (?:policy|notice).{0,60}|contact us|about us"),
          Wording.of(
              AuditRule.COMMENTS,
              "(?:\\d+ )?comments?(?: ?\\(\\d+\\))?|(?:leave|post|add|write) a (?:comment|reply)|join the (?:discussion|conversation)|"
                  + "log in to (?:comment|reply).{0,40}|comments are closed\\.?"));

  @Override
  public Contract contract() {
    return Wording.contract(WORDINGS);
  }

  @Override
  public Draft apply(Draft draft) {
    return Wording.cut(draft, WORDINGS);
  }
}
