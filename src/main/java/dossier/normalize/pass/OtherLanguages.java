package dossier.normalize.pass;

import dossier.model.AuditRule;
import dossier.normalize.draft.Contract;
import dossier.normalize.draft.Draft;
import dossier.normalize.draft.Pass;
import java.util.List;

/**
 * Cuts lines that are furniture by their wording in German, French, Spanish, Portuguese, Italian,
 * Dutch, Polish and Russian, wherever they stand.
 */
public final class OtherLanguages implements Pass {

  private static final List<Wording> WORDINGS =
      List.of(
          Wording.of(
              AuditRule.RELATED,
              "(?:" + RelatedHeadings.ELSEWHERE + ")(?:(?:\\s.{0,20})?:.{0,140})?"),
          Wording.of(
              AuditRule.SHARE,
              "(?:jetzt )?teilen(?: (?:auf|per|via)\\b.{0,40})?|(?:artikel|beitrag|seite) teilen|partager"
                  + "(?: (?:sur|cet|par)\\b.{0,40})?|compartir(?: (?:en|esta|este)\\b.{0,40})?|"
                  + "compartilh(?:e|ar).{0,40}|condividi.{0,40}|udostępnij.{0,40}|delen(?: op.{0,30})?|"
                  + "поделиться.{0,40}|.{0,30}artikel gefallen\\? jetzt teilen"),
          Wording.of(
              AuditRule.PROMO,
              "(?:zum|unser(?:en)?|mit meinem|jetzt|den) (?:kostenlosen )?newsletter.{0,120}|"
                  + "(?:jetzt )?(?:abonnieren|anmelden|registrieren)(?: sie sich.{0,80})?|"
                  + "(?:gefällt|gefallen) (?:dir|ihnen|euch) (?:unser|der|dieser|das).{0,100}|"
                  + "dieser artikel gefällt ihnen.{0,80}|folgen sie uns.{0,80}|unterstützen sie uns.{0,80}|"
                  + "(?:abonnez-vous|inscrivez-vous).{0,100}|suscr[ií]b(?:ete|ase).{0,100}|"
                  + "síguenos.{0,80}|(?:assine|inscreva-se).{0,100}|iscriviti.{0,100}|"
                  + "zapraszamy (?:też )?do subskrypcji.{0,80}|подпи(?:шитесь|сывайтесь).{0,100}"),
          Wording.of(
              AuditRule.INTERFACE,
              "zurück(?: zur? .{1,30})?|retour|volver|voltar|indietro|terug|cerca:?(?:\\s+search)?|"
                  + "(?:rezept|artikel|seite) drucken|drucken|nach oben|zum (?:shop|inhalt|seitenanfang)|"
                  + "kommentare? (?:lesen|schreiben|anzeigen)|(?:dieses? .{1,20} als )?pdf herunterladen|"
                  + "imprimer|envoyer par e-?mail|imprimir|valora esta noticia|drukuj|stampa|afdrukken|"
                  + "inhaltsverzeichnis|inhalt"),
          Wording.of(
              AuditRule.ADVERT,
              "anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|реклама|advertentie"),
          Wording.of(
              AuditRule.TOPICS,
              "(?:themen|schlagwörter|schlagworte|stichwörter|mots[- ]clés|etiquetas|palabras clave|"
                  + "tagi|теги)\\s*:?.{0,140}"),
          Wording.of(
              AuditRule.COMMENTS,
              "(?:\\d+ )?(?:kommentare?|commentaires?|comentarios?|comentários?|commenti|komentarze|"
                  + "комментарии)(?: ?\\(?\\d+\\)?)?|(?:schreibe|hinterlasse) einen kommentar|"
                  + "(?:laisser|ajouter) un commentaire|deja un comentario|dodaj komentarz"
                  + "|lascia un commento|devi essere connesso per .{0,60}|"
                  + "(?:sie müssen|du musst) .{0,40}(?:angemeldet|eingeloggt) sein.{0,60}|"
                  + "deine e-mail-adresse wird nicht veröffentlicht.{0,100}"),
          Wording.of(
              AuditRule.CONSENT,
              "(?:wir verwenden|diese (?:web)?seite (?:verwendet|nutzt|benutzt)) cookies.{0,400}|"
                  + "utilizziamo (?:i )?cookie.{0,400}|(?:nous utilisons|ce site utilise) des cookies.{0,400}|"
                  + "(?:utilizamos|usamos|este sitio (?:web )?utiliza) cookies.{0,400}"));

  @Override
  public Contract contract() {
    return Wording.contract(WORDINGS);
  }

  @Override
  public Draft apply(Draft draft) {
    return Wording.cut(draft, WORDINGS);
  }
}
