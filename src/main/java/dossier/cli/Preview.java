package dossier.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** A web server for one reader on this machine, which builds again when the content changed. */
final class Preview {
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

  private final Path site;
  private final Runnable build;
  private final List<Path> watched;
  private final CountDownLatch ended = new CountDownLatch(1);
  private String built = "";

  Preview(Path site, Runnable build, Path content, Optional<Path> templates) {
    this.site = site;
    this.build = build;
    this.watched = Stream.concat(Stream.of(content), templates.stream()).toList();
  }

  /** Starts serving and returns the port; 0 asks for any free one. */
  int start(int port) throws IOException {
    refresh();
    InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(here, 0);
    server.createContext("/", this::answer);
    server.start();
    return server.getAddress().getPort();
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
      build.run();
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
    String asked = exchange.getRequestURI().getPath();
    String name = asked.endsWith("/") ? asked + "index.html" : asked;
    if (name.endsWith(".html")) {
      refresh();
    }
    Path file = name.indexOf(0) < 0 ? site.resolve(name.substring(1)).normalize() : site;
    boolean found = file.startsWith(site) && Files.isRegularFile(file);
    Path shown = found ? file : site.resolve("404.html");
    byte[] bytes = Files.isRegularFile(shown) ? Files.readAllBytes(shown) : new byte[0];
    String extension = shown.toString().replaceFirst(".*\\.", "");
    exchange
        .getResponseHeaders()
        .set("Content-Type", TYPES.getOrDefault(extension, "application/octet-stream"));
    boolean head = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
    exchange.sendResponseHeaders(found ? 200 : 404, head ? -1 : bytes.length);
    if (!head) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }
}
