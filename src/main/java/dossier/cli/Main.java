package dossier.cli;

import dossier.diagnostic.Fault;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. Exit codes: 0 clean, 1 findings, 2 a wrong command line, 3 the run broke off. */
@Command(
    name = "dossier",
    description = {
      "Turns a folder of captured news articles into a linked, cited, browsable dossier.",
      ""
    },
    mixinStandardHelpOptions = true,
    version = "dossier 0.1.0",
    subcommands = {
      BuildCommand.class,
      NormalizeCommand.class,
      AnnotateCommand.class,
      CheckCommand.class,
      DiffCommand.class,
      ServeCommand.class,
      InitCommand.class,
      NewCommand.class,
      SuggestCommand.class,
      PinCommand.class,
      RenameCommand.class,
      GenerateCompletion.class
    },
    footer = {
      "",
      "Begin with `init my-dossier`, then `build --content my-dossier/content --output my-dossier/site`.",
      "`dossier COMMAND --help` explains each command with an example.",
      "",
      "Exit codes: 0 all is well, 1 there are findings, 2 a wrong command line,",
      "3 the run broke off: the disk, the memory, another build, or our own fault."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  @Option(
      names = "--trace",
      scope = ScopeType.INHERIT,
      description = "Shows where in the program a fault arose.")
  private boolean trace;

  /** Runs the program and ends the process unless all is well. */
  public static void main(String[] arguments) {
    int code = run(System.out, System.err, arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program with the given streams, written as UTF-8, and returns the exit code. */
  static int run(OutputStream out, OutputStream err, String... arguments) {
    PrintWriter outWriter = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter errWriter = new PrintWriter(err, true, StandardCharsets.UTF_8);
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    line.setOut(outWriter);
    line.setErr(errWriter);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler((fault, command, parsed) -> told(fault, main, errWriter));
    int code = execute(line, main, errWriter, arguments);
    outWriter.flush();
    errWriter.flush();
    return code;
  }

  /** Errors such as a full memory are faults too, and picocli hands on only exceptions. */
  private static int execute(CommandLine line, Main main, PrintWriter err, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError fault) {
      return told(fault, main, err);
    }
  }

  private static int told(Throwable thrown, Main main, PrintWriter err) {
    Fault fault = Fault.of("the run", thrown);
    err.println("dossier: " + fault.getMessage());
    err.println("  hint: " + fault.hint());
    if (main.trace) {
      thrown.printStackTrace(err);
    }
    return ExitCode.FAULT;
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
