package dossier.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web server for one reader on this machine, whose pages follow what is saved. It answers only
 * who asks for this machine by name: a page from elsewhere, led here by its own name server, reads
 * nothing.
 */
public final class Preview implements AutoCloseable {
  private static final Pattern HERE =
      Pattern.compile("(?:127\\.0\\.0\\.1|localhost|\\[::1])(?::\\d+)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NEWS = Pattern.compile("after=(\\d{1,18})&page=/([^&]*)");

  /** Seconds that a request or an answer may take; half-sent ones are dropped then. */
  private static final String PATIENCE = "10";

  /** Milliseconds that a page waits for news, or for its turn: well within {@link #PATIENCE}. */
  private static final long WAIT = 8_000;

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("xml", "application/xml"),
          Map.entry("json", "application/json"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String BYTES = "application/octet-stream";

  private final Path site;
  private final Watch watch;
  private final CountDownLatch ended = new CountDownLatch(1);
  private Optional<HttpServer> server = Optional.empty();

  /**
   * A preview.
   *
   * @param site where the maker puts what it makes
   * @param maker makes the site anew
   * @param watched folders in which editors save
   */
  public Preview(Path site, Maker maker, List<Path> watched) {
    this.site = site;
    this.watch = new Watch(watched, maker);
  }

  /** Starts serving and returns the port; 0 asks for any free one. */
  public int start(int port) throws IOException {
    System.setProperty("sun.net.httpserver.maxReqTime", PATIENCE);
    System.setProperty("sun.net.httpserver.maxRspTime", PATIENCE);
    // Without it each answer of two parts waits for the reader's machine to confirm the first.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer made = HttpServer.create(here, 0);
    server = Optional.of(made);
    watch.start();
    made.createContext("/", this::answer);
    made.setExecutor(Executors.newCachedThreadPool(Preview::daemon));
    made.start();
    return made.getAddress().getPort();
  }

  @Override
  public void close() {
    watch.stop();
    server.ifPresent(s -> s.stop(0));
    ended.countDown();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** Serves until the program is ended. */
  public void await() {
    try {
      ended.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
      if (!HERE.matcher(host).matches()) {
        send(exchange, 421, TEXT, "This preview answers to 127.0.0.1 and localhost alone.\n");
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, TEXT, "A preview can be read, and nothing else.\n");
      } else if (exchange.getRequestURI().getPath().startsWith(Additions.FOLDER)) {
        own(exchange);
      } else {
        file(exchange);
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** A file of the preview itself. */
  private void own(HttpExchange exchange) throws IOException, InterruptedException {
    String name = exchange.getRequestURI().getPath().substring(Additions.FOLDER.length());
    String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    Matcher asked = NEWS.matcher(query);
    if (name.equals("news.js") && asked.matches()) {
      long old = Long.parseLong(asked.group(1));
      long now = watch.after(old, page(asked.group(2)), WAIT);
      send(exchange, 200, TYPES.get("js"), Additions.news(old, now));
    } else if (name.equals("reload.js") || name.equals("preview.css")) {
      send(exchange, 200, type(name), Additions.file(name));
    } else {
      send(exchange, 404, TEXT, "There is no such page.\n");
    }
  }

  private static String page(String path) {
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  private void file(HttpExchange exchange) throws IOException, InterruptedException {
    String name = page(exchange.getRequestURI().getPath().substring(1));
    if (!name.endsWith(".html")) {
      Optional<byte[]> bytes = bytes(name);
      if (bytes.isPresent()) {
        send(exchange, 200, type(name), bytes.get());
        return;
      }
    }
    watch.await(name, WAIT);
    long version = watch.version();
    String trouble = watch.trouble();
    Optional<byte[]> page = name.endsWith(".html") ? shown(name) : Optional.empty();
    Optional<String> missing = page.isPresent() ? Optional.empty() : notFound();
    if (page.isEmpty() && missing.isEmpty() && trouble.isEmpty()) {
      send(exchange, 404, TEXT, "There is no such page.\n");
    } else if (page.isEmpty() && missing.isEmpty()) {
      send(exchange, 503, TYPES.get("html"), Additions.inPlaceOfPage(version, trouble));
    } else {
      String html = page.map(b -> new String(b, StandardCharsets.UTF_8)).or(() -> missing).get();
      int status = page.isPresent() ? 200 : 404;
      send(exchange, status, TYPES.get("html"), Additions.to(html, version, trouble));
    }
  }

  private Optional<byte[]> shown(String name) throws IOException {
    Optional<byte[]> first = watch.first(name);
    return first.isPresent() ? first : bytes(name);
  }

  private Optional<byte[]> bytes(String name) throws IOException {
    Path file = name.indexOf(0) < 0 ? site.resolve(name).normalize() : site;
    return file.startsWith(site) && Files.isRegularFile(file)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /** Its addresses are those of the public site, since it is served at any depth; here, ours. */
  private Optional<String> notFound() throws IOException {
    String base = watch.base();
    return bytes("404.html")
        .map(b -> new String(b, StandardCharsets.UTF_8))
        .map(html -> base.isEmpty() ? html : html.replace("\"" + base, "\"/"));
  }

  private static String type(String name) {
    return TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), BYTES);
  }

  private static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || bytes.length == 0 ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
