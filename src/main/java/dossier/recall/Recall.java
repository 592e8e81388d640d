package dossier.recall;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What a build made, and of what, for the next build of the same program: what would be made of
 * equal things is taken again. Things are asked for by kind and name, from any thread; both sides
 * must be immutable, and what is made must depend on nothing but what it is made of.
 */
public final class Recall {
  private final boolean keeps;
  private Map<Key, Entry> before = Map.of();
  private Map<Key, Entry> now = new ConcurrentHashMap<>();

  /** A thing that is asked for in every build. */
  private record Key(String kind, String name) {}

  /** What it was made of, and what came of it. */
  private record Entry(Object from, Object made) {}

  private Recall(boolean keeps) {
    this.keeps = keeps;
  }

  /** For a build that is the only one. */
  public static Recall none() {
    return new Recall(false);
  }

  /** For a program that builds again. */
  public static Recall keeping() {
    return new Recall(true);
  }

  /**
   * What is made of something: what the build before made of an equal thing, or made now.
   *
   * @param kind of thing; all of one kind are made in one way
   * @param name among its kind
   */
  @SuppressWarnings("unchecked") // one kind holds one type
  public <T> T of(String kind, String name, Object from, Supplier<T> make) {
    if (!keeps) {
      return make.get();
    }
    Key key = new Key(kind, name);
    Entry known = before.get(key);
    Entry entry = known != null && known.from().equals(from) ? known : new Entry(from, make.get());
    now.put(key, entry);
    return (T) entry.made();
  }

  /** The equal thing of the build before, or the thing itself: equality is then quick to tell. */
  public <T> T same(String kind, T thing) {
    return of(kind, "", thing, () -> thing);
  }

  /** Whether the build before had an equal thing; it is noted for the next in any case. */
  public boolean had(String kind, String name, Object from) {
    if (!keeps) {
      return false;
    }
    Key key = new Key(kind, name);
    Entry known = before.get(key);
    boolean had = known != null && known.from().equals(from);
    now.put(key, had ? known : new Entry(from, from));
    return had;
  }

  /** A build is done: the next recalls it, and what it did not ask for is forgotten. */
  public void done() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /** A build broke off: the next recalls what it made, and what it did not come to. */
  public void brokenOff() {
    Map<Key, Entry> both = new ConcurrentHashMap<>(before);
    both.putAll(now);
    before = both;
    now = new ConcurrentHashMap<>();
  }

  /** A build broke off, and what it made is of no use. */
  public void undone() {
    now = new ConcurrentHashMap<>();
  }
}
