package dossier.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. Exit codes: 0 clean, 1 findings, 2 a wrong command line, 3 our own fault. */
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
      PinCommand.class,
      RenameCommand.class
    },
    footer = {
      "",
      "Begin with `init my-dossier`, then `build --content my-dossier/content --output my-dossier/site`.",
      "`dossier COMMAND --help` explains each command with an example.",
      "",
      "Exit codes: 0 all is well, 1 there are findings, 2 a wrong command line, 3 our own fault."
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

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
    CommandLine line = new CommandLine(new Main());
    line.setOut(outWriter);
    line.setErr(errWriter);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setExecutionExceptionHandler(
        (fault, command, parsed) -> {
          command.getErr().println("dossier: our own fault or the disk's, not yours: " + fault);
          fault.printStackTrace(command.getErr());
          return ExitCode.FAULT;
        });
    int code = execute(line, errWriter, arguments);
    outWriter.flush();
    errWriter.flush();
    return code;
  }

  /** Errors such as a full memory are faults too, and picocli hands on only exceptions. */
  private static int execute(CommandLine line, PrintWriter err, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError | ExceptionInInitializerError fault) {
      err.println("dossier: our own fault, not yours: " + fault);
      fault.printStackTrace(err);
      return ExitCode.FAULT;
    }
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }
}
