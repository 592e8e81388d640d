package dossier.cli;

import dossier.Progress;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Says what a run is doing. A terminal is told each stage, and twice a second how far it is; a file
 * or a pipe only every ten seconds, so that a long run does not look like one that hangs. {@code
 * --verbose} tells both of each stage when it began.
 */
final class ProgressLines implements Progress {
  private static final long SECOND = 1_000_000_000;

  /** So often a line is written over on a terminal, in nanoseconds. */
  private static final long ON_A_TERMINAL = SECOND / 2;

  /** So often a log gets a line, in nanoseconds. */
  private static final long IN_A_LOG = 10 * SECOND;

  /** Seconds of a stage after which its rate tells something. */
  private static final double TELLING = 2;

  /** Goes to the start of a line and clears it. */
  private static final String OVER = "\r\u001b[K";

  private final PrintWriter out;
  private final boolean terminal;
  private final boolean verbose;
  private final LongSupplier clock;
  private final long begun;
  private final LongAdder done = new LongAdder();
  private String text = "";
  private int count;
  private long stageBegun;
  private volatile long next;
  private boolean open;

  /**
   * Lines for somebody.
   *
   * @param clock in nanoseconds
   */
  ProgressLines(PrintWriter out, boolean terminal, boolean verbose, LongSupplier clock) {
    this.out = out;
    this.terminal = terminal;
    this.verbose = verbose;
    this.clock = clock;
    this.begun = clock.getAsLong();
    this.next = begun + interval();
  }

  static Progress to(PrintWriter out, boolean verbose) {
    boolean terminal = System.console() != null && System.getenv("CI") == null;
    return new ProgressLines(out, terminal, verbose, System::nanoTime);
  }

  @Override
  public void stage(String words) {
    begin(words, 0);
  }

  @Override
  public void stage(String doing, int things, String thing) {
    begin(doing + " " + things + " " + thing + (things == 1 ? "" : "s"), things);
  }

  private synchronized void begin(String words, int things) {
    text = words;
    count = things;
    stageBegun = clock.getAsLong();
    done.reset();
    if (verbose) {
      line(String.format(Locale.ROOT, "%7.2f s  %s", seconds(stageBegun - begun), words));
    } else if (terminal) {
      line("· " + words);
    } else if (stageBegun >= next) {
      tell(stageBegun);
    }
  }

  @Override
  public void step() {
    done.increment();
    long now = clock.getAsLong();
    if (now >= next) {
      tell(now);
    }
  }

  private synchronized void tell(long now) {
    if (now < next) {
      return;
    }
    next = now + interval();
    if (terminal && !verbose) {
      out.print(OVER + "· " + text + far(now));
      out.flush();
      open = true;
    } else {
      line(String.format(Locale.ROOT, "%7.2f s  %s%s", seconds(now - begun), text, far(now)));
    }
  }

  /** Such as {@code : 1200 done, 600 a second, 14 s left}. */
  private String far(long now) {
    long steps = done.sum();
    double passed = seconds(now - stageBegun);
    if (steps == 0 || passed < TELLING) {
      return "";
    }
    double rate = steps / passed;
    String left =
        count > steps ? String.format(Locale.ROOT, ", %.0f s left", (count - steps) / rate) : "";
    return String.format(Locale.ROOT, ": %d done, %.0f a second%s", steps, rate, left);
  }

  private void line(String words) {
    out.println((open ? OVER : "") + words);
    out.flush();
    open = false;
  }

  private long interval() {
    return terminal && !verbose ? ON_A_TERMINAL : IN_A_LOG;
  }

  private static double seconds(long nanos) {
    return nanos / (double) SECOND;
  }

  @Override
  public synchronized void close() {
    if (open) {
      out.print(OVER);
      out.flush();
      open = false;
    }
  }
}
