package dossier;

import java.util.function.Supplier;

/** Work that is done when first asked for, and never twice. */
final class Once<T> implements Supplier<T> {
  private Supplier<T> work;
  private T done;

  Once(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public synchronized T get() {
    if (work != null) {
      done = work.get();
      work = null;
    }
    return done;
  }
}
