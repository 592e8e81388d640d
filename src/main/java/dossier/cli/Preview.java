package dossier.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dossier.markdown.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A web server for one reader on this machine, which builds again when the content changed. It
 * answers only who asks for this machine by name: a page from elsewhere, led here by its own name
 * server, reads nothing.
 */
final class Preview {
  private static final Pattern HERE =
      Pattern.compile("(?:127\\.0\\.0\\.1|localhost|\\[::1])(?::\\d+)?", Pattern.CASE_INSENSITIVE);

  /** Seconds that a request may take to arrive; half-sent ones are dropped then. */
  private static final String PATIENCE = "10";

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "xml", "application/xml",
          "json", "application/json",
          "md", "text/markdown; charset=utf-8",
          "txt", "text/plain; charset=utf-8");

  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String BYTES = "application/octet-stream";
  private static final String LAST_GOOD = "last-good";
  private static final byte[] NOT_FOUND =
      "There is no such page.\n".getBytes(StandardCharsets.UTF_8);

  private final Path site;
  private final Supplier<String> build;
  private final List<Path> watched;
  private final CountDownLatch ended = new CountDownLatch(1);
  private String built = "";
  private String trouble = "";

  /**
   * A preview.
   *
   * @param build makes the site anew and returns what keeps it from being made, or nothing
   */
  Preview(Path site, Supplier<String> build, Path content, Optional<Path> templates) {
    this.site = site;
    this.build = build;
    this.watched = Stream.concat(Stream.of(content), templates.stream()).toList();
  }

  /** Starts serving and returns the port; 0 asks for any free one. */
  int start(int port) throws IOException {
    refresh();
    System.setProperty("sun.net.httpserver.maxReqTime", PATIENCE);
    System.setProperty("sun.net.httpserver.maxRspTime", PATIENCE);
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(here, 0);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool(Preview::daemon));
    server.start();
    return server.getAddress().getPort();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  void await() {
    try {
      ended.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void refresh() {
    String now = state();
    if (!now.equals(built)) {
      built = now;
      trouble = build.get();
    }
  }

  /** Names, sizes and times of all files: equal when nothing was saved in between. */
  private String state() {
    StringBuilder state = new StringBuilder();
    for (Path folder : watched) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          state.append(file).append(' ').append(Files.size(file)).append(' ');
          state.append(Files.getLastModifiedTime(file).toMillis()).append('\n');
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return state.toString();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
      if (!HERE.matcher(host).matches()) {
        send(exchange, 421, TEXT, "This preview answers to 127.0.0.1 and localhost alone.\n");
      } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, TEXT, "A preview can be read, and nothing else.\n");
      } else {
        page(exchange);
      }
    }
  }

  private void page(HttpExchange exchange) throws IOException {
    String asked = exchange.getRequestURI().getPath();
    String name = asked.endsWith("/") ? asked + "index.html" : asked;
    if (name.endsWith(".html")) {
      refresh();
    }
    Path file = name.indexOf(0) < 0 ? site.resolve(name.substring(1)).normalize() : site;
    boolean found = file.startsWith(site) && Files.isRegularFile(file);
    Path shown = found ? file : site.resolve("404.html");
    if (name.endsWith(".html") && !trouble.isEmpty() && !asksForLastGood(exchange)) {
      send(exchange, 503, TYPES.get("html"), troubled(Files.isRegularFile(shown)));
      return;
    }
    String extension = shown.toString().replaceFirst(".*\\.", "");
    byte[] bytes = Files.isRegularFile(shown) ? Files.readAllBytes(shown) : NOT_FOUND;
    String type = bytes == NOT_FOUND ? TEXT : TYPES.getOrDefault(extension, BYTES);
    send(exchange, found ? 200 : 404, type, bytes);
  }

  private static boolean asksForLastGood(HttpExchange exchange) {
    return LAST_GOOD.equals(exchange.getRequestURI().getRawQuery());
  }

  /** What is wrong, in place of the page; never a part of the site. */
  private String troubled(boolean lastGood) {
    return "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not built</title>"
        + "<style>body{font:1rem/1.5 sans-serif;margin:2rem;color-scheme:light dark}"
        + "pre{white-space:pre-wrap;overflow-wrap:anywhere}</style>"
        + "<h1>Not built</h1><p>Mend what is listed here, and load the page again."
        + (lastGood ? " The last good page <a href=\"?" + LAST_GOOD + "\">is still here</a>." : "")
        + "</p><pre>"
        + Html.escape(trouble)
        + "</pre>";
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
