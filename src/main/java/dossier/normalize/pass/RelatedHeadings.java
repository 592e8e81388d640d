package dossier.normalize.pass;

/** How headings of lists of other articles read, as alternatives of a regular expression. */
final class RelatedHeadings {
  static final String ENGLISH =
      "related (?:content|articles?|stories|news|posts?|topics?|coverage|reading|links)|related|"
          + "recommended(?: (?:for you|stories|articles|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|"
          + "more (?:stories|news|articles|from .{1,40}|like this|in .{1,30}|on this(?: story| topic)?)|"
          + "most (?:read|popular|viewed|shared)|trending(?: now)?|latest (?:news|stories|articles)|"
          + "read (?:more|next|also)|see also|also (?:read|in .{1,30})|top stories|editor[’']s picks|popular(?: posts| now)?|"
          + "around the web|from the web|what to read next|up next|don[’']t miss|"
          + "about the (?:author|writer)|author bio|explore further|leave a (?:reply|comment)";

  /** In German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian and Ukrainian. */
  static final String ELSEWHERE =
      "lesen sie (?:auch|dazu|mehr)(?: auch)?(?: die folgenden beiträge)?|lies auch|mehr zum thema|"
          + "zum thema|(?:das|dies) könnte (?:sie|dich|euch|ihnen|dir) auch "
          + "(?:interessieren|gefallen)|auch interessant|weiterlesen|schon gelesen|"
          + "(?:ähnliche|verwandte|weitere|neueste|aktuelle|mehr) (?:artikel|beiträge|themen|meldungen|"
          + "nachrichten)(?: zum thema)?|diese (?:artikel|beiträge) solltest du nicht verpassen|noch mehr infos für dich|"
          + "meistgelesen|über (?:den autor|die autorin)|"
          + "(?:à )?lire (?:aussi|également)|sur le même (?:sujet|thème)|à voir aussi|"
          + "articles? (?:liés|similaires|connexes)|les plus lus|"
          + "(?:también )?te puede(?:n)? interesar|(?:lee|lea|ver|mira) también|(?:noticias|artículos|notas) "
          + "relacionad[ao]s|más (?:noticias|leídas|leídos)|"
          + "(?:veja|leia) também|leia mais|notícias relacionadas|"
          + "leggi anche|(?:ti )?potrebbe(?:ro)? interessarti(?: anche)?|articoli correlati|"
          + "lees ook|meer over dit onderwerp|gerelateerde artikelen|"
          + "(?:zobacz|czytaj|przeczytaj) (?:także|też|również)|polecamy|"
          + "читайте также|по теме|смотрите также|похожие (?:статьи|новости)|читати також";

  private RelatedHeadings() {}
}
