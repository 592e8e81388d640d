package dossier.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.FirstLook;
import dossier.Workspace;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {
  @TempDir private Path temp;
  private final AtomicInteger builds = new AtomicInteger();
  private final AtomicReference<String> trouble = new AtomicReference<>("");
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private volatile CountDownLatch rest = new CountDownLatch(0);
  private Preview preview;
  private int port;

  @BeforeEach
  void start() throws IOException {
    Path content = temp.resolve("content");
    Path site = temp.resolve("site");
    Workspace.write(content.resolve("a.md"), "one");
    preview = new Preview(site, look -> make(site, look), List.of(content));
    port = preview.start(0);
  }

  @AfterEach
  void end() {
    rest.countDown();
    preview.close();
    workers.shutdownNow();
  }

  private Maker.Outcome make(Path site, FirstLook look) {
    if (trouble.get().equals("fault")) {
      throw new IllegalStateException("a fault of our own");
    }
    if (!trouble.get().isEmpty()) {
      return new Maker.Outcome(trouble.get(), "");
    }
    String page = "<body>build " + builds.incrementAndGet() + "</body>";
    look.wanted().forEach(p -> look.made(p, page.getBytes(StandardCharsets.UTF_8)));
    look.done();
    await(rest);
    Workspace.write(site.resolve("index.html"), page);
    Workspace.write(site.resolve("s/a.html"), page);
    Workspace.write(site.resolve("style.css"), "p { margin: 0 }");
    Workspace.write(
        site.resolve("404.html"), "<body><a href=\"https://example.org/d/s/\">s</a></body>");
    return new Maker.Outcome("", "https://example.org/d/");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private void edit(String text) {
    Workspace.write(temp.resolve("content/b.md"), text);
  }

  @Test
  void buildsAgainOnlyWhenSomethingChanged() throws Exception {
    assertThat(get("/").body()).contains("build 1");
    assertThat(get("/index.html").body()).contains("build 1");
    edit("two");
    assertThat(news(1, "/")).contains("previewChanged()");
    assertThat(get("/").body()).contains("build 2");
    assertThat(builds).hasValue(2);
  }

  @Test
  void whatIsNotThereIsSoUnderTheAddressOfThePreview() throws Exception {
    assertThat(get("/../content/a.md").statusCode()).isEqualTo(404);
    assertThat(get("/gone.html").statusCode()).isEqualTo(404);
    assertThat(get("/deep/down/gone").body()).contains("<a href=\"/s/\">");
    assertThat(get("/.preview/other.js").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageLoadsItselfAgainAndAFileDoesNot() throws Exception {
    assertThat(get("/").body())
        .endsWith("<script src=\"/.preview/reload.js\" data-version=\"1\"></script></body>");
    assertThat(get("/style.css").body()).isEqualTo("p { margin: 0 }");
    assertThat(get("/.preview/reload.js").headers().firstValue("Content-Type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(Workspace.read(temp.resolve("site/index.html"))).doesNotContain("script");
  }

  /** Who has a page open sees it before the rest of the site is made. */
  @Test
  void thePageThatIsOpenComesFirst() throws Exception {
    rest = new CountDownLatch(1);
    Future<String> waiting = workers.submit(() -> news(1, "/s/a.html"));
    Thread.sleep(200); // until the page waits; a shorter wait makes it the second case, not wrong
    edit("two");
    assertThat(waiting.get(5, TimeUnit.SECONDS)).contains("previewChanged()");
    assertThat(get("/s/a.html").body()).contains("build 2").contains("data-version=\"2\"");
    assertThat(temp.resolve("site/s/a.html")).content().contains("build 1");
    Future<String> other = workers.submit(() -> get("/index.html").body());
    rest.countDown();
    assertThat(other.get(5, TimeUnit.SECONDS)).contains("build 2");
    assertThat(get("/s/a.html").body()).contains("data-version=\"2\"");
  }

  @Test
  void aBuildThatFailsSaysSoInThePageAndKeepsTheLastGoodOne() throws Exception {
    trouble.set("content/b.md:1:1: error <script>");
    edit("wrong");
    assertThat(news(1, "/")).contains("previewChanged()");
    HttpResponse<String> failed = get("/");
    assertThat(failed.statusCode()).isEqualTo(200);
    assertThat(failed.body()).contains("error &lt;script&gt;").contains("build 1");
    assertThat(get("/gone.html").body()).contains("error &lt;script&gt;");
    trouble.set("");
    edit("right again");
    assertThat(news(2, "/")).contains("previewChanged()");
    assertThat(get("/").body()).contains("build 2").doesNotContain("error");
  }

  @Test
  void aFaultIsToldAndTheNextSaveIsWatchedAllTheSame() throws Exception {
    trouble.set("fault");
    edit("wrong");
    assertThat(news(1, "/")).contains("previewChanged()");
    assertThat(get("/").body()).contains("a fault of our own").contains("build 1");
    trouble.set("");
    edit("right again");
    assertThat(news(2, "/")).contains("previewChanged()");
    assertThat(get("/").body()).contains("build 2");
  }

  @Test
  void beforeThereIsAnyPageTheFindingsStandAlone() throws Exception {
    trouble.set("no `dossier.yaml`");
    preview.close();
    preview =
        new Preview(
            temp.resolve("none"),
            look -> make(temp.resolve("none"), look),
            List.of(temp.resolve("content")));
    port = preview.start(0);
    assertThat(get("/").statusCode()).isEqualTo(503);
    assertThat(get("/").body()).contains("no `dossier.yaml`").contains("reload.js");
  }

  @Test
  void aHalfSentRequestKeepsNobodyWaiting() throws Exception {
    try (Socket half = new Socket("127.0.0.1", port)) {
      half.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
      half.getOutputStream().flush();
      assertThat(get("/").statusCode()).isEqualTo(200);
    }
  }

  /** A page from elsewhere, whose name server says that its name is this machine, reads nothing. */
  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", ""})
  void onlyThisMachineIsAnswered(String host) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 421")
        .doesNotContain("build");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost:8000", "[::1]:8000", "LOCALHOST"})
  void thisMachineHasThreeNames(String host) throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "BREW"})
  void nothingButReadingIsAllowed(String method) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
            .method(method, BodyPublishers.noBody())
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  private String news(long after, String page) throws Exception {
    return get("/.preview/news.js?after=" + after + "&page=" + page).body();
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(12))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}
