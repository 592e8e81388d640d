package dossier.cli;

import dossier.check.Served;
import dossier.check.SiteCheck;
import dossier.diagnostic.Diagnostics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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
      "Checks finished pages, whoever made them: addresses, ids, loads from elsewhere, inline code,",
      "heads, words for pictures, feeds, site map and data, what templates left over, sizes."
    },
    mixinStandardHelpOptions = true,
    footer = {"", "Example: dossier check site --format github"})
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SITE_DIR", description = "The folder of pages.")
  private Path site;

  @Option(
      names = "--base",
      paramLabel = "ADDRESS",
      description = {
        "Where the site is served: /sub/path/ or a full address, with or without the last slash.",
        "Addresses that begin with it count as the site's own. Without it, none may begin with /."
      })
  private Optional<String> base;

  @Mixin private FormatOption findings;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  @Override
  public Integer call() {
    if (!Files.isDirectory(site)) {
      throw new ParameterException(spec.commandLine(), "no such folder: " + site);
    }
    Served served = base.map(this::served).orElse(Served.anywhere());
    Diagnostics diagnostics = new Diagnostics();
    SiteCheck.check(site, site.toString().replace('\\', '/'), served, diagnostics);
    findings.print(diagnostics, spec.commandLine().getOut());
    spec.commandLine().getErr().println("checked: " + Format.counts(diagnostics));
    return diagnostics.failing(strict) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private Served served(String address) {
    return Served.parse(address)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--base is a path as in /sub/path/, or an address as in https://host/path/"));
  }
}
