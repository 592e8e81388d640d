package dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dossier.normalize.draft.Pass;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The directions of the design: stages meet in the model, each library has one home. */
class ArchitectureTest {
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dossier");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "content",
        "normalize",
        "annotate",
        "evidence",
        "reference",
        "render",
        "check",
        "publish",
        "review",
        "revise"
      })
  void stagesMeetInTheModelOnly(String stage) {
    String own = "dossier." + stage + "..";
    noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "of another stage, of Build or of the command line",
                c ->
                    c.getPackageName().startsWith("dossier")
                        && !within(c, stage)
                        && !within(c, "model")
                        && !within(c, "markdown")
                        && !within(c, "identity")
                        && !within(c, "language")
                        && !within(c, "diagnostic")
                        && !within(c, "recall")
                        && !within(c, "json")))
        .check(CODE);
  }

  @Test
  void whatIsRecalledIsNobodysBusiness() {
    classes()
        .that()
        .resideInAPackage("dossier.recall..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dossier.recall..", "java..")
        .check(CODE);
  }

  private static boolean within(JavaClass c, String name) {
    String home = "dossier." + name;
    return c.getPackageName().equals(home) || c.getPackageName().startsWith(home + ".");
  }

  @Test
  void theModelKnowsNoLibraryAndNoStage() {
    classes()
        .that()
        .resideInAPackage("dossier.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dossier.model..", "dossier.diagnostic..", "java..")
        .check(CODE);
  }

  @Test
  void identityKnowsTextsAndNouns() {
    noClasses()
        .that()
        .resideInAPackage("dossier.identity..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "of a stage",
                c ->
                    c.getPackageName().startsWith("dossier")
                        && !within(c, "identity")
                        && !within(c, "language")
                        && !within(c, "model")
                        && !within(c, "markdown")
                        && !within(c, "diagnostic")))
        .check(CODE);
  }

  @Test
  void onlyTheCommandLineKnowsBuild() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dossier", "dossier.cli..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("dossier.Build")
        .check(CODE);
  }

  @ParameterizedTest
  @CsvSource({
    "org.thymeleaf.., dossier.render..",
    "com.vladsch.flexmark.., dossier.markdown..",
    "org.snakeyaml.., dossier.content..",
    "com.fasterxml.jackson.databind.., dossier.json..",
    "com.fasterxml.jackson.core.., dossier.json..",
    "picocli.., dossier.cli..",
    "net.gcardone.junidecode.., dossier.language..",
    "org.apache.fontbox.., dossier.render.picture..",
    "org.apache.pdfbox.., dossier.render.picture..",
    "java.awt.., dossier.render.picture..",
    "javax.imageio.., dossier.render.picture..",
    "org.apache.commons.text.., dossier.diagnostic.."
  })
  void eachLibraryHasOneHome(String library, String home) {
    noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CODE);
  }

  @Test
  void onlyReadersOfHtmlKnowJsoup() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dossier.normalize.html..", "dossier.check..", "dossier.review..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CODE);
  }

  @Test
  void noPackageCycles() {
    slices().matching("dossier.(**)").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void noPassKnowsAnotherPass() {
    classes()
        .that()
        .implement(Pass.class)
        .should(
            new ArchCondition<JavaClass>("not depend on another pass") {
              @Override
              public void check(JavaClass pass, ConditionEvents events) {
                pass.getDirectDependenciesFromSelf().stream()
                    .filter(d -> !d.getTargetClass().equals(pass))
                    .filter(d -> d.getTargetClass().isAssignableTo(Pass.class))
                    .filter(d -> !d.getTargetClass().isInterface())
                    .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
              }
            })
        .check(CODE);
  }

  @Test
  void noClockNoDefaultLocaleNoDefaultCharset() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dossier.cli..", "dossier.serve..")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .check(CODE);
  }

  /** Digits, too, follow the default locale: a number of an Arabic machine is no number in SVG. */
  @Test
  void nothingIsFormattedByTheDefaultLocale() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "it formats without naming a locale",
                call -> {
                  String name = call.getTarget().getName();
                  boolean formats = Set.of("format", "formatted", "printf").contains(name);
                  boolean knows = call.getTargetOwner().getName().startsWith("java.");
                  return formats
                      && knows
                      && call.getTarget().getRawParameterTypes().stream()
                          .noneMatch(t -> t.isEquivalentTo(Locale.class))
                      && !call.getTargetOwner().getName().startsWith("java.time")
                      && !call.getTargetOwner().isEquivalentTo(MessageFormat.class);
                }))
        .check(CODE);
  }

  @Test
  void noSinksForEverything() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CODE);
  }

  @Test
  void theRoomsOfAnnotateDoNotRunInCircles() {
    slices()
        .matching("dossier.annotate.(*)..")
        .namingSlices("$1")
        .should()
        .beFreeOfCycles()
        .check(CODE);
    noClasses()
        .that()
        .resideInAPackage("dossier.annotate.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dossier.annotate")
        .check(CODE);
  }

  @Test
  void languageKnowsNobody() {
    noClasses()
        .that()
        .resideInAPackage("dossier.language..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "of the rest",
                c -> c.getPackageName().startsWith("dossier") && !within(c, "language")))
        .check(CODE);
  }
}
