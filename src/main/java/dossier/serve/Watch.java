package dossier.serve;

import dossier.FirstLook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Makes the site again whenever something was saved. The pages that somebody has open are made
 * first and shown at once; the rest of the site, and its check, follow. Each time there is
 * something new to see, the version counts up.
 */
final class Watch {
  /** Milliseconds between two looks at the folders: an eye does not notice less. */
  private static final long PAUSE = 50;

  /** Looking may take at most this part of the time: 1 of 10. */
  private static final long SHARE = 9;

  private final List<Path> folders;
  private final Maker maker;
  private final Map<String, Integer> open = new ConcurrentHashMap<>();
  private final Map<String, byte[]> first = new ConcurrentHashMap<>();
  private final Thread thread = new Thread(this::watch, "watch");
  private String state = "";
  private Maker.Outcome outcome = new Maker.Outcome("", "");
  private long version;
  private boolean making;

  Watch(List<Path> folders, Maker maker) {
    this.folders = folders;
    this.maker = maker;
  }

  /** Makes the site once, and then again and again as long as the program runs. */
  void start() {
    look();
    thread.setDaemon(true);
    thread.start();
  }

  /** Watches no more; a build that is at work ends first. */
  void stop() {
    try {
      thread.interrupt();
      thread.join();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void watch() {
    try {
      while (true) {
        TimeUnit.MILLISECONDS.sleep(Math.max(PAUSE, look() * SHARE));
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns how long looking took, in milliseconds; making does not count. */
  private long look() {
    long began = System.nanoTime();
    String now = Saved.state(folders);
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    if (!now.equals(state)) {
      state = now;
      make();
    }
    return took;
  }

  private void make() {
    synchronized (this) {
      making = true;
    }
    Look look = new Look(Set.copyOf(open.keySet()));
    Maker.Outcome made = made(look);
    synchronized (this) {
      boolean seen = look.shown && made.trouble().equals(outcome.trouble());
      outcome = made.base().isEmpty() ? new Maker.Outcome(made.trouble(), outcome.base()) : made;
      making = false;
      first.clear();
      version += seen ? 0 : 1;
      notifyAll();
    }
  }

  /** Whatever goes wrong is told in the page: the next save is watched for all the same. */
  private Maker.Outcome made(Look look) {
    try {
      return maker.make(look);
    } catch (RuntimeException | StackOverflowError broken) {
      return new Maker.Outcome("the build broke off: " + broken, "");
    }
  }

  /** The version that is to be seen now. */
  synchronized long version() {
    return version;
  }

  /** What keeps the site from being made; empty if nothing does. */
  synchronized String trouble() {
    return outcome.trouble();
  }

  /** Where the site will be published. */
  synchronized String base() {
    return outcome.base();
  }

  /** A page of the site that is still being made, if it was made already. */
  Optional<byte[]> first(String path) {
    return Optional.ofNullable(first.get(path));
  }

  /** Waits until a page is made, or all of them. */
  synchronized void await(String path, long millis) throws InterruptedException {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (making && !first.containsKey(path) && System.nanoTime() < until) {
      TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
    }
  }

  /**
   * Waits until there is something newer than a version, and returns what is the version then.
   *
   * @param page the path of the page that is open: it will be made first
   */
  long after(long old, String page, long millis) throws InterruptedException {
    open.merge(page, 1, Integer::sum);
    try {
      synchronized (this) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (version <= old && System.nanoTime() < until) {
          TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
        }
        return version;
      }
    } finally {
      open.computeIfPresent(page, (p, count) -> count == 1 ? null : count - 1);
    }
  }

  private final class Look implements FirstLook {
    private final Set<String> wanted;
    private volatile boolean shown;

    Look(Set<String> wanted) {
      this.wanted = wanted;
    }

    @Override
    public Set<String> wanted() {
      return wanted;
    }

    @Override
    public void made(String path, byte[] bytes) {
      first.put(path, bytes);
    }

    @Override
    public void done() {
      synchronized (Watch.this) {
        shown = first.keySet().containsAll(wanted);
        version += shown ? 1 : 0;
        Watch.this.notifyAll();
      }
    }
  }
}
