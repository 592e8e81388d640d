package dossier.cli;

import dossier.check.SiteCheck;
import dossier.diagnostic.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}. */
@Command(
    name = "check",
    description = {
      "Checks finished pages, whoever made them: links, ids, loads from elsewhere, inline code, heads."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier check site --format github"})
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SITE_DIR", description = "The folder of pages.")
  private Path site;

  @Option(
      names = "--base",
      paramLabel = "/sub/path/",
      defaultValue = "/",
      description = "Where the site is served; links that begin with it count as the site's own.")
  private String base;

  @Mixin private FormatOption findings;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Override
  public Integer call() {
    if (!Files.isDirectory(site)) {
      throw new ParameterException(spec.commandLine(), "no such folder: " + site);
    }
    if (!base.startsWith("/") || !base.endsWith("/")) {
      throw new ParameterException(
          spec.commandLine(), "--base begins and ends with /, as in /sub/path/");
    }
    Diagnostics diagnostics = new Diagnostics();
    SiteCheck.check(site, site.toString().replace('\\', '/'), base, diagnostics);
    findings.format().print(diagnostics, spec.commandLine().getOut());
    spec.commandLine().getErr().println("checked: " + Format.counts(diagnostics));
    return diagnostics.failing(strict) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
