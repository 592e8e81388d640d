package dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.render.page.AccountTable;
import dossier.render.page.AlsoTold;
import dossier.render.page.CapturePage;
import dossier.render.page.ClaimLine;
import dossier.render.page.ConcordancePage;
import dossier.render.page.DataPage;
import dossier.render.page.DyadPage;
import dossier.render.page.EntityLink;
import dossier.render.page.EssayPage;
import dossier.render.page.EventLine;
import dossier.render.page.EventPage;
import dossier.render.page.Evidence;
import dossier.render.page.Fact;
import dossier.render.page.Frame;
import dossier.render.page.HomePage;
import dossier.render.page.Kwic;
import dossier.render.page.KwicGroup;
import dossier.render.page.Lane;
import dossier.render.page.Listing;
import dossier.render.page.MarginNote;
import dossier.render.page.MovedPage;
import dossier.render.page.NetworkPage;
import dossier.render.page.NotFound;
import dossier.render.page.PartyLink;
import dossier.render.page.Piece;
import dossier.render.page.ProfilePage;
import dossier.render.page.QuotationsPage;
import dossier.render.page.QuoteLine;
import dossier.render.page.QuoteList;
import dossier.render.page.SearchPage;
import dossier.render.page.SourceLink;
import dossier.render.page.SourcePage;
import dossier.render.page.Sources;
import dossier.render.page.StoryBlock;
import dossier.render.page.Timeline;
import dossier.render.page.VersionLine;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook lists every field that a template receives. */
class TemplatesPageTest {
  private static final String PAGE = Workspace.read(Path.of("src/site/markdown/templates.md"));

  @ParameterizedTest
  @ValueSource(
      classes = {
        CapturePage.class,
        ConcordancePage.class,
        DataPage.class,
        DyadPage.class,
        NetworkPage.class,
        Lane.class,
        EntityLink.class,
        EssayPage.class,
        MovedPage.class,
        Piece.class,
        EventLine.class,
        EventPage.class,
        Evidence.class,
        Fact.class,
        Frame.class,
        HomePage.class,
        Kwic.class,
        KwicGroup.class,
        Listing.class,
        NotFound.class,
        ProfilePage.class,
        QuotationsPage.class,
        QuoteLine.class,
        QuoteList.class,
        PartyLink.class,
        StoryBlock.class,
        MarginNote.class,
        AlsoTold.class,
        VersionLine.class,
        AccountTable.class,
        ClaimLine.class,
        SearchPage.class,
        SourceLink.class,
        SourcePage.class,
        Sources.class,
        Timeline.class
      })
  void everyFieldIsListed(Class<?> record) {
    int at = PAGE.indexOf("### " + record.getSimpleName());
    assertThat(at).as(record.getSimpleName()).isNotNegative();
    int end = PAGE.indexOf("\n### ", at + 4);
    String section = PAGE.substring(at, end < 0 ? PAGE.length() : end);
    for (RecordComponent field : record.getRecordComponents()) {
      assertThat(section).as(record.getSimpleName()).contains("`" + field.getName() + "`");
    }
  }
}
