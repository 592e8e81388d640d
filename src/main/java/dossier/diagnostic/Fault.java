package dossier.diagnostic;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.function.Supplier;

/** Why a run ended early, in words for the person at the keyboard; what caused it is behind it. */
public final class Fault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * A fault.
   *
   * @param message what was being done to what, and what went wrong
   * @param hint what to do about it
   */
  public Fault(String message, String hint, Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do about it. */
  public String hint() {
    return hint;
  }

  /**
   * Does some work; if it fails, the fault names it.
   *
   * @param what such as {@code normalizing `articles/a.html`}
   */
  public static <T> T naming(String what, Supplier<T> work) {
    try {
      return work.get();
    } catch (Fault told) {
      throw told;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError failed) {
      throw of(what, failed);
    }
  }

  /** A fault of some work, told from what was thrown. */
  public static Fault of(String what, Throwable thrown) {
    Throwable cause = thrown instanceof UncheckedIOException ? thrown.getCause() : thrown;
    if (cause instanceof Fault told) {
      return told;
    }
    if (cause instanceof StackOverflowError) {
      return new Fault(
          what + " failed: something is nested too deeply",
          "look for what stands hundreds of times one in another, and take it apart or leave it out",
          thrown);
    }
    if (cause instanceof OutOfMemoryError) {
      return new Fault(
          what + " failed: there is not enough memory",
          "give the program more with `java -Xmx4g -jar …`, or leave the largest files out",
          thrown);
    }
    if (cause instanceof FileSystemException disk) {
      return ofDisk(what, disk, thrown);
    }
    if (cause instanceof ReadOnlyFileSystemException) {
      return new Fault(what + " failed: the disk is read-only", "write elsewhere", thrown);
    }
    return new Fault(
        what + " failed: " + cause,
        "this is our own fault: `--trace` shows where in the program it arose",
        thrown);
  }

  private static Fault ofDisk(String what, FileSystemException disk, Throwable thrown) {
    String reason =
        disk instanceof AccessDeniedException
            ? "it may not be written or read"
            : disk instanceof NoSuchFileException
                ? "no such file"
                : disk.getReason() == null ? disk.getClass().getSimpleName() : disk.getReason();
    String file = disk.getFile() == null ? "" : " (`" + disk.getFile() + "`)";
    return new Fault(
        what + " failed: " + reason + file,
        "see that the disk has room and that you may write there; what was published stays",
        thrown);
  }
}
