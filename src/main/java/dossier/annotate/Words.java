package dossier.annotate;

import java.util.List;
import java.util.Set;

/** Words of English that tell names from other capitals. All in lower case. */
final class Words {
  /** May stand before a name or office without being part of another name. */
  static final Set<String> TITLES =
      words(
          """
          saint st abba abbot count baron president prime minister premier chancellor king queen prince princess emperor empress
          tsar czar duke sheikh sultan pope bishop archbishop cardinal patriarch rabbi ayatollah
          imam father mr mrs ms miss dr prof professor sir dame lord lady general gen colonel
          col captain capt major admiral marshal lieutenant lt sergeant sgt commander officer
          senator sen congressman congresswoman representative rep governor gov mayor secretary
          ambassador envoy judge justice attorney director chairman chairwoman chair chief
          leader spokesman spokeswoman spokesperson ceo mp mep deputy vice acting former ex then
          late foreign defense defence interior finance opposition coach editor author actor
          actress director-general commissioner candidate nominee opponent rival brother sister
          son daughter wife husband
          """);

  /** Lead a state or a government: whom “the leader” of a country means. */
  static final Set<String> HEADS =
      words(
          "president premier chancellor king queen emperor empress emir sultan monarch taoiseach");

  /** Follow a place's or body's name in the name of an institution. */
  static final Set<String> INSTITUTIONS =
      words(
          """
          school elementary middle high college university court circuit church hospital museum
          station airport park bridge street road avenue river quarterly journal institute library
          theatre theater stadium club association society district council cathedral hotel
          """);

  /** End the names of bodies and places that are often named without them. */
  static final Set<String> GENERIC =
      words(
          """
          party corporation corp company inc ltd group foundation organisation organization agency
          county sea ocean mountains islands province festival memorial commission committee
          """);

  /** End names and are as often written small. */
  static final Set<String> KINDS =
      words(
          """
          party navy army police agency news ministry department draft database barrier bridge
          festival airport station river movement people newspaper university council government
          """);

  /** Acronyms that are also words which writers stress. */
  static final Set<String> STRESSED = words("us is it who am an are he she");

  /** Stand beside a stressed word and not beside a country or group. */
  static final Set<String> ASKING =
      words("what who how why that this it he she there tell give let next not really still");

  /** Begin sentences with a capital and are no names. */
  static final Set<String> OPENERS =
      words(
          """
          the a an this that these those he she it they we you i his her its their our my your
          and but or yet so for nor if when while where why how what who whom whose which as at
          by from in into of on onto to with within without about above across after against
          along among around before behind below beneath beside besides between beyond despite
          during except inside like near off once outside over past per since than though
          although through throughout till toward towards under underneath unless until up upon
          via whether because however therefore thus hence meanwhile moreover furthermore
          instead indeed also even still again only just not no yes there here now then today
          yesterday tomorrow later earlier recently finally both each every either neither all
          some any many most more much few several such other another one two three first second
          last next same new old given asked according did does do is was are were has have had
          will would can could should may might must let tell see run write analysis report
          image photo video listen watch read amid
          """);

  /** Stand before “of” and a place in the name of something else. */
  static final Set<String> BODIES =
      words(
          """
          bank university college school institute academy church cathedral museum library
          treaty battle siege fall peace edict council bay gulf strait sea isle cape mount lake
          port archdiocese diocese society association federation union republic kingdom
          principality duchy bishop times voice history house court order earl duke count baron
          marquis marquess viscount book epistle journal chamber confederation league
          theatre theater
          """);

  /** Everyday words, months and weekdays: as a name by themselves they need support. */
  static final Set<String> COMMON =
      words(
          """
          january february march april may june july august september october november december
          monday tuesday wednesday thursday friday saturday sunday born given such will reading
          bush hill war god forget church party series army state states council academy college
          university school house court north south east west evolution image wild star stars
          sun mark grace hope joy faith rose young long short black white brown green gray grey
          king queen prince bishop baker cook miller taylor smith english french german internet
          earth moon world time people nature science life love home best day summer winter
          spring autumn fall senate congress parliament government president minister children
          early general major drew chase page price wells field fields woods stone rice bell
          lamb wolf fox
          """);

  /** Turn an office into somebody else's: a former, future or lesser holder. */
  static final Set<String> NOT_THE_HOLDER =
      words(
          """
          former ex then previous past late future next incoming designate ousted deposed deputy
          vice assistant acting interim shadow outgoing onetime every any no another first
          """);

  /** Follow the name of a language. */
  static final Set<String> SPOKEN =
      words("speaking speaker speakers language languages translation lessons dialect");

  static final Set<String> IS = words("is was are were");

  /** Stand before the name of a language. */
  static final Set<String> SPEAKING =
      words("speak speaks spoke spoken speaking learn learns learned learnt teach teaches taught");

  /** May follow the name of a language without making an adjective of it. */
  static final Set<String> AFTER_LANGUAGE =
      words("and or creates there here with to in at as but because when than fluently well badly");

  private Words() {}

  private static Set<String> words(String text) {
    return Set.copyOf(List.of(text.strip().split("\\s+")));
  }
}
